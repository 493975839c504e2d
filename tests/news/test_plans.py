"""The lists' questions are answered out of an index, without sorting, in an archive of thousands (PC-12, SE-9)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from wagtail.models import Page, Site

from news.choices import places
from news.listing import PressListing
from news.models import PressItemPage
from news.question import Question
from tests import factories

ROWS = 4_000


@pytest.fixture
def listing():
    site = Site.objects.get(is_default_site=True)
    write_items(write_pages(factories.index()), site)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        if connection.vendor == "postgresql":  # what VACUUM, which no transaction allows, would write
            cursor.execute("UPDATE pg_class SET relallvisible = relpages WHERE relname = 'news_pressitempage'")
    return PressListing(site, "ky", "/ky/press/", Question())


def write_pages(index):
    """A page of Wagtail for each item, all at once; returns their keys."""
    shared = {"depth": index.depth + 1, "locale": index.locale, "content_type": index.content_type}
    pages = [
        Page(
            title=f"Кабар {number}",
            slug=f"kabar-{number}",
            path=f"{index.path}{number:04d}",
            url_path=f"{index.url_path}kabar-{number}/",
            translation_key=uuid4(),
            **shared,
        )
        for number in range(ROWS)
    ]
    return [page.pk for page in Page.objects.bulk_create(pages, batch_size=500)]


def write_items(keys, site):
    """Rows of the base table as a large archive has them."""
    rows = []
    for number, key in enumerate(keys):
        date = factories.at(2010) + timedelta(days=number)
        kind = ("news", "release", "announcement", "speech")[number % 4]
        month, visible = date.year * 100 + date.month, number % 50 > 0
        rows.append(
            [key, "ky", "Кириш сөз. " * 60, "[]", kind, date, f"Жер {number % 9}", month, visible, "ky", site.pk]
            + ["minor", "", ""]
        )
    columns = "page_ptr_id source_language lead body kind date place month visible listed_language listed_site_id"
    columns += " change change_note withdrawal_reason"
    names = columns.split()
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO news_pressitempage ({', '.join(names)}) VALUES ({', '.join(['%s'] * len(names))})",  # noqa: S608
            rows,
        )


def plan(queryset):
    return queryset.explain().replace('"', "")


def first_page(listing, **chosen):
    """What `PressListing.page` asks."""
    asked = PressListing(listing.site, "ky", listing.path, Question(**chosen))
    return asked.items.values_list("pk", flat=True)[:20]


QUESTIONS = {
    "press_all": first_page,
    "press_kind": lambda listing: first_page(listing, kind="speech"),
    "press_month": lambda listing: listing.counted,
    "press_place": lambda listing: places(listing.site, listing.language),
}


@pytest.mark.parametrize("index", QUESTIONS)
def test_a_list_reads_its_index(listing, index):
    found = plan(QUESTIONS[index](listing))
    assert index in found
    assert "wagtailcore_page" not in found


@pytest.mark.parametrize("index", ["press_all", "press_kind"])
def test_a_list_is_not_sorted(listing, index):
    found = plan(QUESTIONS[index](listing))
    assert "TEMP B-TREE" not in found
    assert "Sort" not in found


def test_a_month_deep_in_the_archive_reads_only_itself(listing):
    found = plan(first_page(listing, year=2012, month=3))
    assert "press_all" in found
    assert "date" in found.partition("press_all")[2]
    assert "Sort" not in found
    assert "TEMP B-TREE" not in found


@pytest.mark.sqlite
def test_asking_whether_a_page_is_visible_walks_through_no_pages(listing):
    keys = list(first_page(listing))
    found = plan(PressItemPage.objects.filter(pk__in=keys).for_list())
    scanned = [line for line in found.splitlines() if "SCAN" in line and "pageviewrestriction" not in line]
    assert scanned == []
