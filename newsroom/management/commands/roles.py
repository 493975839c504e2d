from typing import Any

from django.core.management.base import BaseCommand

from newsroom.roles import ROLES
from newsroom.services import set_up_roles


class Command(BaseCommand):
    help = "Makes the groups, permissions and the review that the newsroom needs; repairs them when run again."

    def handle(self, *args: Any, **options: Any) -> None:
        notes = set_up_roles()
        if options["verbosity"]:
            self.stdout.write(f"{len(ROLES)} roles and the review are in place.")
        for note in notes:
            self.stderr.write(note)
