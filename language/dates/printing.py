"""The printing half: values into phrases, by the tables of the language."""

import datetime
from typing import Literal, NamedTuple, get_args

from language.dates import english, kyrgyz, russian
from language.dates.forms import Printed
from language.dates.model import PartialDate, Period

Style = Literal["numeric", "long", "month"]

TABLES = {"ky": kyrgyz.PRINTED, "ru": russian.PRINTED, "en": english.PRINTED}
NUMERIC = {
    "day": "{day:02}.{mm:02}.{year}",
    "month": "{mm:02}.{year}",
    "year": "{year}",
    "yearless": "{day:02}.{mm:02}",
}


class RailParts(NamedTuple):
    """The parts of a date set in a column: «29», «декабрь 2020», «шейшемби». A part that is not known is empty."""

    day: str
    month: str
    weekday: str


def format_date(value: PartialDate | datetime.date, lang: str, style: Style = "long") -> str:
    """The date in words of the language; what the value does not say is not printed.

    numeric «29.12.2020» in all languages · long «2020-жылдын 29-декабры», «29 декабря 2020 года», «29 December 2020» ·
    month «октябрь 2019», which drops the day (but not of a date without a year). Raises ValueError for an unknown
    language or style, and for a `datetime.date` before the year 1000.
    """
    table, date = _table(lang, style), _partial(value)
    templates = {"numeric": NUMERIC, "long": table.long, "month": table.month}[style]
    return _fill(templates[_shape(date, style)], date, table)


def format_period(period: Period, lang: str, style: Style = "long") -> str:
    """The period in words: «2019-жылдын октябрынан тартып», «октябрь 2019 – сентябрь 2024», «10–12 декабря 2020 года».

    Styles and errors as in `format_date`; an open end in the numeric style is a dash with nothing beside it.
    """
    table = _table(lang, style)
    if period.start is not None and period.end is not None:
        return _closed(period.start, period.end, lang, style)
    date, open_table = (period.end, table.until) if period.start is None else (period.start, table.since)
    if date is None:
        raise ValueError("a period needs a start or an end")
    if style == "numeric":
        dates = ("", format_date(date, lang, style))
        return " – ".join(dates if period.start is None else reversed(dates)).strip()
    return _fill(open_table[style][_shape(date, style)], date, table)


def rail_parts(value: PartialDate | datetime.date, lang: str) -> RailParts:
    """Number of the day, month and year as they read beside it, weekday. Raises ValueError as `format_date` does."""
    table, date = _table(lang, "long"), _partial(value)
    weekday = table.weekdays[date.first_day.weekday()] if date.day and date.first_day else ""
    return RailParts(str(date.day or ""), _fill(table.rail[_shape(date, "long")], date, table), weekday)


def _closed(start: PartialDate, end: PartialDate, lang: str, style: Style) -> str:
    table = _table(lang, style)
    if start.precision == end.precision == "year":
        years = table.years if style == "long" else "{year}–{year2}"
        return years.format(year=start.year, year2=end.year)
    same_month = start.year is not None and (start.year, start.month) == (end.year, end.month)
    if style == "long" and same_month and start.day and end.day and start.day < end.day:
        template = table.days_of_one_month.replace("{day2}", str(end.day))
        return _fill(template, start, table)
    return f"{format_date(start, lang, style)} – {format_date(end, lang, style)}"


def _table(lang: str, style: str) -> Printed:
    if lang not in TABLES:
        raise ValueError(f"no dates for {lang!r}")
    if style not in get_args(Style):
        raise ValueError(f"no style {style!r}")
    return TABLES[lang]


def _partial(value: PartialDate | datetime.date) -> PartialDate:
    return value if isinstance(value, PartialDate) else PartialDate.of(value)


def _shape(date: PartialDate, style: str) -> str:
    if date.year is None:
        return "yearless"
    return "month" if style == "month" and date.precision == "day" else date.precision


def _fill(template: str, date: PartialDate, table: Printed) -> str:
    names = table.months[date.month - 1] if date.month else {}
    return template.format(year=date.year, mm=date.month, day=date.day, **names)
