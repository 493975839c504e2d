"""The press centre's list: tabs, filters and archive that are plain links and forms (PC-9, PC-10, PC-12)."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from news.listing import month_name
from news.models import Kind
from people.models import PagePerson
from tests import factories
from tests.news.asking import INDEX, listing, shown


class TestTabs:
    def test_one_chronological_list_of_four_kinds_with_counts(self, client):
        for year, kind in enumerate(factories.ITEMS, 2015):
            past = {"start": factories.at(year)} if kind == "announcement" else {}  # else it stands above the list
            factories.ITEMS[kind](title=kind, date=factories.at(year), **past)
        factories.news(title="news again", date=factories.at(2020))
        assert shown(client) == ["news again", "speech", "announcement", "release", "news"]
        tabs = [(tab.count, tab.url, tab.current) for tab in listing(client).tabs]
        assert tabs == [
            (5, INDEX, True),
            (2, f"{INDEX}?kind=news", False),
            (1, f"{INDEX}?kind=release", False),
            (1, f"{INDEX}?kind=announcement", False),
            (1, f"{INDEX}?kind=speech", False),
        ]
        for tab, kind in zip(listing(client).tabs[1:], Kind, strict=True):
            assert len(shown(client, tab.url)) == tab.count
            assert {item.kind for day in listing(client, tab.url).days for item in day["items"]} == {kind}

    def test_items_of_one_day_stand_together_in_bishkeks_time(self, client):
        factories.news(title="Түндө", date=factories.at(2020, 5, 5, 0, 10))
        factories.news(title="Кечинде", date=factories.at(2020, 5, 5, 23, 50))
        [day] = listing(client).days
        assert (day["date"].isoformat(), [item.title for item in day["items"]]) == ("2020-05-05", ["Кечинде", "Түндө"])

    @pytest.mark.parametrize("code", ["ky", "ru", "en"])
    @pytest.mark.parametrize("rest", ["", "?kind=speech", "archive/", "archive/2016/", "archive/2016/10/"])
    def test_an_empty_list_says_so(self, client, code, rest):
        html = client.get(f"/{code}/press/{rest}").content.decode()
        words = {"": "Nothing here yet", "?kind=speech": "Nothing here yet", "archive/": "Nothing here yet"}
        with translation.override(code):
            expected = translation.gettext(words.get(rest, "Nothing was published in this time."))
        assert f'<p class="empty">{expected}</p>' in html

    def test_an_empty_choice_says_that_it_is_the_choice(self, client):
        topic = factories.topic()
        factories.news()
        empty = listing(client, f"{INDEX}?topic={topic.slug}")
        with translation.override("ky"):
            assert empty.empty_text == translation.gettext("Nothing matches this choice.")


class TestFilters:
    def test_by_topic_in_every_language(self, client):
        topic = factories.topic()
        item = factories.news(title="Суу")
        factories.tag(item, topic)
        factories.translation(item, "ru", title="Вода", slug="voda")
        factories.news(title="Башка")
        assert shown(client, f"{INDEX}?topic={topic.slug}") == ["Суу"]
        assert shown(client, f"/ru/press/?topic={topic.slug}") == ["Вода"]

    def test_by_person_mentioned_or_speaking(self, client):
        person = factories.person()
        factories.news(title="Эскерилди", page_people=[PagePerson(person=person)], date=factories.at(2020))
        factories.speech(title="Сүйлөдү", speaker=person, date=factories.at(2021))
        factories.speech(title="Башка киши")
        assert shown(client, f"{INDEX}?person={person.slug}") == ["Сүйлөдү", "Эскерилди"]

    def test_by_place_and_period(self, client):
        factories.news(title="Ошто", place="Ош", date=factories.at(2020, 5, 5, 23, 59))
        factories.news(title="Нарында", place="Нарын", date=factories.at(2020, 5, 6))
        assert shown(client, f"{INDEX}?place=Ош") == ["Ошто"]
        assert shown(client, f"{INDEX}?to=2020-05-05") == ["Ошто"]
        assert shown(client, f"{INDEX}?from=2020-05-06") == ["Нарында"]
        assert shown(client, f"{INDEX}?from=2020-05-06&to=2020-05-05") == []
        places = next(choice for choice in listing(client).filters if choice.name == "place")
        assert [option.value for option in places.options] == ["", "Нарын", "Ош"]

    def test_tabs_years_and_pages_keep_the_choice(self, client):
        for number in range(21):
            factories.news(place="Ош", date=factories.at(2019, 3, 1) + timedelta(hours=number))
        factories.speech(place="Ош", date=factories.at(2018))
        factories.speech(place="Нарын", date=factories.at(2018))
        found = listing(client, f"{INDEX}?place=Ош")
        place = "place=%D0%9E%D1%88"
        assert [tab.count for tab in found.tabs] == [22, 21, 0, 0, 1]
        assert found.tabs[4].url == f"{INDEX}?kind=speech&{place}"
        assert [(year.year, year.count, year.url) for year in found.all_years] == [
            (2018, 1, f"{INDEX}archive/2018/?{place}"),
            (2019, 21, f"{INDEX}archive/2019/?{place}"),
        ]
        assert found.page.next_url == f"{INDEX}?{place}&page=2"
        assert found.clear_url == INDEX

    def test_the_form_works_without_a_script(self, client):
        factories.news(place="Ош")
        html = client.get(f"{INDEX}?kind=news").content.decode()
        form = re.search(r'<form class="filters__form" action="([^"]*)">(.*?)</form>', html, re.S)
        assert form.group(1) == INDEX
        assert 'type="hidden" name="kind" value="news"' in form.group(2)
        assert {"topic", "person", "place", "from", "to"} <= set(re.findall(r'name="(\w+)"', form.group(2)))
        assert 'type="submit"' in form.group(2)
        assert client.get(f"{INDEX}?kind=news&topic=&person=&place=&from=&to=").status_code == 200


class TestArchive:
    @pytest.fixture(autouse=True)
    def items(self):
        for title, date in {
            "жыл башы": factories.at(2016, 1, 1, 0, 0),
            "октябрь": factories.at(2016, 10, 31, 23, 59),
            "жыл аягы": factories.at(2016, 12, 31, 23, 59),
            "кийинки": factories.at(2017, 1, 1, 0, 0),
            "эски": factories.at(2013, 5, 5),
        }.items():
            factories.news(title=title, date=date)

    def test_year_and_month_in_bishkeks_time(self, client):
        assert shown(client, f"{INDEX}archive/2016/") == ["жыл аягы", "октябрь", "жыл башы"]
        assert shown(client, f"{INDEX}archive/2016/10/") == ["октябрь"]
        assert shown(client, f"{INDEX}archive/2016/12/") == ["жыл аягы"]
        assert shown(client, f"{INDEX}archive/2015/") == []

    def test_years_without_gaps_and_months_with_counts(self, client):
        found = listing(client, f"{INDEX}archive/2016/")
        assert [(year.year, year.count, year.current) for year in found.all_years] == [
            (2013, 1, False),
            (2014, 0, False),
            (2015, 0, False),
            (2016, 3, True),
            (2017, 1, False),
        ]
        assert [(month.label, month.count, month.url) for month in found.months if month.count] == [
            ("январь", 1, f"{INDEX}archive/2016/01/"),
            ("октябрь", 1, f"{INDEX}archive/2016/10/"),
            ("декабрь", 1, f"{INDEX}archive/2016/12/"),
        ]
        assert all(month.url == "" for month in found.months if not month.count)
        assert [tab.count for tab in found.tabs] == [3, 3, 0, 0, 0]
        assert found.tabs[1].url == f"{INDEX}archive/2016/?kind=news"

    def test_the_page_of_all_years(self, client):
        page = client.get(f"{INDEX}archive/")
        assert [entry["year"].year for entry in page.context["listing"].archive] == [2017, 2016, 2013]
        html = page.content.decode()
        assert f'href="{INDEX}archive/2016/10/"' in html
        assert f'href="{INDEX}archive/2013/"' in html
        assert 'href="/ru/press/archive/"' in html, "the switcher keeps the page"

    @pytest.mark.parametrize(
        ("code", "heading"), [("ky", "октябрь 2016"), ("ru", "октябрь 2016"), ("en", "October 2016")]
    )
    def test_headings_are_those_of_the_language(self, client, code, heading):
        html = client.get(f"/{code}/press/archive/2016/10/").content.decode()
        assert f": {heading}</h1>" in html

    def test_months_have_names_of_their_own(self):
        assert [month_name(month, "ky") for month in (1, 5, 12)] == ["январь", "май", "декабрь"]
        assert [month_name(month, "ru") for month in (1, 5, 12)] == ["январь", "май", "декабрь"]
        assert [month_name(month, "en") for month in (1, 5, 12)] == ["January", "May", "December"]


@pytest.mark.parametrize(
    ("address", "few_of_each", "budget"),
    [
        (INDEX, 1, 21),
        (f"{INDEX}?kind=announcement", 1, 21),
        (f"{INDEX}archive/", 1, 14),
        ("/ky/", 5, 17),  # with fewer items its lists are not full
    ],
)
def test_twenty_cost_as_much_as_two(client, address, few_of_each, budget):
    def cost():
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        return len(queries)

    def add(number):
        for _ in range(number):
            for kind in factories.ITEMS.values():
                kind(cover=factories.photo(), place=f"Жер {number}")

    add(few_of_each)
    few = cost()
    add(4)
    assert cost() == few <= budget
