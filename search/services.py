"""Keeps the table of entries the same as what the public may see."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet, prefetch_related_objects
from wagtail.models import Locale, Page

from cms.queries import visible
from news.families import remember_families
from news.models import PressItemPage, SpeechPage
from search.documents import entry_of
from search.models import Entry

CHUNK = 100
COLUMNS = ["language", "date", "title", "text", "plain"]


@transaction.atomic
def refresh(pages: QuerySet[Page]) -> int:
    """Writes the entries of those `pages` that anybody may read and removes the others'; returns how many there are.

    Existing entries are overwritten in place: no search misses a page in the meantime.
    """
    shown = list(visible(pages.filter(depth__gt=1)).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(shown), CHUNK):
        _write(shown[start : start + CHUNK])
    written = Entry.objects.filter(page__in=pages.order_by().values("pk"))
    written.exclude(page__in=visible(Page.objects.all()).order_by().values("pk")).delete()
    return written.count()


def rebuild() -> int:
    """Every entry anew; returns how many there are."""
    return refresh(Page.objects.all())


def _write(keys: list[int]) -> None:
    found: Any = map(entry_of, _loaded(keys))
    Entry.objects.bulk_create(
        [entry for entry in found if entry], update_conflicts=True, unique_fields=["page"], update_fields=COLUMNS
    )


def _loaded(keys: list[int]) -> list[Page]:
    """The pages with everything their entries name, in a few queries for all of them."""
    pages = list(Page.objects.filter(pk__in=keys).specific())
    locales = Locale.objects.in_bulk()
    for page in pages:
        page.locale = locales[page.locale_id]
    remember_families([page for page in pages if isinstance(page, PressItemPage)])
    prefetch_related_objects([page for page in pages if isinstance(page, SpeechPage)], "speaker")
    return pages
