"""The table of the search follows whatever changes what the public may read."""

import logging

import pytest
from django.core.management import call_command
from wagtail.models import Page, PageViewRestriction

from people.models import PagePerson
from search import signals
from search.models import Entry
from tests import factories


def found():
    return set(Entry.objects.filter(page__depth__gt=3).values_list("page_id", flat=True))


@pytest.mark.parametrize("kind", factories.ITEMS)
def test_publish_unpublish_delete(kind):
    item = factories.ITEMS[kind](publish=False)
    assert found() == set()
    item.get_latest_revision().publish()
    assert found() == {item.pk}
    live = type(item).objects.get(pk=item.pk)
    live.unpublish()
    assert found() == set()
    live.save_revision().publish()
    live.delete()
    assert found() == set()


def test_a_new_text_replaces_the_old_one():
    item = factories.news(title="Эски аталыш")
    item.title = "Жаңы аталыш"
    revision = item.save_revision()
    assert "эски" in Entry.objects.get(pk=item.pk).text
    revision.publish()
    entry = Entry.objects.get(pk=item.pk)
    assert "жаңы" in entry.text
    assert "эски" not in entry.text + entry.title


@pytest.mark.parametrize("above", ["item", "index", "home"])
def test_a_restriction_on_it_or_above_it(above):
    item = factories.news()
    page = {"item": item, "index": factories.index(), "home": factories.home()}[above]
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type="login")
    assert found() == set()
    restriction.delete()
    assert found() == {item.pk}


def test_a_restricted_tree_can_be_deleted():
    factories.news()
    PageViewRestriction.objects.create(page=factories.index().page_ptr, restriction_type="login")
    factories.index().delete()
    assert found() == set()


def test_move_into_a_private_part_and_back():
    item, index = factories.news(), factories.index()
    private = Page(title="Жабык", slug="jabyk", locale=factories.locale())
    factories.home().add_child(instance=private)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    item.move(private, pos="last-child")
    assert found() == set()
    Page.objects.get(pk=item.pk).move(Page.objects.get(pk=index.pk), pos="last-child")
    assert found() == {item.pk}


def test_an_alias_is_found_from_its_birth():
    item = factories.news()
    alias = item.create_alias(parent=factories.index("ru"), update_locale=factories.locale("ru"), update_slug="alias")
    assert found() == {item.pk, alias.pk}
    assert Entry.objects.get(pk=alias.pk).language == "ru"


def test_people_entered_on_the_source_are_found_in_the_translation():
    item = factories.news()
    translated = factories.translation(item, "ru", title="Новость", slug="novost")
    item.page_people.add(PagePerson(person=factories.person(name_ru="Назгуль")))
    item.save_revision().publish()
    assert "назгуль" in Entry.objects.get(pk=translated.pk).text


def test_rebuild_makes_the_same_again(capsys):
    factories.news()
    factories.speech("en", speaker=factories.person())
    factories.news(publish=False)
    before = list(Entry.objects.order_by("pk").values())
    stray = factories.news(title="Адашкан")
    type(stray).objects.filter(pk=stray.pk).update(live=False)
    Entry.objects.filter(pk=before[0]["page_id"]).delete()
    Entry.objects.filter(pk=before[-1]["page_id"]).update(text="башка")
    call_command("rebuild_search")
    assert list(Entry.objects.order_by("pk").values()) == before
    assert capsys.readouterr().out == f"{len(before)} pages can be found.\n"


def test_a_rebuild_of_many_writes_in_chunks(monkeypatch):
    from search import services

    monkeypatch.setattr(services, "CHUNK", 2)
    items = {factories.news().pk for _ in range(5)}
    Entry.objects.all().delete()
    services.rebuild()
    assert found() == items


def test_publishing_goes_on_when_the_search_fails(monkeypatch, caplog):
    def fail(pages):
        raise RuntimeError("out of order")

    monkeypatch.setattr(signals, "refresh", fail)
    with caplog.at_level(logging.ERROR, "search.signals"):
        item = factories.news()
    assert item.live
    assert "rebuild_search" in caplog.text
