"""How many queries a page may cost. Lower is welcome, higher needs a reason here; none of them grows with items."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories

pytestmark = pytest.mark.django_db

# Of a page of the tree, 11 are routing (site, language, the way down the tree, redirects, restrictions) and frame
# (site settings, menu, versions in other languages, address of the press centre).
BUDGETS = {
    "front page": 19,
    "list": 22,
    "archive month": 21,
    "release": 24,
    "speech": 25,
    "feed": 11,
    "search": 8,
    "person": 12,
    "sitemap": 4,
}


@pytest.fixture
def addresses():
    person, topic = factories.person(), factories.topic()
    release = factories.release(cover=factories.photo(), contact=person, date=factories.at(2025, 3, 14))
    speech = factories.speech(speaker=person, date=factories.at(2025, 3, 12))
    factories.tag(release, topic)
    for number in range(4):
        factories.news(cover=factories.photo(), date=factories.at(2025, 3, 1 + number))
    return {
        "front page": "/ky/",
        "list": "/ky/press/",
        "archive month": "/ky/press/archive/2025/03/",
        "release": release.url,
        "speech": speech.url,
        "feed": "/ky/press/feed/",
        "search": "/ky/search/?q=кеңеш",
        "person": person.url,
        "sitemap": "/sitemap-ky-1.xml",
    }


@pytest.mark.parametrize("name", BUDGETS)
def test_a_page_stays_within_its_budget(client, addresses, name):
    client.get(addresses[name])
    with CaptureQueriesContext(connection) as queries:
        assert client.get(addresses[name]).status_code == 200
    print(f"{name}: {len(queries)} of {BUDGETS[name]} queries")
    assert len(queries) <= BUDGETS[name], "\n".join(query["sql"][:160] for query in queries)
