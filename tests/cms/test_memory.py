"""What stands around every page is remembered until it changes; a broken cache is a miss (OP-10)."""

import pytest
from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction, Site

from cms.memory import GENERATION, SECONDS, forget, remembered
from people.models import Person
from tests import factories

pytestmark = pytest.mark.django_db


class Reader:
    def __init__(self):
        self.times = 0

    def __call__(self):
        self.times += 1
        return self.times


def test_a_value_is_read_once_for_each_place():
    read = Reader()
    assert [remembered(read, "menu", 1, "ky") for _ in range(3)] == [1, 1, 1]
    assert remembered(read, "menu", 1, "ru") == 2
    assert remembered(read, "menu", 1, "ky") == 1


def test_nothing_to_remember_is_remembered_too():
    asked = []
    for _ in range(2):
        assert remembered(lambda: asked.append(1), "nothing") is None
    assert asked == [1]


def test_it_is_read_again_after_some_seconds(time_machine):
    time_machine.move_to("2026-03-01T12:00:00", tick=False)
    read = Reader()
    remembered(read, "menu")
    time_machine.shift(SECONDS - 1)
    assert remembered(read, "menu") == 1
    time_machine.shift(2)
    assert remembered(read, "menu") == 2


def test_what_was_read_before_a_change_and_kept_after_it_is_given_to_nobody():
    def read_slowly():
        forget()  # somebody changes the menu meanwhile
        return "old"

    assert remembered(read_slowly, "menu") == "old"
    assert remembered(lambda: "new", "menu") == "new"


def test_others_are_told_when_they_can_see_the_change(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        forget()
    told = cache.get(GENERATION)
    remembered(lambda: "read by another process before the commit", "menu")
    for callback in callbacks:
        callback()
    assert cache.get(GENERATION) != told
    assert remembered(lambda: "new", "menu") == "new"


CHANGES = {
    "a page": lambda: factories.index().save(),
    "a published page": lambda: factories.index().save_revision().publish(),
    "an unpublished page": lambda: factories.index().unpublish(),
    "a deleted page": lambda: factories.index("en").delete(),
    "a moved page": lambda: factories.news().move(factories.home(), pos="last-child"),
    "a restriction": lambda: PageViewRestriction.objects.create(page=factories.index(), restriction_type="login"),
    "a site": lambda: Site.objects.get().save(),
    "a topic": lambda: factories.topic(),
    "a deleted person": lambda: Person.objects.get().delete(),
    "a person": lambda: factories.person(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_it_forget(change):
    factories.person()
    before = remembered(Reader(), "menu")
    CHANGES[change]()
    assert remembered(lambda: "new", "menu") == "new" != before


def test_a_saved_draft_lets_it_remember():
    index = factories.index()
    remembered(lambda: "old", "menu")
    index.title = "Башка аталыш"
    index.save_revision()
    assert remembered(lambda: "new", "menu") == "old"


@pytest.mark.parametrize("broken", ["get_many", "set"])
def test_a_broken_cache_is_a_miss(monkeypatch, client, broken):
    def refuse(*args, **kwargs):
        raise ConnectionError("no cache")

    monkeypatch.setattr(LocMemCache, broken, refuse)
    read = Reader()
    assert [remembered(read, "menu") for _ in range(2)] == [1, 2]
    forget()


def test_the_site_of_a_host_is_remembered(client):
    second = Site.objects.create(hostname="second.example.org", root_page=factories.home("ru"))
    for host, site in {"second.example.org": second, "testserver": Site.objects.get(is_default_site=True)}.items():
        for _ in range(2):
            with CaptureQueriesContext(connection) as queries:
                response = client.get("/ky/search/", headers={"host": host})
            assert response.wsgi_request._wagtail_site == site
        assert not [query for query in queries if "wagtailcore_site" in query["sql"]]


def test_many_host_names_that_nobody_knows_take_no_memory(client):
    client.get("/ky/search/")
    kept = len(cache._cache)
    for number in range(5):
        client.get("/ky/search/", headers={"host": f"host-{number}.example.org"})
    assert len(cache._cache) == kept


def test_a_visit_writes_nothing(client):
    with CaptureQueriesContext(connection) as queries:
        client.get("/ky/")
    assert not [query["sql"] for query in queries if not query["sql"].startswith("SELECT")]
