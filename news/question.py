"""What the address of a press list asks for; anything that does not exist is a 404."""

import datetime
from dataclasses import dataclass
from typing import Any, Self

from django.db.models import QuerySet
from django.http import Http404, QueryDict
from django.utils.translation import get_language

from cms.models import Topic
from language.dates import PartialDate, format_date
from news.models.kinds import Kind
from people.models import Person

FIRST_YEAR, LAST_YEAR = 1900, 2200


@dataclass(frozen=True)
class Question:
    kind: str = ""
    topic: Topic | None = None
    person: Person | None = None
    place: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None
    year: int | None = None
    month: int | None = None

    @classmethod
    def read(cls, parameters: QueryDict, year: int | None = None, month: int | None = None) -> Self:
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            raise Http404("no such year")
        if month is not None and not 1 <= month <= 12:
            raise Http404("no such month")
        return cls(
            kind=_kind(parameters.get("kind", "")),
            topic=_row(Topic.objects.all(), parameters.get("topic", "")),
            person=_row(Person.objects.visible(), parameters.get("person", "")),
            place=parameters.get("place", "")[:120],
            since=_day(parameters.get("from", "")),
            until=_day(parameters.get("to", "")),
            year=year,
            month=month,
        )

    @property
    def parameters(self) -> dict[str, str]:
        return {
            "kind": self.kind,
            "topic": self.topic.slug if self.topic else "",
            "person": self.person.slug if self.person else "",
            "place": self.place,
            "from": self.since.isoformat() if self.since else "",
            "to": self.until.isoformat() if self.until else "",
        }

    @property
    def heading(self) -> str:
        """«октябрь 2016» for a month, «2016» for a year, else nothing."""
        if self.month:
            return format_date(PartialDate(self.year, self.month), get_language() or "ky", "month")
        return str(self.year or "")

    @property
    def words(self) -> list[str]:
        """What was chosen, in the reader's language; for the title of a feed."""
        chosen = (
            Kind(self.kind).label if self.kind else "",
            self.topic.name if self.topic else "",
            self.person.name if self.person else "",
            self.place,
            f"{self.since or ''}–{self.until or ''}" if self.since or self.until else "",
        )
        return [str(word) for word in chosen if word]

    @property
    def is_filtered(self) -> bool:
        return any(value for name, value in self.parameters.items() if name != "kind")

    @property
    def only_choice(self) -> tuple[str, str] | None:
        """The one thing chosen beside kind, year and month, or ("", ""); None where it is more, or days."""
        chosen = [(name, value) for name, value in self.parameters.items() if value and name != "kind"]
        if len(chosen) > 1 or self.since or self.until:
            return None
        return chosen[0] if chosen else ("", "")

    @property
    def months(self) -> range:
        """Month numbers asked for (201610 is October 2016)."""
        if self.year is None:
            return range(999_999)
        first = self.year * 100 + (self.month or 0)
        return range(first, first + (1 if self.month else 100))

    def narrow(self, items: Any, few: bool = False) -> Any:
        """`items`, of which `few` or all will be read, by all but kind, year and month, which are counted apart."""
        asked = (
            ("each_about" if few else "about", self.topic),
            ("mentioning", self.person),
            ("at_place", self.place),
            ("since", self.since),
            ("until", self.until),
        )
        for verb, value in asked:
            if value:
                items = getattr(items, verb)(value)
        return items


def _kind(text: str) -> str:
    if text and text not in Kind.values:
        raise Http404("no such kind")
    return text


def _row(rows: QuerySet[Any], slug: str) -> Any:
    if not slug:
        return None
    row = rows.filter(slug=slug[:120]).first()
    if row is None:
        raise Http404("no such choice")
    return row


def _day(text: str) -> datetime.date | None:
    if not text:
        return None
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError as error:
        raise Http404("no such day") from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Http404("no such day")
    return day
