"""Dates and periods as the tests write them: `between((2020, 12), (2021, 1))`."""

from language.dates import PartialDate, Period


def date(*parts):
    return PartialDate(*parts)


def since(*parts):
    return Period(date(*parts), None)


def until(*parts):
    return Period(None, date(*parts))


def between(start, end):
    return Period(date(*start), date(*end))
