"""One-way door 3: migrations hold no blocks, and a data migration that saves a page still loses nothing of its body."""

import json

import pytest
import wagtail.fields
from django.apps import apps
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from wagtail import blocks
from wagtail.models import Page, Site

from cms.blocks import BodyBlock
from cms.fields import StreamField
from news.models import NewsPage, PressItemPage

BODY = [
    {"type": "heading", "value": {"text": 'Суу "жана" <жайыт>', "level": "2"}, "id": "11111111-aaaa"},
    {"type": "text", "value": '<p data-block-key="x1">Ө ү ң &amp; 👍</p>', "id": "22222222-bbbb"},
    {"type": "image_row", "value": [{"type": "item", "value": {"image": 404, "alt": ""}, "id": "3"}], "id": "4"},
    {"type": "a_block_that_is_no_more", "value": {"deep": [1, 2.5, None, True]}, "id": "5"},
]


@pytest.fixture(scope="module")
def history():
    """The models as the project's own migrations know them, the way a data migration is given them."""
    return MigrationLoader(connection).project_state().apps


@pytest.fixture
def page(db):
    page = NewsPage(title="Суу", slug="suu")
    Site.objects.get(is_default_site=True).root_page.add_child(instance=page)
    with connection.cursor() as cursor:
        table = PressItemPage._meta.db_table
        cursor.execute(f"UPDATE {table} SET body = %s WHERE page_ptr_id = %s", [json.dumps(BODY), page.pk])  # noqa: S608
    return page


def stored(page):
    """The column's bytes as the database gives them."""
    with connection.cursor() as cursor:
        table = PressItemPage._meta.db_table
        cursor.execute(f"SELECT CAST(body AS text) FROM {table} WHERE page_ptr_id = %s", [page.pk])  # noqa: S608
        return cursor.fetchone()[0]


def streamfields(models):
    return [
        (model, field)
        for model in models.get_models()
        for field in model._meta.local_fields
        if isinstance(field, wagtail.fields.StreamField)
    ]


def test_the_project_has_bodies_to_guard(history):
    now = {(model._meta.label, field.name) for model, field in streamfields(apps)}
    assert ("news.PressItemPage", "body") in now
    assert {(model._meta.label, field.name) for model, field in streamfields(history)} == now


def test_every_streamfield_of_the_project_is_the_guarded_one(history):
    assert all(isinstance(field, StreamField) for _model, field in streamfields(apps))
    assert all(type(field) is StreamField for _model, field in streamfields(history))


def test_migrations_hold_no_blocks(history):
    assert all(not field.stream_block.child_blocks for _model, field in streamfields(history))
    assert all(field.stream_block.child_blocks for _model, field in streamfields(apps))


def test_a_change_of_blocks_needs_no_migration():
    class ChangedBody(BodyBlock):
        heading = None
        verse = blocks.CharBlock()

    before, after = StreamField(BodyBlock(), blank=True), StreamField(ChangedBody(), blank=True)
    assert before.deconstruct()[1:] == after.deconstruct()[1:]


@pytest.mark.parametrize("model", ["PressItemPage", "NewsPage"])
def test_a_saved_historical_page_keeps_its_body_byte_for_byte(history, page, model):
    before = stored(page)
    historical = history.get_model("news", model).objects.get(pk=page.pk)
    historical.title = "Жайыт"
    historical.save()
    assert Page.objects.get(pk=page.pk).title == "Жайыт"
    assert stored(page) == before
    assert json.loads(before) == BODY


def test_so_it_does_when_many_are_saved_at_once(history, page):
    before = stored(page)
    model = history.get_model("news", "PressItemPage")
    model.objects.bulk_update(model.objects.all(), ["body", "place"])
    assert stored(page) == before


def test_without_the_guard_the_body_would_be_lost(history, page, monkeypatch):
    """What the guard is for: with Wagtail's own reading, the same migration empties the body."""
    monkeypatch.setattr(StreamField, "to_python", wagtail.fields.StreamField.to_python)
    history.get_model("news", "PressItemPage").objects.get(pk=page.pk).save()
    assert json.loads(stored(page)) == []


def test_a_data_migration_can_rewrite_a_body(history, page):
    model = history.get_model("news", "PressItemPage")
    historical = model.objects.get(pk=page.pk)
    assert historical.body == BODY
    historical.body = [block for block in historical.body if block["type"] == "heading"]
    historical.save()
    assert json.loads(stored(page)) == BODY[:1]
    historical.body = json.dumps(BODY[:2])
    historical.save()
    assert json.loads(stored(page)) == BODY[:2]


def test_the_page_of_today_reads_blocks(page):
    body = NewsPage.objects.get(pk=page.pk).body
    assert [child.block_type for child in body] == ["heading", "text", "image_row"]


def test_a_new_historical_page_has_an_empty_body(history):
    assert list(history.get_model("news", "PressItemPage")().body) == []
