import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.dates import PartialDate, Period, find_dates, format_date, format_period, parse, rail_parts
from tests.language.periods import between, date, since, until

LANGUAGES = st.sampled_from(["ky", "ru", "en"])
STYLES = st.sampled_from(["numeric", "long", "month"])
DAYS = st.dates(min_value=datetime.date(1000, 1, 1)).map(PartialDate.of)
DATED = st.one_of(
    DAYS,
    st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1000, 9999)),
)
YEARLESS = DAYS.map(lambda date: PartialDate(None, date.month, date.day))
DATES = st.one_of(DATED, YEARLESS)


@pytest.mark.parametrize(
    ("lang", "style", "value", "phrase"),
    [
        ("ky", "numeric", date(2020, 12, 29), "29.12.2020"),
        ("ky", "numeric", date(2020, 1, 5), "05.01.2020"),
        ("ky", "numeric", date(2020, 1), "01.2020"),
        ("ky", "long", date(2020, 12, 29), "2020-жылдын 29-декабры"),
        ("ky", "long", date(2016, 10), "2016-жылдын октябры"),
        ("ky", "long", date(2020), "2020-жыл"),
        ("ky", "long", date(None, 1, 10), "10-январь"),
        ("ky", "month", date(2019, 10, 3), "октябрь 2019"),
        ("ru", "numeric", date(2020, 12, 29), "29.12.2020"),
        ("ru", "long", date(2020, 12, 29), "29 декабря 2020 года"),
        ("ru", "long", date(None, 5, 9), "9 мая"),
        ("ru", "month", date(2019, 10), "октябрь 2019"),
        ("en", "long", date(2020, 12, 29), "29 December 2020"),
        ("en", "month", date(2019, 10, 3), "October 2019"),
        ("en", "numeric", date(2020, 12, 29), "29.12.2020"),
    ],
)
def test_dates_are_printed(lang, style, value, phrase):
    """TR-10."""
    assert format_date(value, lang, style) == phrase


def test_possessive_endings_of_the_kyrgyz_months():
    """TR-10: harmony right for every month."""
    printed = [format_date(date(2020, month, 3), "ky").removeprefix("2020-жылдын 3-") for month in range(1, 13)]
    expected = "январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры"
    assert printed == expected.split()


@pytest.mark.parametrize(
    ("lang", "style", "value", "phrase"),
    [
        ("ky", "month", between((2019, 10), (2024, 9)), "октябрь 2019 – сентябрь 2024"),
        ("ky", "long", between((2009,), (2016,)), "2009–2016-жылдар"),
        ("ky", "numeric", between((2009,), (2016,)), "2009–2016"),
        ("ky", "long", between((2020, 1, 10), (2020, 1, 12)), "2020-жылдын 10–12-январы"),
        ("ky", "numeric", between((2020, 1, 10), (2020, 1, 12)), "10.01.2020 – 12.01.2020"),
        ("ky", "long", since(2005), "2005-жылдан тартып"),
        ("ky", "long", since(2005, 8, 31), "2005-жылдын 31-августунан тартып"),
        ("ky", "long", since(None, 3, 8), "8-марттан тартып"),
        ("ky", "long", until(2011, 4), "2011-жылдын апрелине чейин"),
        ("ky", "long", until(None, 8, 31), "31-августка чейин"),
        ("ky", "numeric", since(2020, 12, 29), "29.12.2020 –"),
        ("ky", "numeric", until(2020, 12, 29), "– 29.12.2020"),
        ("ru", "long", between((2020, 1, 10), (2020, 1, 12)), "10–12 января 2020 года"),
        ("ru", "long", between((2009,), (2016,)), "2009–2016 годы"),
        ("ru", "long", since(2019, 10), "с октября 2019 года"),
        ("ru", "month", until(2019, 10, 5), "до октября 2019"),
        ("en", "long", between((2020, 1, 10), (2020, 1, 12)), "10–12 January 2020"),
        ("en", "month", between((2019, 10), (2024, 9)), "October 2019 – September 2024"),
        ("en", "long", since(2005), "since 2005"),
        ("en", "long", until(2011), "until 2011"),
    ],
)
def test_periods_are_printed(lang, style, value, phrase):
    assert format_period(value, lang, style) == phrase


@pytest.mark.parametrize(
    ("lang", "value", "parts"),
    [
        ("ky", date(2020, 12, 29), ("29", "декабрь 2020", "шейшемби")),
        ("ru", date(2020, 12, 29), ("29", "декабря 2020", "вторник")),
        ("en", date(2020, 12, 29), ("29", "December 2020", "Tuesday")),
        ("ru", datetime.date(2020, 12, 28), ("28", "декабря 2020", "понедельник")),
        ("ru", date(2020, 12), ("", "декабрь 2020", "")),
        ("ru", date(2020), ("", "2020", "")),
        ("ru", date(None, 5, 9), ("9", "мая", "")),
    ],
)
def test_parts_of_a_date_in_a_column(lang, value, parts):
    assert rail_parts(value, lang) == parts


def test_weekdays_of_one_week():
    week = [rail_parts(datetime.date(2020, 12, 28 + number), "ky").weekday for number in range(4)]
    week += [rail_parts(datetime.date(2021, 1, number), "ky").weekday for number in (1, 2, 3)]
    assert week == ["дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"]


def to_month(value):
    """What the month style keeps of a date."""
    return PartialDate(value.year, value.month) if value and value.year and value.month else value


@given(DATES, LANGUAGES, STYLES)
def test_a_printed_date_is_read_back(value, lang, style):
    printed = format_date(value, lang, style)
    assert parse(printed, lang) == (to_month(value) if style == "month" else value)


@given(
    st.one_of(st.tuples(DATED, DATED), st.tuples(YEARLESS, YEARLESS)), st.booleans(), st.booleans(), LANGUAGES, STYLES
)
def test_a_printed_period_is_read_back(dates, has_start, has_end, lang, style):
    first, last = dates
    if first.year and (last.last_day or datetime.date.max) < (first.first_day or datetime.date.min):
        first, last = last, first
    start, end = (first if has_start or not has_end else None), (last if has_end else None)
    period = Period(start, end)
    expected = Period(to_month(start), to_month(end)) if style == "month" else period
    assert parse(format_period(period, lang, style), lang) == expected


@given(DATED, LANGUAGES, st.sampled_from(["numeric", "long"]))
def test_a_printed_date_is_found_in_running_text(value, lang, style):
    printed = format_date(value, lang, style)
    found = find_dates(f"«{printed}»: {printed}.", lang)
    if value.precision == "day":
        assert [(item.start, item.value) for item in found] == [(1, value), (len(printed) + 4, value)]
    assert all(item.value == value for item in found)


def test_unknown_languages_and_styles_are_refused():
    for call in (lambda: parse("2020", "kk"), lambda: find_dates("2020", "kk"), lambda: format_date(date(2020), "kk")):
        with pytest.raises(ValueError, match="'kk'"):
            call()
    with pytest.raises(ValueError, match="'short'"):
        format_date(date(2020), "ky", "short")
    with pytest.raises(ValueError, match="'short'"):
        format_period(since(2020), "ky", "short")
