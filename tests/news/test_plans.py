"""The lists' questions are answered out of an index, without sorting, in an archive of thousands (PC-12, SE-9)."""

from uuid import uuid4

import pytest
from django.db import connection
from django.db.models import Count
from django.utils import timezone
from wagtail.models import Page, Site

from news.models import PressItemPage
from tests import factories

ROWS = 4_000


@pytest.fixture
def items():
    """Rows of the base table as a large archive has them; a page of Wagtail for each, written at once."""
    index = factories.index()
    start = factories.at(2010)
    pages = [
        Page(
            title=f"Кабар {number}",
            draft_title=f"Кабар {number}",
            slug=f"kabar-{number}",
            path=f"{index.path}{number:04d}",
            depth=index.depth + 1,
            url_path=f"{index.url_path}kabar-{number}/",
            locale=index.locale,
            translation_key=uuid4(),
            content_type=index.content_type,
        )
        for number in range(ROWS)
    ]
    keys = [page.pk for page in Page.objects.bulk_create(pages, batch_size=500)]
    site = Site.objects.get(is_default_site=True)
    rows = []
    for number, key in enumerate(keys):
        date = start + timezone.timedelta(days=number)
        month = date.year * 100 + date.month
        kind = ("news", "release", "announcement", "speech")[number % 4]
        rows.append([key, "ky", "", "[]", kind, date, f"Жер {number % 9}", month, number % 50 > 0, "ky", site.pk])
    columns = "page_ptr_id source_language lead body kind date place month visible listed_language listed_site_id"
    names = columns.split()
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO news_pressitempage ({', '.join(names)}) VALUES ({', '.join(['%s'] * len(names))})",  # noqa: S608
            rows,
        )
        cursor.execute("ANALYZE")
    return PressItemPage.objects.listed(site, "ky")


def plan(queryset):
    return queryset.explain().replace('"', "")


QUESTIONS = {
    "press_all": lambda items: items.newest_first().values_list("pk", flat=True)[:20],
    "press_kind": lambda items: items.of_kind("speech").newest_first().values_list("pk", flat=True)[:20],
    "press_month": lambda items: items.order_by().values_list("month", "kind").annotate(number=Count("pk")),
    "press_place": lambda items: items.order_by("place").values_list("place", flat=True).distinct()[:100],
}


@pytest.mark.parametrize("index", QUESTIONS)
def test_a_list_reads_its_index(items, index):
    found = plan(QUESTIONS[index](items))
    assert index in found
    assert "wagtailcore_page" not in found


@pytest.mark.parametrize("index", ["press_all", "press_kind"])
def test_a_list_is_not_sorted(items, index):
    found = plan(QUESTIONS[index](items))
    assert "TEMP B-TREE" not in found
    assert "Sort" not in found


def test_a_month_deep_in_the_archive_reads_only_itself(items):
    deep = items.in_month(2012, 3).newest_first().values_list("pk", flat=True)[:20]
    found = plan(deep)
    assert "press_all" in found
    assert "date" in found.partition("press_all")[2]
    assert "Sort" not in found
    assert "TEMP B-TREE" not in found
