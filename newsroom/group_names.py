"""Roles are stored under stable English names; the admin shows them in the language of whoever looks."""

from django.contrib.auth.models import Group
from django.utils.translation import gettext

from newsroom.roles import SHOWN


def shown(group: Group) -> str:
    """A group made by hand is shown as it was named."""
    return gettext(SHOWN[group.name]) if group.name in SHOWN else group.name


def show_in_reader_language() -> None:
    """Group is Django's own model, not ours to replace; every list and checkbox of the admin prints str(group)."""
    Group.add_to_class("__str__", shown)
