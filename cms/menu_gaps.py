"""Which entries of the menu some readers do not find, for the editor; the public sees nothing of them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from wagtail.models import Page, Site

from cms.models.menu import MenuEntry
from cms.queries import visible


@dataclass(frozen=True)
class Gap:
    number: int
    title: str
    is_gone: bool
    languages: str


def gaps(site: Site) -> list[Gap]:
    """In two queries, whatever the number of entries."""
    entries = list(MenuEntry.objects.filter(settings__site=site).select_related("page"))
    readable = _languages_by_family({entry.page_key for entry in entries if entry.page_key}, site)
    return list(_gaps(entries, readable))


def _gaps(entries: list[MenuEntry], readable: dict[UUID, set[str]]) -> Iterator[Gap]:
    for number, entry in enumerate(entries, 1):
        if entry.page_key:
            missing = [name for code, name in settings.LANGUAGES if code not in readable[entry.page_key]]
            if missing:
                is_gone = entry.page is None and not readable[entry.page_key]
                yield Gap(number, entry.label or _title(entry.page), is_gone, ", ".join(missing))


def _title(page: Page | None) -> str:
    return page.get_admin_display_title() if page else ""


def _languages_by_family(keys: set[Any], site: Site) -> dict[UUID, set[str]]:
    found: dict[UUID, set[str]] = defaultdict(set)
    pages = visible(Page.objects.filter(translation_key__in=keys), site).order_by()
    for key, code in pages.values_list("translation_key", "locale__language_code"):
        found[key].add(code)
    return found
