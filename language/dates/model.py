"""What a date phrase says, and no more: a year, a month, a day, or a stretch between two of them."""

import calendar
import datetime
from dataclasses import dataclass
from typing import Literal

Precision = Literal["year", "month", "day"]

FIRST_YEAR, LAST_YEAR = 1000, 9999
LEAP_YEAR = 2000  # a day without its year may be 29 February


@dataclass(frozen=True)
class PartialDate:
    """A year, a month of a year, a day, or a day whose year is not said («10-январда»): Gregorian, years 1000–9999.

    Raises ValueError for what no calendar has: a day without month, 31 April, a month without year.
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.day is None:
            raise ValueError("a date without a year needs a month and a day")
        if self.year is not None and not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError(f"year {self.year} is outside {FIRST_YEAR}–{LAST_YEAR}")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"no month {self.month}")
        if self.day is not None and not 1 <= self.day <= self._days_in_month():
            raise ValueError(f"no day {self.day} in month {self.month}")

    def _days_in_month(self) -> int:
        if self.month is None:
            raise ValueError("a day needs a month")
        return calendar.monthrange(self.year or LEAP_YEAR, self.month)[1]

    @classmethod
    def of(cls, date: datetime.date) -> "PartialDate":
        """The same day; raises ValueError before the year 1000."""
        return cls(date.year, date.month, date.day)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def first_day(self) -> datetime.date | None:
        """The earliest day meant; None where the year is not said."""
        return datetime.date(self.year, self.month or 1, self.day or 1) if self.year else None

    @property
    def last_day(self) -> datetime.date | None:
        """The latest day meant; None where the year is not said."""
        if not self.year:
            return None
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


@dataclass(frozen=True)
class Period:
    """From `start` to `end`, both included; one of them may be open (None).

    Raises ValueError if both are open, if the end is before the start, or if only one of them says its year.
    """

    start: PartialDate | None
    end: PartialDate | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a period needs a start or an end")
        if self.start is None or self.end is None:
            return
        first, last = self.start.first_day, self.end.last_day
        if (first is None) != (last is None):
            raise ValueError("both ends of a period say their year or neither does")
        if first is not None and last is not None and last < first:
            raise ValueError("a period ends before it starts")
