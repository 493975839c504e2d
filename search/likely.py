"""Pages whose title or address has the words of an address that leads nowhere (HO-4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When
from django.http import HttpRequest
from wagtail.models import Page, Site

from cms.queries import listable
from cms.wrong_address import MOST_PAGES
from search.models import Entry
from search.words import query_words

# Some of the best may be gone since, or of another site.
CANDIDATES = 3 * MOST_PAGES
# A word of six letters or more may end otherwise: «суусу» for «суусунун».
SHORTEST_CUT, CUT = 6, 2


@dataclass(frozen=True)
class Likely:
    title: str
    url: str
    kind: str
    kind_label: str
    date: Any


def likely(request: HttpRequest, words: list[str], language: str) -> list[Likely]:
    """Up to three, the best first, in two queries; they have at least half of the words."""
    pieces = query_words(" ".join(words))
    keys = list(best(pieces, language).values_list("pk", flat=True)[:CANDIDATES]) if pieces else []
    pages = listable(Page.objects.filter(pk__in=keys), Site.find_for_request(request), language)
    by_key = {page.pk: page for page in pages.select_related("content_type", "pressitempage")}
    return [shown(request, by_key[key]) for key in keys if key in by_key][:MOST_PAGES]


def best(pieces: Sequence[str], language: str) -> QuerySet[Entry]:
    """A whole word counts two, its beginning one."""
    score, any_piece = Value(0), Q()
    for piece in pieces:
        beginning = piece[:-CUT] if len(piece.strip()) >= SHORTEST_CUT else piece
        cases = (When(title__contains=piece, then=Value(2)), When(title__contains=beginning, then=Value(1)))
        score = score + Case(*cases, default=Value(0), output_field=IntegerField())
        any_piece |= Q(title__contains=beginning)
    found = Entry.objects.filter(any_piece, language=language).annotate(score=score)
    return found.filter(score__gte=len(pieces)).order_by("-score", F("date").desc(nulls_last=True), "-pk")


def shown(request: HttpRequest, page: Any) -> Likely:
    item = getattr(page, "pressitempage", None)
    return Likely(
        title=page.title,
        url=page.get_url(request),
        kind=item.kind if item else "document",
        kind_label=item.kind_label if item else str(page.content_type.model_class()._meta.verbose_name),
        date=item.date if item else None,
    )
