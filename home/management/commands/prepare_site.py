from typing import Any

from django.core.management.base import BaseCommand

from home.services import prepare_site


class Command(BaseCommand):
    help = (
        "Makes the bare site: three languages, a front page and a press centre in each. Running it again does no harm."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        for code, page in sorted(prepare_site().items()):
            self.stdout.write(f"{code}: {page.title} ({page.url})")
