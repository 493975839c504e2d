from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.seed import seed
from news.models import PressItemPage
from newsroom.seed import LOGINS


class Command(BaseCommand):
    help = "Fills the site with the content of a fictional institution and a user for each role."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="also on a public site")

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.DEMO_CONTENT_ALLOWED or options["force"]):
            raise CommandError("This makes users with published passwords. On a public site that needs --force.")
        seed()
        visible = PressItemPage.objects.filter(visible=True).count()
        self.stdout.write(f"The demo site has {visible} press items in three languages. Users, by role:")
        for login in LOGINS:
            self.stdout.write(f"  {login.username:<16} {login.password:<24} {login.role or 'superuser'}")
