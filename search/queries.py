"""Which entries answer a query, in which order; only what `visible()` lets through."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Case, Count, F, IntegerField, Q, QuerySet, Value, When
from wagtail.models import Page, Site

from cms.queries import visible
from search.models import Entry


def matching(words: Sequence[str], site: Site | None) -> QuerySet[Entry]:
    """Entries in all languages that have every one of `words` (pieces out of `search.words.query_words`)."""
    every = Q()
    for word in words:
        every &= Q(text__contains=word)
    return Entry.objects.filter(every, page__in=visible(Page.objects.all(), site).order_by().values("pk"))


def counts(entries: QuerySet[Entry]) -> dict[str, int]:
    """Number of entries by language."""
    counted = entries.order_by().values_list("language").annotate(number=Count("*"))
    return dict(counted)


def ranked(entries: QuerySet[Entry], words: Sequence[str]) -> QuerySet[Entry]:
    """Those with every word in the title first, then the newest."""
    in_title = Q()
    for word in words:
        in_title &= Q(title__contains=word)
    rank = Case(When(in_title, then=Value(0)), default=Value(1), output_field=IntegerField())
    return entries.order_by(rank, F("date").desc(nulls_last=True), "-pk")


def load(keys: Sequence[int]) -> list[tuple[Any, Entry]]:
    """Pages with their entries in the order of `keys`; asks once more whether the public may see them."""
    pages = visible(Page.objects.filter(pk__in=keys)).select_related("locale", "content_type", "pressitempage")
    by_key = {page.pk: page for page in pages}
    entries = Entry.objects.in_bulk([key for key in keys if key in by_key])
    return [(by_key[key], entries[key]) for key in keys if key in entries]
