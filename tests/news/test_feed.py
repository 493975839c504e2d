"""RSS 2.0, one feed per language and for every choice of the list (PC-10)."""

from datetime import timedelta
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from news.models import PressItemPage
from tests import factories

FEED = "/ky/press/feed/"
ATOM = "{http://www.w3.org/2005/Atom}"


def read(client, address=FEED, **headers):
    answer = client.get(address, headers=headers)
    assert answer.status_code == 200
    return ElementTree.fromstring(answer.content).find("channel")  # noqa: S314  (our own)


def titles(client, address=FEED):
    return [item.findtext("title") for item in read(client, address).iter("item")]


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_the_channel_names_its_language_list_and_self(client, code):
    index = factories.index(code)
    index.lead = "Что делает совет"
    index.save_revision().publish()
    factories.news(code)
    channel = read(client, f"/{code}/press/feed/")
    assert channel.findtext("title") == index.title
    assert channel.findtext("description") == "Что делает совет"
    assert channel.findtext("language") == code
    assert channel.findtext("link") == f"http://localhost/{code}/press/"
    assert channel.find(f"{ATOM}link").attrib == {"href": f"http://localhost/{code}/press/feed/", "rel": "self"}


def test_an_item_has_what_readers_of_feeds_need(client):
    date = factories.at(2020, 12, 29, 9, 30)
    item = factories.release(title="Токтом чыкты", lead="Эң негизгиси.", date=date)
    [entry] = read(client).iter("item")
    assert entry.findtext("title") == "Токтом чыкты"
    assert entry.findtext("description") == "Эң негизгиси."
    assert entry.findtext("link") == f"http://localhost{item.url}"
    assert entry.findtext("pubDate") == "Tue, 29 Dec 2020 09:30:00 +0600"
    assert entry.findtext("category") == item.kind_label
    guid = entry.find("guid")
    assert guid.text == f"urn:uuid:{item.translation_key}:ky"
    assert guid.attrib == {"isPermaLink": "false"}


def test_the_guid_stays_when_slug_title_and_date_change(client):
    item = factories.news()
    before = read(client).findtext("item/guid")
    item.title, item.slug, item.date = "Башка", "bashka", factories.at(2019)
    item.save_revision().publish()
    entry = read(client).find("item")
    assert entry.findtext("guid") == before
    assert entry.findtext("link").endswith("/bashka/")


def test_versions_in_other_languages_are_items_of_their_own(client):
    item = factories.news()
    factories.translation(item, "ru", title="Новость", slug="novost")
    assert read(client).findtext("item/guid") != read(client, "/ru/press/feed/").findtext("item/guid")


def test_odd_characters_stay_valid_xml(client):
    title = "Суу & жер <b>]]></b> \"'🙂 \u2028 \ufffe\x0b\x01 өөө"
    item = factories.news(lead="Биринчи\nэкинчи & ]]>")
    PressItemPage.objects.filter(pk=item.pk).update(title=title, lead="a\x08b & <i>]]></i>")
    [entry] = read(client).iter("item")
    assert entry.findtext("title") == "Суу & жер <b>]]></b> \"'🙂     өөө"
    assert entry.findtext("description") == "ab & <i>]]></i>"


def test_only_what_is_public(client, time_machine):
    factories.news(title="Ачык", date=factories.at(2020))
    factories.news(title="Каралама", publish=False)
    private = factories.news(title="Жабык")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")
    factories.news(title="Алынган").unpublish()
    factories.news(title="Пландалган", go_live_at=timezone.now() + timedelta(hours=1))
    factories.news(title="Мөөнөттүү", expire_at=timezone.now() + timedelta(hours=1))
    assert titles(client) == ["Мөөнөттүү", "Ачык"]
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    assert titles(client) == ["Ачык"]


def test_thirty_newest(client):
    for number in range(32):
        factories.news(title=f"Кабар {number}", date=factories.at(2020, 1, 1) + timedelta(days=number))
    assert titles(client) == [f"Кабар {number}" for number in range(31, 1, -1)]


def test_a_feed_of_any_choice(client):
    topic, person = factories.topic(name_ky="Суу"), factories.person(name_ky="Айша")
    factories.tag(factories.news(title="Суу тууралуу", place="Ош", date=factories.at(2019)), topic)
    factories.speech(title="Сөз", speaker=person, date=factories.at(2018))
    assert titles(client, f"{FEED}?kind=speech") == ["Сөз"]
    assert titles(client, f"{FEED}?topic={topic.slug}") == ["Суу тууралуу"]
    assert titles(client, f"{FEED}?person={person.slug}") == ["Сөз"]
    assert titles(client, f"{FEED}?place=Ош&from=2019-01-01") == ["Суу тууралуу"]
    channel = read(client, f"{FEED}?place=Ош&topic={topic.slug}&kind=news&utm_source=x")
    assert channel.findtext("title").startswith("Пресс-борбор: ")
    assert channel.findtext("title").endswith("Суу, Ош")
    assert channel.findtext("link") == f"http://localhost/ky/press/?kind=news&topic={topic.slug}&place=%D0%9E%D1%88"
    assert channel.find(f"{ATOM}link").get("href").startswith(f"http://localhost{FEED}?kind=news&topic=")


@pytest.mark.parametrize("query", ["kind=x", "topic=x", "person=x", "place=x", "from=x", "to=2020-13-01"])
def test_a_choice_that_does_not_exist_is_404(client, query):
    assert client.get(f"{FEED}?{query}").status_code == 404


class TestCaching:
    def test_content_type_head_and_no_cookies(self, client):
        factories.news()
        answer = client.get(FEED)
        assert answer.headers["Content-Type"] == "application/rss+xml; charset=utf-8"
        assert not answer.cookies
        assert answer.headers["Cache-Control"].startswith("public")
        head = client.head(FEED)
        assert head.status_code == 200
        assert head.headers["Content-Type"] == answer.headers["Content-Type"]
        assert head.headers["Last-Modified"] == answer.headers["Last-Modified"]

    def test_what_has_not_changed_is_not_sent_again(self, client, time_machine):
        item = factories.news(date=factories.at(2019))
        answer = client.get(FEED)
        etag, modified = answer.headers["ETag"], answer.headers["Last-Modified"]
        assert parsedate_to_datetime(modified) == item.last_published_at.replace(microsecond=0)
        assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 304
        assert client.get(FEED, headers={"If-Modified-Since": modified}).status_code == 304
        time_machine.move_to(timezone.now() + timedelta(hours=1))
        item.title, item.change, item.change_note = "Оңдолду", "major", "Аталышы башка."
        item.save_revision().publish()
        assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 200
        assert client.get(FEED, headers={"If-Modified-Since": modified}).status_code == 200
        assert read(client).findtext("lastBuildDate") == read(client).findtext("lastBuildDate")

    def test_what_was_taken_away_is_noticed_by_etag(self, client):
        factories.news(date=factories.at(2019))
        newest = factories.news()
        etag = client.get(FEED).headers["ETag"]
        newest.unpublish()
        assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 200

    def test_an_empty_feed_stays_the_same(self, client, time_machine):
        first = client.get(FEED).content
        time_machine.move_to(timezone.now() + timedelta(hours=1))
        assert client.get(FEED).content == first
        assert b"<item>" not in first

    def test_twenty_cost_as_much_as_two(self, client):
        def cost():
            client.get(FEED)
            with CaptureQueriesContext(connection) as queries:
                client.get(FEED)
            return len(queries)

        for kind in ("news", "announcement"):
            factories.ITEMS[kind](cover=factories.photo())
        few = cost()
        for _ in range(5):
            for kind in factories.ITEMS.values():
                kind(cover=factories.photo())
        assert cost() == few <= 10
