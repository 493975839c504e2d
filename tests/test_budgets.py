"""How many queries a page may cost. Lower is welcome, higher needs a reason here; none of them grows with items.

What stands around every page is remembered (cms.memory), so a second visit costs less than the first: menu, settings,
notices, the site of the host, addresses, and what the filters of a list offer.
"""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories

pytestmark = pytest.mark.django_db

# Of each page, two are the way to it. Of an item, one each are persons, topics, attachments, neighbours, what is
# related, and the sizes of its pictures; a text adds one for each kind of block that shows something kept elsewhere.
BUDGETS = {
    "front page": 10,
    "list": 10,
    "list, page 2": 10,
    "list of a kind": 10,
    "list of a topic": 10,
    "list of a person and a place": 10,
    "archive": 10,
    "archive month": 10,
    "release": 10,
    "release reached from a filtered list": 10,
    "corrected release": 10,
    "announcement": 10,
    "speech": 10,
    "every kind of block": 15,
    "feed": 6,
    "search": 6,
    "person": 8,
    "sitemap": 9,  # one for each type of page that knows better than Wagtail when it changed
}
COLD = 15  # more on a first visit


@pytest.fixture
def addresses():
    person, topic = factories.person(portrait=factories.photo()), factories.topic(slug="suu")
    release = factories.release(cover=factories.photo(), contact=person, date=factories.at(2025, 3, 14))
    speech = factories.speech(speaker=person, cover=factories.photo(), date=factories.at(2025, 3, 12), place="Ош")
    announcement = factories.announcement(accreditation_contact=person)
    whole = factories.news(body=factories.every_block(), cover=factories.photo(), date=factories.at(2025, 3, 10))
    corrected = factories.release(contact=person, date=factories.at(2025, 3, 11))
    corrected.change, corrected.change_note = "correction", "«120» – туурасы «210»."
    corrected.save_revision().publish()
    assert type(corrected).objects.get(pk=corrected.pk).notes
    factories.tag(release, topic)
    for number in range(20):
        item = factories.news(cover=factories.photo(), date=factories.at(2025, 3, 1 + number))
        factories.tag(item, topic)
    return {
        "front page": "/ky/",
        "list": "/ky/press/",
        "list, page 2": "/ky/press/?page=2",
        "list of a kind": "/ky/press/?kind=news",
        "list of a topic": "/ky/press/?topic=suu",
        "list of a person and a place": f"/ky/press/?person={person.slug}&place=Ош",
        "archive": "/ky/press/archive/",
        "archive month": "/ky/press/archive/2025/03/",
        "release": release.url,
        "release reached from a filtered list": f"{release.url}?topic=suu&kind=release",
        "corrected release": corrected.url,
        "announcement": announcement.url,
        "speech": speech.url,
        "every kind of block": whole.url,
        "feed": "/ky/press/feed/",
        "search": "/ky/search/?q=кеңеш",
        "person": person.url,
        "sitemap": "/sitemap-ky-1.xml",
    }


def test_a_page_stays_within_its_budget(client, addresses):
    costs = {}
    for name, address in addresses.items():
        client.get(address)  # draws its pictures
        costs[name] = cold, warm = first_and_second_visit(client, address)
        print(f"{name}: {len(warm)} of {BUDGETS[name]} queries, {len(cold)} on a first visit")
    assert {name: len(warm) for name, (_cold, warm) in costs.items() if len(warm) > BUDGETS[name]} == {}
    assert {name: len(cold) for name, (cold, _warm) in costs.items() if len(cold) > BUDGETS[name] + COLD} == {}


def first_and_second_visit(client, address):
    cache.clear()
    return [queries_of(client, address) for _ in range(2)]


def queries_of(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in queries]
