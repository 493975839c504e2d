"""What a visitor waits for in a small and in a large archive: whole requests, from the edge to the last byte.

All items but two hundred families are Kyrgyz, so that a list of 50,000 has its page 2,500.
"""

from itertools import cycle, islice
from statistics import median
from time import perf_counter

import pytest
from django.core.cache import cache
from django.db import connection
from django.template.base import Template
from django.test.utils import CaptureQueriesContext, _TestState

from news.listing import PAGE_SIZE
from news.models import PressItemPage

pytestmark = pytest.mark.django_db

IN_THREE_LANGUAGES = 200
TIMES = 15
ROUNDS = 120
DETAILS = 12
# Of the deepest page of a list to its first one.
NO_SLOWER = 1.3


@pytest.fixture(scope="session")
def archive(request, django_db_setup, django_db_blocker):
    """The number of Kyrgyz items; the database grows from one size to the next."""
    import cms.seed
    import multimedia.seed
    import people.seed
    from news.demo_archive import grow

    others = 2 * IN_THREE_LANGUAGES
    with django_db_blocker.unblock():
        for app in (cms, multimedia, people):
            app.seed.seed()
        grow(3 * IN_THREE_LANGUAGES)
        grow(request.param + others, ("ky",))
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("VACUUM ANALYZE")
    return request.param


@pytest.fixture(autouse=True)
def _as_on_a_site(monkeypatch):
    """Without what a test looks at afterwards: Django's test client keeps a copy of the context of every template."""
    monkeypatch.setattr(Template, "_render", _TestState.saved_data.template_render)


@pytest.fixture
def addresses(archive):
    """Each name has one address or more, which are asked for in turn."""
    last = -(-archive // PAGE_SIZE)
    return {
        "home": ["/ky/"],
        "list page 1": ["/ky/press/"],
        f"list page {last:,}": [f"/ky/press/?page={last}"],
        f"list page {last // 2:,}": [f"/ky/press/?page={last // 2}"],
        "archive": ["/ky/press/archive/"],
        "archive month": ["/ky/press/archive/2014/03/"],
        "list of a kind": ["/ky/press/?kind=release"],
        "list of a topic": [f"/ky/press/?topic={most_used_topic()}"],
        "list of a place": [f"/ky/press/?place={most_used_place()}"],
        "detail": details(),
        "feed": ["/ky/press/feed/"],
        "sitemap": ["/sitemap.xml"],
        "sitemap, a part of 2,000": ["/sitemap-ky-1.xml"],
    }


def most_used_topic():
    from cms.models import Topic

    return max(Topic.objects.all(), key=lambda topic: topic.page_topics.count()).slug


def most_used_place():
    from collections import Counter

    return Counter(PressItemPage.objects.values_list("place", flat=True)).most_common(1)[0][0]


def details():
    """From the newest to the oldest of the archive, the first of them in three languages."""
    items = PressItemPage.objects.filter(listed_language="ky", visible=True).newest_first()
    step = items.count() // DETAILS
    return [items[number * step].url for number in range(DETAILS)]


def test_pages(client, archive, addresses, figure):
    about = {"items": archive, "database": connection.vendor}
    for name, asked in addresses.items():
        cold, queries_cold = cost(client, asked, warm=False)
        warm, queries = cost(client, asked)
        figure(name, warm, "ms", **about)
        figure(name, queries, "queries", **about)
        figure(f"{name}, first visit", cold, "ms", **about)
        figure(f"{name}, first visit", queries_cold, "queries", **about)
        if name.startswith(("list page", "detail")):
            assert queries <= 10, name


def test_the_deepest_page_is_as_quick_as_the_first(client, archive, figure):
    """The best of many, taken in turn, so that whatever else the machine does slows neither."""
    first, last = "/ky/press/", f"/ky/press/?page={-(-archive // PAGE_SIZE)}"
    seconds = {first: [], last: []}
    for address in islice(cycle(seconds), ROUNDS):
        seconds[address].append(timed(client, address))
    ratio = min(seconds[last]) / min(seconds[first])
    figure("deepest page of the list to page 1", round(ratio, 2), "times", items=archive, database=connection.vendor)
    assert ratio <= NO_SLOWER


def test_the_archive_is_as_big_as_it_says(archive):
    assert PressItemPage.objects.filter(listed_language="ky", visible=True).count() == archive


def cost(client, addresses, warm=True):
    """(median milliseconds, most queries) of the addresses, after a visit that draws their pictures."""
    for address in addresses:
        client.get(address)
    asked = list(islice(cycle(addresses), TIMES))
    seconds = [timed(client, address, warm) for address in asked]
    counts = []
    for address in addresses:
        if not warm:
            cache.clear()
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        counts.append(len(queries))
    return round(median(seconds) * 1000, 1), max(counts)


def timed(client, address, warm=True):
    if not warm:
        cache.clear()
    began = perf_counter()
    response = client.get(address)
    seconds = perf_counter() - began
    assert response.status_code == 200, address
    return seconds
