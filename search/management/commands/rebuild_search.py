from typing import Any

from django.core.management.base import BaseCommand

from search.services import rebuild


class Command(BaseCommand):
    help = "Writes everything the public search knows anew; searches go on meanwhile."

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"{rebuild()} pages can be found.")
