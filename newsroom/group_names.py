"""Roles are stored under stable English names; the admin shows them in the language of whoever looks."""

from django.contrib.auth.models import Group
from django.utils.translation import gettext

from newsroom.roles import SHOWN


def shown(group: Group) -> str:
    """A group made by hand is shown as it was named."""
    return gettext(SHOWN[group.name]) if group.name in SHOWN else group.name


def show_in_reader_language() -> None:
    """Group is Django's own model, not ours to replace; what the admin shows of a group is str(group)."""
    from wagtail.users.views.groups import IndexView

    Group.add_to_class("__str__", shown)
    # The list of groups would print the stored name.
    IndexView.columns[0].accessor = str
