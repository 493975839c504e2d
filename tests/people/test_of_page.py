"""The persons of a page come with one query, in the order in which editors put them."""

import pytest

from news.models import NewsPage
from people.models import PageContact, PagePerson
from people.of_page import persons_of
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    first, second, third = (factories.person(name_ky=name) for name in ("Уланбек", "Бегимай", "Азамат"))
    gone = factories.person(live=False)
    page = factories.news()
    page.page_contacts = [PageContact(person=p, sort_order=n) for n, p in enumerate((first, gone, second))]
    page.page_people = [PagePerson(person=p, sort_order=n) for n, p in enumerate((third, second, first))]
    page.save_revision().publish()
    return NewsPage.objects.get(pk=page.pk)


def names(persons):
    return [person.name_ky for person in persons]


def test_both_lists_in_the_order_of_the_editor_without_who_is_not_public(item, django_assert_num_queries):
    assert item.is_source  # asks for the language
    with django_assert_num_queries(1):
        assert names(item.contacts) == ["Уланбек", "Бегимай"]
        assert names(item.people) == ["Азамат", "Бегимай", "Уланбек"]


def test_a_person_of_another_page_is_none_of_this_one(item):
    assert persons_of(factories.news().page_contacts.all(), factories.news().page_people.all()) == ([], [])


def test_a_person_that_is_named_twice_comes_once(item):
    PageContact.objects.create(page=item.page_ptr, person=item.contacts[0], sort_order=9)
    assert names(NewsPage.objects.get(pk=item.pk).contacts) == ["Уланбек", "Бегимай"]


def test_rows_without_an_order_are_there(item):
    PageContact.objects.update(sort_order=None)
    assert sorted(names(NewsPage.objects.get(pk=item.pk).contacts)) == ["Бегимай", "Уланбек"]


def test_a_translation_has_the_persons_of_its_source(item):
    russian = factories.translation(item, "ru")
    assert names(russian.contacts) == ["Уланбек", "Бегимай"]
    assert names(russian.people) == ["Азамат", "Бегимай", "Уланбек"]


def test_a_preview_shows_the_rows_that_are_not_stored_yet(item):
    draft = item.get_latest_revision_as_object()
    draft.page_contacts = [PageContact(person=factories.person(name_ky="Жаңы"))]
    draft.page_people = [PagePerson(person=factories.person(name_ky="Жашыруун", live=False))]
    assert (names(draft.contacts), names(draft.people)) == (["Жаңы"], [])
