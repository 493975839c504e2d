"""What to read next: linked by hand, then tied by topics, then alike in words (PC-11)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.models import PageLink, PageTopic
from news import related as module
from news.models import PressItemPage
from news.related import MOST, Tie, add_tie, related
from tests import factories

pytestmark = pytest.mark.django_db


def found(item, shown=()):
    return [other.title for other in related(PressItemPage.objects.get(pk=item.pk), shown)]


def link(page, target):
    PageLink.objects.create(page=page.page_ptr, target=target.page_ptr)


@pytest.fixture
def item():
    return factories.news(title="Окулган", lead="Кар")


@pytest.fixture
def topics(item):
    both = [factories.topic(), factories.topic()]
    for topic in both:
        factories.tag(item, topic)
    return both


def test_links_come_first_then_more_topics_then_words_then_the_newest(item, topics):
    def tied(title, *chosen, **fields):
        page = factories.news(title=title, lead="", **fields)
        for topic in chosen:
            factories.tag(page, topic)
        return page

    tied("эски", topics[0], date=factories.at(2019))
    tied("жаңы", topics[0], date=factories.at(2022))
    tied("Окулган сөз", topics[0], date=factories.at(2018))
    tied("экөө", *topics, date=factories.at(2017))
    link(item, tied("барган", date=factories.at(2016)))
    link(tied("келген", date=factories.at(2015)), item)
    tied("башка", factories.topic())
    assert found(item) == ["барган", "келген", "экөө", "Окулган сөз", "жаңы", "эски"]


def test_no_item_twice_and_no_more_than_six(item, topics):
    pages = [factories.news(title=f"Т{number}", lead="") for number in range(8)]
    for page in pages:
        link(item, page)
        link(page, item)
        factories.tag(page, topics[0])
    assert len(set(found(item))) == len(found(item)) == MOST


def test_nothing_hidden(item, topics):
    pages = [
        factories.news(publish=False),
        factories.news(expire_at=timezone.now() + timedelta(hours=1)),
        factories.news("ru"),
    ]
    for page in pages:
        factories.tag(page, topics[0])
        link(item, page)
    PressItemPage.objects.filter(pk=pages[1].pk).update(expire_at=timezone.now() - timedelta(hours=1))
    assert found(item) == []


def test_words_alone_are_enough_when_there_are_three_of_them():
    item = factories.news(title="Сугат каналдары тазаланды", lead="")
    factories.release(title="Сугаттын каналдарын тазалоо башталды", lead="")
    factories.release(title="Сугат каналы", lead="")
    assert found(item) == ["Сугаттын каналдарын тазалоо башталды"]


def test_what_stands_beside_comes_again_only_by_hand(item, topics):
    linked, tagged = factories.news(title="байланышкан", lead=""), factories.news(title="тегделген", lead="")
    link(item, linked)
    factories.tag(tagged, topics[0])
    shown = tuple(PressItemPage.objects.filter(pk__in=[linked.pk, tagged.pk]))
    assert found(item) == ["байланышкан", "тегделген"]
    assert found(item, shown) == ["байланышкан"]


def test_topics_hold_in_every_language(item, topics):
    other = factories.news(title="Экинчи", lead="")
    factories.tag(other, topics[0])
    factories.translation(other, "ru", title="Вторая", lead="")
    assert found(factories.translation(item, "ru")) == ["Вторая"]


def test_one_query_however_many_there_are(item, topics):
    def cost():
        page = PressItemPage.objects.get(pk=item.pk)
        page.topics, page.locale  # noqa: B018 - what the page shows anyway
        with CaptureQueriesContext(connection) as queries:
            related(page)
        return len(queries)

    for number in range(12):
        page = factories.news(title=f"Т{number}", lead="")
        factories.tag(page, topics[0])
        link(item, page)
    assert cost() == 1


def test_only_the_newest_rows_are_looked_at(item, topics, monkeypatch):
    monkeypatch.setattr(module, "ROWS", 2)
    monkeypatch.setattr(module, "POOL", 1)
    for number in range(4):
        factories.tag(factories.news(title=f"Т{number}", lead="", date=factories.at(2020)), topics[0])
    assert len(found(item)) == 1
    monkeypatch.setattr(module, "POOL", 3)
    assert {"Т2", "Т3"} <= set(found(item))


def test_an_app_above_may_tie_items_by_its_own_rows(item, monkeypatch):
    monkeypatch.setattr(module, "_ties", list(module._ties))
    topic = factories.topic()
    other = factories.news(title="долбоордон", lead="")
    factories.tag(other, topic)
    add_tie(Tie(10, "page__translation_key", lambda _: PageTopic.objects.filter(topic=topic)))
    assert found(item) == ["долбоордон"]
