"""The shape of a language's table of dates: what is printed, and which written forms are read.

Patterns are regular expressions with fields in braces. `{year} {month} {day} {mm}` are a year of four digits, a month
by name, the number of a day and of a month; `{Month}` is a name with a capital; `{near}` is a year of 1900–2099, for
places where any four digits would be a guess. A 2 at the end (`{year2}`) marks the second date of a range. `{start}`
and `{end}` are any of `points`; `{any_start}` and `{any_end}` are any of `points` or `bare`. `{dash}` is a hyphen or
dash with or without spaces, `{gap}` optional space, a plain space at least one. Every key of `words` is a field too.
Within a table the longer form stands before the shorter one that it begins with.
"""

from collections.abc import Mapping
from dataclasses import dataclass

# A month by the names of its columns: "nominative", "genitive" …
MonthRow = Mapping[str, str]
# How precise a value is ("day", "month", "year", "yearless") → template with {day}, {year} and the month's columns.
Templates = Mapping[str, str]


@dataclass(frozen=True)
class Printed:
    """Templates of one language."""

    months: tuple[MonthRow, ...]
    weekdays: tuple[str, ...]  # Monday first
    long: Templates
    month: Templates
    rail: Templates  # month beside the number of the day
    since: Mapping[str, Templates]  # style → templates
    until: Mapping[str, Templates]
    days_of_one_month: str
    years: str


@dataclass(frozen=True)
class Written:
    """Patterns of one language."""

    months: tuple[str, ...]  # January first: a pattern for the name, without the endings that all of them share
    month_endings: str
    words: Mapping[str, str]
    points: tuple[str, ...]  # one date, sure enough to be found in running text
    bare: tuple[str, ...]  # one date only where nothing else is written, or inside a period
    ranges: tuple[str, ...]  # two dates in one frame: «2020-жылдын 10–12-январы»
    closed: tuple[str, ...]
    since: tuple[str, ...]
    until: tuple[str, ...]


def month_rows(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> tuple[MonthRow, ...]:
    return tuple(dict(zip(columns, row, strict=True)) for row in rows)
