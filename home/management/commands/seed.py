import time
from argparse import ArgumentTypeError
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.seed import seed
from news.demo_archive import grow
from news.models import PressItemPage
from newsroom.seed import LOGINS

MOST_ITEMS = 200_000


class Command(BaseCommand):
    help = "Fills the site with the content of a fictional institution and a user for each role."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="also on a public site")
        parser.add_argument(
            "--items",
            type=_items,
            metavar="NUMBER",
            help="with a big archive: so many press items in the end, all languages together",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.DEMO_CONTENT_ALLOWED or options["force"]):
            raise CommandError("This makes users with published passwords. On a public site that needs --force.")
        seed()
        if options["items"]:
            self._grow(options["items"])
        visible = PressItemPage.objects.filter(visible=True).count()
        self.stdout.write(f"The demo site has {visible} press items in three languages. Users, by role:")
        for login in LOGINS:
            self.stdout.write(f"  {login.username:<16} {login.password:<24} {login.role or 'superuser'}")

    def _grow(self, total: int) -> None:
        """The archive, then its words for the search."""
        started = time.monotonic()
        added = grow(total)
        if not added:
            self.stdout.write(f"Nothing to add: the site has {PressItemPage.objects.count()} press items.")
            return
        stored = time.monotonic() - started
        self.stdout.write(f"{added} items stored in {stored:.1f} s, {added / stored:.0f} a second.")
        call_command("rebuild_search", stdout=self.stdout)
        total_time = time.monotonic() - started
        self.stdout.write(f"All done in {total_time:.1f} s, {added / total_time:.0f} items a second.")


def _items(written: str) -> int:
    if not written.isascii() or not written.isdigit() or not 1 <= int(written[:9]) <= MOST_ITEMS:
        raise ArgumentTypeError(f"a whole number from 1 to {MOST_ITEMS:,}, not {written!r}")
    return int(written)
