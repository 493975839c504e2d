from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser


class Command(BaseCommand):
    help = "Collects the words of the interface into locale/ and compiles them; --check only says what is wrong."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is left to do")
        parser.add_argument("--reach", action="store_true", help="only count what the libraries say in each language")

    def handle(self, *args: Any, **options: Any) -> None:
        from cms.catalogue_reach import table  # here, because production has no Babel
        from cms.catalogues import Catalogues

        if options["reach"]:
            self.stdout.write("\n".join(table()))
            return
        catalogues = Catalogues(settings.BASE_DIR)
        if not options["check"]:
            catalogues.update()
        if faults := catalogues.faults():
            raise CommandError("\n".join(["The words of the interface are not complete:", *faults]))
        self.stdout.write("The words of the interface are complete in every language.")
