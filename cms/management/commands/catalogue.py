from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser


class Command(BaseCommand):
    help = "Collects the words of the interface into locale/ and compiles them; --check only says what is wrong."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is left to do")

    def handle(self, *args: Any, **options: Any) -> None:
        from cms.catalogues import Catalogues  # here, because production has no Babel

        catalogues = Catalogues(settings.BASE_DIR)
        if not options["check"]:
            catalogues.update()
        if faults := catalogues.faults():
            raise CommandError("\n".join(["The words of the interface are not complete:", *faults]))
        self.stdout.write("The words of the interface are complete in every language.")
