"""What to read next to an item: linked by hand, then tied by projects and topics, then alike in words (PC-11).

One query over a bounded number of candidates, so that it costs the same in an archive of any size.
"""

import datetime
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from wagtail.models import Page

from cms.models import PageLink, PageTopic
from cms.queries import visible
from language.letters import normalize_for_match
from news.models import PressItemPage
from news.queries import SHOWN

MOST = 6
#: Of each tie so many of the newest rows are looked at, of items alike in words alone the newest of the site.
ROWS = 150
POOL = 40
#: A crude stem: the endings of all three languages come after the fifth letter of a long word.
STEM = re.compile(r"(?<![^\W_])[^\W\d_]{5}")
ALIKE = 3

Rows = Callable[[PressItemPage], QuerySet[Any]]


@dataclass(frozen=True)
class Tie:
    """Rows that tie items to the one that is read; `key` leads from a row to the other item's family."""

    rank: int
    key: str
    rows: Rows

    def candidates(self, item: PressItemPage) -> QuerySet[Any]:
        newest = self.rows(item).order_by("-pk").values(self.key)[:ROWS]
        return Page.objects.filter(locale=item.locale_id, translation_key__in=newest).order_by().values("pk")

    def strength(self, item: PressItemPage) -> Coalesce:
        rows = self.rows(item).order_by().filter(**{self.key: OuterRef("translation_key")})
        count = rows.values(self.key).annotate(number=Count("*")).values("number")
        return Coalesce(Subquery(count, output_field=IntegerField()), 0)


_ties: list[Tie] = []


def add_tie(tie: Tie) -> Tie:
    """An app above adds what it ties items by, in ready(); lower ranks go first, and links by hand have rank 0."""
    _ties.append(tie)
    return tie


def register() -> None:
    originals = PageLink.objects.originals
    add_tie(Tie(0, "target_key", lambda item: originals().filter(page__translation_key=item.translation_key)))
    add_tie(Tie(0, "page__translation_key", lambda item: originals().filter(target_key=item.translation_key)))
    add_tie(Tie(20, "page__translation_key", _same_topics))


def _same_topics(item: PressItemPage) -> QuerySet[PageTopic]:
    return PageTopic.objects.originals().filter(topic__in=[topic.pk for topic in item.topics])


def related(item: PressItemPage, shown: tuple[PressItemPage | None, ...] = ()) -> list[PressItemPage]:
    """At most six items, the nearest first; what stands in `shown` already comes only if it was linked by hand."""
    words = _stems(item)
    ranked = sorted(((_nearness(other, words), other) for other in _pool(item)), key=itemgetter(0), reverse=True)
    near = [other for nearness, other in ranked if nearness.is_near and (nearness.is_linked or other not in shown)]
    return near[:MOST]


def _pool(item: PressItemPage) -> QuerySet[PressItemPage]:
    listed = PressItemPage.objects.filter(listed_language=item.lang, visible=SHOWN).exclude(pk=item.pk)
    newest = PressItemPage.objects.beside(item).newest_first().values("pk")[:POOL]
    candidates = Page.objects.filter(pk__in=newest).order_by().values("pk")
    candidates = candidates.union(*(tie.candidates(item) for tie in _ties))
    strengths = {f"tie_{number}": tie.strength(item) for number, tie in enumerate(_ties)}
    order = [f"-{name}" for name in strengths]
    items = visible(listed.filter(pk__in=candidates)).select_related("announcementpage", "locale").defer("body")
    return items.annotate(**strengths).order_by(*order, "-date", "-pk")[:POOL]


class Nearness(NamedTuple):
    """Sorts items: numbers of ties by rank, then words in common, then the newest."""

    ties: tuple[int, ...]
    words: int
    date: datetime.datetime
    key: int

    @property
    def is_linked(self) -> bool:
        return self.ties[0] > 0

    @property
    def is_near(self) -> bool:
        return any(self.ties) or self.words >= ALIKE


def _nearness(other: PressItemPage, words: frozenset[str]) -> Nearness:
    numbers = Counter[int]()
    for number, tie in enumerate(_ties):
        numbers[tie.rank] += getattr(other, f"tie_{number}")
    return Nearness(tuple(numbers[rank] for rank in sorted(numbers)), len(words & _stems(other)), other.date, other.pk)


def _stems(item: PressItemPage) -> frozenset[str]:
    return frozenset(STEM.findall(normalize_for_match(f"{item.title} {item.lead}")))
