"""Django stores the names of permissions in English; the admin shows them in the language of whoever looks."""

from django.contrib.auth.models import Permission
from django.utils.translation import gettext, gettext_noop
from wagtail.models.pages import PAGE_PERMISSION_TYPES

VERBS = {"add": gettext_noop("Add"), "change": gettext_noop("Edit"), "delete": gettext_noop("Delete")}
# What the form of a group makes of the names of permissions that only some models have.
ONLY_SOME = (
    gettext_noop("Can lock"),
    gettext_noop("Can publish"),
    gettext_noop("Can unlock"),
    gettext_noop("Can submit translations"),
)
# A model of localize, whose name is not marked.
TRANSLATION = gettext_noop("translation")
ON_PAGES = {f"{action}_page": name for action, _short, name in PAGE_PERMISSION_TYPES}


def shown(permission: Permission) -> str:
    """On pages as Wagtail says it, on everything else as verb and thing."""
    if permission.codename in ON_PAGES:
        return str(ON_PAGES[permission.codename])
    verb = permission.codename.partition("_")[0]
    thing = permission.content_type.name
    return f"{gettext(VERBS[verb])}: {thing}" if verb in VERBS else gettext(permission.name)


def show_in_reader_language() -> None:
    Permission.add_to_class("__str__", shown)
