"""Dates on a page: in the language of the page and the time of Bishkek (TR-10)."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import translation

EVENING = datetime(2020, 12, 28, 20, 5, tzinfo=UTC)  # the 29th in Bishkek, six hours ahead


def shown(filter_name, value, language="ky"):
    with translation.override(language):
        return Template(f"{{% load dates %}}{{{{ value|{filter_name} }}}}").render(Context({"value": value}))


@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        ("day_number", "ky", "29"),
        ("month_year", "ky", "декабрь 2020"),
        ("month_year", "ru", "декабря 2020"),
        ("month_year", "en", "December 2020"),
        ("month_name", "ky", "декабрь"),
        ("month_name", "ru", "декабря"),
        ("weekday", "ky", "шейшемби"),
        ("weekday", "ru", "вторник"),
        ("short_date", "en", "29.12.2020"),
        ("long_date", "ky", "2020-жылдын 29-декабры"),
        ("clock", "ky", "02:05"),
        ("iso", "ky", "2020-12-29T02:05+06:00"),
    ],
)
def test_a_moment_is_written_in_local_time_and_language(name, language, text):
    assert shown(name, EVENING, language) == text


@pytest.mark.parametrize(
    ("name", "text"), [("short_date", "29.12.2020"), ("clock", ""), ("iso", "2020-12-29"), ("weekday", "шейшемби")]
)
def test_a_day_has_no_hour(name, text):
    assert shown(name, date(2020, 12, 29)) == text


NAMES = ["day_number", "month_year", "month_name", "weekday", "short_date", "long_date", "clock", "iso"]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_there_is_not_shown(name):
    assert shown(name, None) == ""


@pytest.mark.parametrize("name", NAMES)
def test_a_mistyped_year_does_not_break_the_page(name):
    shown(name, date(202, 3, 14))


def test_a_mistyped_year_is_shown_as_it_is():
    assert shown("short_date", date(202, 3, 14)) == "0202-03-14"
