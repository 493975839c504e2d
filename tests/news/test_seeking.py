"""A page deep in a list is the page that counting from the top would give (PC-12)."""

import re
from collections import Counter

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.models import PressItemPage
from news.seeking import Keys
from tests import factories

pytestmark = pytest.mark.django_db

MONTHS = [(2024, 1, 3), (2024, 2, 1), (2024, 12, 5), (2025, 1, 2), (2025, 4, 4)]  # year, month, items


@pytest.fixture
def newest_first():
    for year, month, number in MONTHS:
        for turn in range(number):
            hour = (0, 23, 12)[turn % 3]  # the first and the last hour of a month in Bishkek
            factories.news(date=factories.at(year, month, (1, 28, 15)[turn % 3], hour, 59 if hour == 23 else 0))
    return list(PressItemPage.objects.newest_first().values_list("pk", flat=True))


def by_month():
    return Counter(PressItemPage.objects.values_list("month", flat=True))


@pytest.mark.parametrize("size", [1, 2, 4, 20])
def test_each_page_is_the_one_that_counting_from_the_top_gives(newest_first, size):
    keys = Keys(PressItemPage.objects.newest_first(), by_month())
    for start in range(len(newest_first) + 1):
        assert keys[start : start + size] == newest_first[start : start + size], start


def test_a_page_deep_in_the_list_asks_for_no_month_before_it(newest_first, django_assert_num_queries):
    keys = Keys(PressItemPage.objects.newest_first(), by_month())
    with django_assert_num_queries(1) as queries:
        assert keys[13:15] == newest_first[13:15]
    assert "OFFSET 1" in queries[0]["sql"], "the second item of January 2024, not the fourteenth of all"
    assert "OFFSET 13" not in queries[0]["sql"]


def test_a_page_on_top_asks_for_no_month_after_it(newest_first, django_assert_num_queries):
    keys = Keys(PressItemPage.objects.newest_first(), by_month())
    with django_assert_num_queries(1) as queries:
        assert keys[0:3] == newest_first[0:3]
    assert re.search(r"2025-03-31 18:00:00|2025-04-01.00:00:00\+06:00", queries[0]["sql"]), "April 2025 in Bishkek"


@pytest.mark.parametrize("choice", ["", "?kind=news", "archive/2024/", "archive/2024/12/", "?from=2024-12-01"])
def test_the_pages_of_a_list_hold_each_item_once(client, newest_first, monkeypatch, choice):
    monkeypatch.setattr("news.listing.PAGE_SIZE", 3)
    address, shown, number = f"/ky/press/{choice}", [], 1
    while address:
        listing = client.get(address).context["listing"]
        shown += listing.page.keys
        assert listing.page.number == number
        address, number = listing.page.next_url, number + 1
    assert shown == list(listing.items.values_list("pk", flat=True))


def test_what_is_chosen_alone_is_counted_once(client, newest_first):
    factories.speech(place="Ош шаары", date=factories.at(2024, 1, 3))
    for address, again in (("?place=Ош шаары", 0), ("?place=Ош шаары&kind=speech", 0), ("?from=2024-01-01", 1)):
        client.get(f"/ky/press/{address}")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/ky/press/{address}")
        assert len([query for query in queries if "GROUP BY" in query["sql"]]) == again, address


def test_a_page_whose_counts_are_some_seconds_old_is_still_a_page(client, newest_first, monkeypatch):
    monkeypatch.setattr("news.listing.PAGE_SIZE", 3)
    client.get("/ky/press/?page=4")
    generation = cache.get("memory")
    PressItemPage.objects.filter(pk=newest_first[0]).delete()
    cache.set("memory", generation)
    assert client.get("/ky/press/?page=4").status_code == 200
