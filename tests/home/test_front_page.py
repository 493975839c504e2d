"""The front page: sections that editors compose, nothing twice, nothing empty (HO-1, PC-8)."""

from itertools import permutations
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.front import USUAL
from home.models import HomePage
from tests import factories

from .conftest import links, text

pytestmark = pytest.mark.django_db

EVERYTHING = ["featured", "latest", "upcoming", "speech", "archive", "text", "partners", "contact"]


def headings(tree):
    return [text(heading) for heading in tree.find(".//main").iter("h2")]


def items(tree, among):
    """How often each of the items is linked to by its title."""
    found = links(tree)
    return [found.count(item.url) for item in among]


def _part(kind, value):
    """As the editor stores it, with an id."""
    return {"type": kind, "value": value, "id": str(uuid4())}


def every_section():
    return [
        ("featured", {"beside": 1}),
        ("latest", {"number": 2, "with_upcoming": True}),
        ("upcoming", {"number": 2}),
        ("speech", {"number": 1}),
        "archive",
        ("text", {"heading": "Биз", "body": [_part("text", "<p>Кеңеш жети облуста иштейт.</p>")]}),
        ("partners", {"organisations": [factories.organisation(logo=factories.photo()).pk]}),
        ("contact", {"people": [factories.person().pk]}),
    ]


class TestComposition:
    def test_sections_stand_in_the_order_of_the_editor(self, compose, shown):
        factories.news()
        compose("archive", ("latest", {"heading": "Жаңысы"}), "contact")
        assert headings(shown()) == ["Архив", "Жаңысы", "Байланышта болуңуз"]

    def test_a_section_may_stand_twice(self, compose, shown):
        news, release = factories.news(), factories.release()
        compose(("latest", {"kind": "release", "number": 1}), ("latest", {"kind": "news", "number": 1}))
        tree = shown()
        assert headings(tree) == ["Пресс-релиздер", "Жаңылыктар"]
        assert links(tree).index(release.url) < links(tree).index(news.url)
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(ids) == len(set(ids))

    def test_without_sections_the_usual_ones_are_shown(self, shown):
        for _ in range(4):
            factories.news()
        HomePage.objects.update(sections="[]")
        assert headings(shown())[1:] == ["Пресс-борбор", "Архив", "Байланышта болуңуз"]

    def test_a_new_site_has_the_usual_sections_in_the_editor_too(self):
        for home in HomePage.objects.all():
            assert [section.block_type for section in home.sections] == [part["type"] for part in USUAL]

    def test_every_section_can_be_filled(self, compose, shown):
        person = factories.person()
        for number in range(4):
            factories.news(cover=factories.photo(), date=factories.at(2025, 1, 1 + number))
            factories.speech(speaker=person, date=factories.at(2024, 1, 1 + number))
            factories.announcement()
        compose(*every_section())
        assert len(headings(shown())) == len(EVERYTHING) + 1, "what is to come beside the list has a heading of its own"

    @pytest.mark.parametrize("code", ["ky", "ru", "en"])
    def test_one_h1_names_the_institution(self, shown, code, site):
        factories.news(code)
        main = shown(f"/{code}/").find(".//main")
        assert [text(heading) for heading in main.iter("h1")] == [getattr(site, f"name_{code}")]


class TestNothingTwice:
    @pytest.mark.parametrize("order", list(permutations(["featured", "latest", "upcoming", "speech"]))[::5])
    def test_whatever_the_order_of_sections(self, compose, shown, order):
        person = factories.person()
        made = [factories.announcement() for _ in range(3)]
        made += [factories.speech(speaker=person) for _ in range(3)]
        made += [factories.news() for _ in range(3)]
        compose(*order)
        assert set(items(shown(), made)) <= {0, 1}

    def test_what_is_to_come_stands_there_and_nowhere_else(self, compose, shown):
        announcement = factories.announcement(date=factories.at(2026, 11, 1))
        compose("featured", ("latest", {"with_upcoming": True}))
        tree = shown()
        assert items(tree, [announcement]) == [1]
        assert tree.find(".//*[@class='lead-story axis']") is None

    def test_a_chosen_announcement_leads_and_is_not_to_come(self, compose, shown, feature):
        announcement = factories.announcement()
        home = compose("upcoming", "featured")
        feature(home, announcement)
        tree = shown()
        assert items(tree, [announcement]) == [1]
        assert headings(tree) == [announcement.title]


class TestEmpty:
    def test_sections_without_anything_are_not_printed(self, compose, shown):
        factories.news()
        compose("latest", "upcoming", "speech", ("partners", {"organisations": []}))
        assert headings(shown()) == ["Пресс-борбор"]

    def test_a_person_or_organisation_off_the_site_is_not_shown(self, compose, shown):
        partner, contact = factories.organisation(live=False), factories.person(live=False)
        compose(("partners", {"organisations": [partner.pk]}), ("contact", {"people": [contact.pk]}))
        tree = shown()
        assert headings(tree) == ["Байланышта болуңуз"]
        assert contact.name not in text(tree.find(".//main"))

    @pytest.mark.parametrize("code", ["ky", "ru", "en"])
    def test_a_site_with_nothing_says_so_and_how_to_reach_it(self, shown, code, site):
        site.description_ky = "Кеңеш жети облуста иштейт."
        site.save()
        main = shown(f"/{code}/").find(".//main")
        assert text(main.find(".//h1")) == getattr(site, f"name_{code}")
        assert "Кеңеш жети облуста иштейт." in text(main)
        assert site.phone in text(main)
        assert main.find(".//*[@class='felt-panel']") is not None

    def test_a_site_with_something_has_no_greeting(self, shown):
        factories.news()
        assert shown().find(".//*[@class='felt-panel']") is None


class TestCost:
    def queries(self, client):
        client.get("/ky/")
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/ky/").status_code == 200
        return len(captured)

    def fill(self, number):
        person = factories.person(portrait=factories.photo())
        for _ in range(number):
            for make in (factories.news, factories.announcement):
                make(cover=factories.photo())
            factories.speech(speaker=person, cover=factories.photo())

    def test_all_sections_cost_the_same_however_much_there_is(self, client, compose, feature):
        self.fill(4)
        compose("contact")
        around = self.queries(client)
        sections = every_section()
        home = compose(*sections)
        feature(home, factories.news(cover=factories.photo()))
        few = self.queries(client)
        self.fill(8)
        compose(*(_longer(section) for section in sections))
        assert self.queries(client) == few
        print(f"a front page with all sections: {few} queries, {few - around} of them for the sections")
        assert few - around <= 12


def _longer(section):
    name, value = section if isinstance(section, tuple) else (section, {})
    return name, value | ({"number": value["number"] * 3} if "number" in value else {})
