from typing import Any

from django.core.management.base import BaseCommand

from home.seed import seed
from news.models import PressItemPage
from newsroom.seed import LOGINS


class Command(BaseCommand):
    help = "Fills the site with the content of a fictional institution and a user for each role."

    def handle(self, *args: Any, **options: Any) -> None:
        seed()
        visible = PressItemPage.objects.filter(visible=True).count()
        self.stdout.write(f"The demo site has {visible} press items in three languages. Users, by role:")
        for login in LOGINS:
            self.stdout.write(f"  {login.username:<16} {login.password:<20} {login.role}")
