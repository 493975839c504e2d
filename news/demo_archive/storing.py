"""Stores many pages at once: rows per table, then what Wagtail knows beside them."""

from itertools import groupby
from typing import Any

from django.db import connection, transaction
from django.db.models import AutoField, F
from wagtail.models import Page
from wagtail.search.backends import get_search_backends

from cms.models import PageTopic
from news.models import PressItemPage
from people.models import PageContact, PagePerson

from .pages import SOURCE, Stock
from .references import note_references
from .texts import Family

ROWS_A_STATEMENT = 500
Written = tuple[Family, str, Any]  # family, language, page


@transaction.atomic
def store(written: list[Written], stock: Stock) -> None:
    for code in stock.indexes:
        _plant([page for _family, language, page in written if language == code], stock.indexes[code].pk)
    pages = [page for _family, _language, page in written]
    Page.objects.bulk_create(pages, batch_size=ROWS_A_STATEMENT)
    for page in pages:
        page.pressitempage_ptr_id = page.page_ptr_id = page.id
    _insert(PressItemPage, pages)
    by_model = sorted(pages, key=lambda page: page.KIND)
    for model, group in groupby(by_model, key=type):
        _insert(model, some := list(group))
        for backend in get_search_backends(with_auto_update=True):
            backend.add_bulk(model, some)
    rows = _relate([(family, page) for family, language, page in written if language == SOURCE], stock)
    note_references(pages, rows)


def _plant(pages: list[Any], parent_key: int) -> None:
    """A place in the tree for each, behind the children that are there."""
    parent = Page.objects.select_for_update().get(pk=parent_key)
    last = parent.get_last_child()
    step = Page._str2int(last.path[-Page.steplen :]) if last else 0
    for number, page in enumerate(pages, step + 1):
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, number)
    Page.objects.filter(pk=parent_key).update(numchild=F("numchild") + len(pages))


def _insert(model: Any, pages: list[Any]) -> None:
    """Rows of one table of a chain of models, which `bulk_create` refuses."""
    fields = [field for field in model._meta.local_concrete_fields if not isinstance(field, AutoField)]
    size = min(ROWS_A_STATEMENT, connection.ops.bulk_batch_size(fields, pages))
    for start in range(0, len(pages), size):
        model._base_manager._insert(pages[start : start + size], fields=fields, using=connection.alias)


def _relate(sources: list[tuple[Family, Any]], stock: Stock) -> list[Any]:
    """Topics, people and contacts of the source pages, which hold for all languages."""
    rows: dict[Any, list[Any]] = {PageTopic: [], PagePerson: [], PageContact: []}
    for family, page in sources:
        common = {"page_id": page.id, "entered_in_id": page.locale_id}
        known = [stock.topics[slug] for slug in family.plan.story["topics"] if slug in stock.topics]
        rows[PageTopic] += [PageTopic(topic=topic, sort_order=number, **common) for number, topic in enumerate(known)]
        person = stock.person(family.plan)
        if person and page.kind == "speech":
            rows[PagePerson].append(PagePerson(person=person, sort_order=0, **common))
        if person and page.kind == "release":
            rows[PageContact].append(PageContact(person=person, sort_order=0, **common))
    for model, some in rows.items():
        model.objects.bulk_create(some, batch_size=ROWS_A_STATEMENT)
    return [row for some in rows.values() for row in some]
