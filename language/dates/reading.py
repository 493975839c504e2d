"""The reading half: a small engine over the tables of written forms."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from language.dates import english, kyrgyz, russian
from language.dates.forms import Written
from language.dates.model import PartialDate, Period
from language.dates.patterns import Patterns
from language.letters import repair
from language.normalisation import align, normalise

TABLES = {"ky": kyrgyz.WRITTEN, "ru": russian.WRITTEN, "en": english.WRITTEN}

# Longer texts are not a date phrase, and not worth the work.
LONGEST_PHRASE = 120

# Only where nothing else is written: what the numeric style prints for an open period.
OPEN_SINCE, OPEN_UNTIL = r"{start} [–—]", r"[–—] {end}"

Value = PartialDate | Period


class FoundDate(NamedTuple):
    """`text[start:end]` says `value`; offsets in code points of the text that was given."""

    start: int
    end: int
    value: Value


class Fragment(NamedTuple):
    """The parts of a date as they were read; a period may lend them what is missing."""

    year: int | None
    month: int | None
    day: int | None


@dataclass(frozen=True)
class Rule:
    pattern: re.Pattern[str]
    read: Callable[["Reader", re.Match[str]], Value | None]


def parse(text: str, lang: str) -> Value | None:
    """The date or period that the whole text says, or None. Never raises on a text, whatever it holds.

    Reads the usual written forms of the language, ISO 8601 days and `29.12.2020`; wrong letters are repaired first.
    Raises ValueError for a language other than ky, ru, en.
    """
    reader = _reader(lang)
    if len(text) > LONGEST_PHRASE:
        return None
    phrase = repair(normalise(text)).strip()
    for rule in reader.whole:
        match = rule.pattern.fullmatch(phrase)
        value = rule.read(reader, match) if match else None
        if value is not None:
            return value
    return None


def find_dates(text: str, lang: str) -> tuple[FoundDate, ...]:
    """Dates and periods in running text, in order, not overlapping; of two that begin together the longer one.

    A bare number is no date here, nor is a month without its year. Errors as in `parse`.
    """
    reader = _reader(lang)
    aligned = align(text)
    found: list[FoundDate] = []
    end_of_last = 0
    for start, end, value in sorted(reader.candidates(aligned.text), key=lambda item: (item[0], -item[1])):
        if start >= end_of_last:
            found.append(FoundDate(*aligned.span(start, end), value))
            end_of_last = end
    return tuple(found)


class Reader:
    """The compiled tables of one language."""

    def __init__(self, table: Written) -> None:
        self.table = table
        whole, running = Patterns(table, cautious=False), Patterns(table, cautious=True)
        self.months = [re.compile(name + table.month_endings, re.IGNORECASE) for name in table.months]
        self.fragments = [whole.compile(pattern) for pattern in table.points + table.bare]
        self.running = self._rules(table.points, running)
        self.whole = self._rules(table.points + table.bare, whole) + [
            Rule(whole.compile(OPEN_SINCE), Reader._since),
            Rule(whole.compile(OPEN_UNTIL), Reader._until),
        ]

    def candidates(self, text: str) -> Iterator[tuple[int, int, Value]]:
        for rule in self.running:
            for match in rule.pattern.finditer(text):
                value = rule.read(self, match)
                if value is not None:
                    yield match.start(), match.end(), value

    def _rules(self, points: tuple[str, ...], patterns: Patterns) -> list[Rule]:
        """In order of trust: a single date before a period that the same words could mean."""
        kinds = (
            (points, Reader._point),
            (self.table.ranges, Reader._range),
            (self.table.closed, Reader._closed),
            (self.table.since, Reader._since),
            (self.table.until, Reader._until),
        )
        return [Rule(patterns.compile(pattern), read) for table, read in kinds for pattern in table]

    def _month(self, name: str) -> int:
        return next(number for number, pattern in enumerate(self.months, 1) if pattern.fullmatch(name))

    def _fragment(self, match: re.Match[str], second: str = "") -> Fragment:
        parts = match.groupdict()
        year, day = parts.get("year" + second), parts.get("day" + second)
        month, number = parts.get("month" + second), parts.get("mm" + second)
        return Fragment(
            int(year) if year else None,
            self._month(month) if month else int(number) if number else None,
            int(day) if day else None,
        )

    def _read(self, phrase: str) -> Fragment:
        return next(self._fragment(match) for pattern in self.fragments if (match := pattern.fullmatch(phrase)))

    def _point(self, match: re.Match[str]) -> PartialDate | None:
        return _date(self._fragment(match))

    def _range(self, match: re.Match[str]) -> Period | None:
        first, second = self._fragment(match), self._fragment(match, "2")
        # What stands once in the frame belongs to both dates
        end = Fragment(second.year or first.year, second.month or first.month, second.day or first.day)
        return _period(_date(first), _date(end))

    def _closed(self, match: re.Match[str]) -> Period | None:
        start, end = self._read(match["start"]), self._read(match["end"])
        return _period(_date(_completed(start, end)), _date(end))

    def _since(self, match: re.Match[str]) -> Period | None:
        start = _date(self._read(match["start"]))
        return Period(start, None) if start else None

    def _until(self, match: re.Match[str]) -> Period | None:
        end = _date(self._read(match["end"]))
        return Period(None, end) if end else None


@cache
def _reader(lang: str) -> Reader:
    if lang not in TABLES:
        raise ValueError(f"no dates for {lang!r}")
    return Reader(TABLES[lang])


def _completed(start: Fragment, end: Fragment) -> Fragment:
    """«10–12 января 2020», «октябрь – декабрь 2020»: the first date takes its month and year from the second."""
    if start.year is not None:
        return start
    if start.day is not None and start.month is None:
        return Fragment(end.year, end.month, start.day) if end.day else start
    return Fragment(end.year, start.month, start.day) if end.month else start


def _date(fragment: Fragment) -> PartialDate | None:
    try:
        return PartialDate(*fragment)
    except ValueError:
        return None


def _period(start: PartialDate | None, end: PartialDate | None) -> Period | None:
    if start is None or end is None:
        return None
    try:
        return Period(start, end)
    except ValueError:
        return None
