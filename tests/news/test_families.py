"""Topics and people of many items at once are those that each item names by itself."""

import pytest

from cms.models import PageTopic
from news.families import remember_families
from news.models import NewsPage
from people.models import PagePerson
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def keys():
    water, snow = factories.topic(name_ky="Суу"), factories.topic(name_ky="Кар")
    first, second = factories.news(), factories.news()
    for page, topics in ((first, (snow, water)), (second, (water,))):
        for number, topic in enumerate(topics):
            PageTopic.objects.create(page=page.page_ptr, topic=topic, sort_order=number)
    hidden, shown = factories.person(), factories.person()
    for number, person in enumerate((shown, hidden)):
        PagePerson.objects.create(page=first.page_ptr, person=person, sort_order=number)
    type(hidden).objects.filter(pk=hidden.pk).update(live=False)
    copy = factories.translation(first, "ru")
    PageTopic.objects.update_or_create(page=copy.page_ptr, topic=water, defaults={"entered_in": first.locale})
    return [first.pk, second.pk, copy.pk, factories.news().pk]


def test_they_are_the_same_as_one_by_one(keys):
    alone = {page.pk: (page.topics, page.people) for page in NewsPage.objects.filter(pk__in=keys)}
    together = list(NewsPage.objects.filter(pk__in=keys))
    remember_families(together)
    assert {page.pk: (page.topics, page.people) for page in together} == alone
    assert [len(alone[key][0]) for key in keys] == [2, 1, 2, 0]
    assert [len(alone[key][1]) for key in keys] == [1, 0, 1, 0]


def test_two_queries_for_all(keys, django_assert_num_queries):
    pages = list(NewsPage.objects.filter(pk__in=keys))
    with django_assert_num_queries(2):
        remember_families(pages)
        assert [page.topics for page in pages]
