import datetime

import pytest

from language.dates import PartialDate, Period


def date(*parts):
    return PartialDate(*parts)


@pytest.mark.parametrize(
    "parts", [(None,), (None, 5), (2020, None, 5), (2020, 13), (2021, 2, 29), (2020, 4, 31), (999,), (10000,)]
)
def test_dates_that_no_calendar_has(parts):
    with pytest.raises(ValueError):  # noqa: PT011 (calendar and message vary; the kind is the promise)
        PartialDate(*parts)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, None),
        (date(2020), date(2019)),
        (date(2020, 5, 2), date(2020, 5, 1)),
        (date(None, 5, 1), date(2020)),
        (date(2020), date(None, 5, 1)),
    ],
)
def test_periods_that_cannot_be(start, end):
    with pytest.raises(ValueError, match="period"):
        Period(start, end)


def test_precision_and_limits():
    assert [value.precision for value in (date(2020), date(2020, 2), date(2020, 2, 5), date(None, 2, 29))] == [
        "year",
        "month",
        "day",
        "day",
    ]
    assert (date(2020).first_day, date(2020).last_day) == (datetime.date(2020, 1, 1), datetime.date(2020, 12, 31))
    assert date(2020, 2).last_day == datetime.date(2020, 2, 29)
    assert date(None, 2, 5).first_day is date(None, 2, 5).last_day is None
