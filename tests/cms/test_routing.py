"""The short way to a page (cms.routing) leads where Wagtail's own leads, in two queries for the whole way."""

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import Locale, Page, PageViewRestriction, Site

from cms.routing import DEEPEST, UnusualError, find
from news.models import NewsPage, PressIndexPage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    """Every kind of page that an address may or may not lead to."""
    both = factories.news(slug="eki-tilde")
    factories.translation(both, "ru", slug="na-dvuh")
    factories.translation(factories.release(slug="karalama-kotormo"), "ru", publish=False, slug="chernovik")
    factories.announcement(slug="jarnama")
    factories.news(slug="karalama", publish=False)
    hidden = factories.news(slug="jabyk")
    PageViewRestriction.objects.create(page=hidden.page_ptr, restriction_type="login")
    factories.news(slug="otkon", expire_at=timezone.now() - timezone.timedelta(days=1))
    factories.speech(slug="oz-slug-ele", code="ru")
    both.create_alias(parent=factories.index(), update_slug="alias")
    draft = factories.news(slug="ichi-achyk", parent=factories.home(), publish=False)
    factories.news(slug="achyk", parent=draft)


ADDRESSES = [
    "/{code}/",
    "/{code}/press/",
    "/{code}/press/feed/",
    "/{code}/press/archive/",
    "/{code}/press/archive/2025/03/",
    "/{code}/press/archive/2025/13/",
    "/{code}/press/eki-tilde/",
    "/{code}/press/na-dvuh/",
    "/{code}/press/karalama-kotormo/",
    "/{code}/press/chernovik/",
    "/{code}/press/jarnama/",
    "/{code}/press/jarnama/calendar.ics/",
    "/{code}/press/jarnama/nothing/",
    "/{code}/press/karalama/",
    "/{code}/press/jabyk/",
    "/{code}/press/otkon/",
    "/{code}/press/oz-slug-ele/",
    "/{code}/press/alias/",
    "/{code}/press/Eki-Tilde/",
    "/{code}/ichi-achyk/",
    "/{code}/ichi-achyk/achyk/",
    "/{code}/eki-tilde/",
    "/{code}/press/press/",
    "/{code}/nothing/eki-tilde/",
    "/{code}/home/",
    "/{code}/" + "press/" * (DEEPEST + 1),
]


def asked(address, host="testserver"):
    request = RequestFactory().get(address, headers={"host": host})
    _empty, code, path = address.split("/", 2)
    with translation.override(code):
        yield request, path


def by_us(address, host="testserver"):
    for request, path in asked(address, host):
        try:
            return described(find(request, path))
        except UnusualError:
            return described(Page.route_for_request(request, path))


def by_wagtail(address, host="testserver"):
    for request, path in asked(address, host):
        return described(Page.route_for_request(request, path))


def described(result):
    if result is None:
        return None
    view = [getattr(part, "__name__", part) for part in result.args]
    bound = [part.__self__.pk for part in result.args if hasattr(part, "__self__")]
    return type(result.page), result.page.pk, result.page.get_deferred_fields(), view, bound, result.kwargs


@pytest.mark.usefixtures("tree")
def test_an_address_leads_where_wagtail_leads():
    found = {address.format(code=code): None for address in ADDRESSES for code in ("ky", "ru", "en")}
    for address in found:
        found[address] = by_us(address)
        assert found[address] == by_wagtail(address), address
    assert 0 < list(found.values()).count(None) < len(found)


def test_a_front_page_that_is_a_draft_leaves_the_first_language_in_its_place(tree):
    factories.home("ru").unpublish()
    for address in ("/ru/", "/ru/press/", "/ru/press/eki-tilde/", "/ru/press/na-dvuh/"):
        assert by_us(address) == by_wagtail(address), address
    assert by_us("/ru/")[1] == factories.home("ky").pk


def test_a_language_without_a_front_page(tree):
    factories.home("en").delete()
    for address in ("/en/", "/en/press/", "/en/press/eki-tilde/"):
        assert by_us(address) == by_wagtail(address), address


def test_each_site_has_its_own_pages(tree):
    second = factories.home().copy(update_attrs={"slug": "ekinchi", "title": "Экинчи"})
    Site.objects.create(hostname="second.example.org", root_page=second)
    item = factories.news(slug="ekinchide", parent=PressIndexPage.objects.child_of(second).first() or second)
    for host in ("testserver", "second.example.org", "unknown.example.org"):
        for address in ("/ky/", "/ky/press/eki-tilde/", "/ky/ekinchide/"):
            assert by_us(address, host) == by_wagtail(address, host), (host, address)
    assert by_us("/ky/ekinchide/", "second.example.org")[1] == item.pk


def test_a_front_page_that_is_no_page_of_ours():
    plain = Page(title="Жөнөкөй", slug="jonokoy", locale=Locale.get_default())
    Page.get_first_root_node().add_child(instance=plain)
    Site.objects.update(root_page=plain)
    Site.clear_site_root_paths_cache()
    assert by_us("/ky/") == by_wagtail("/ky/")
    assert by_us("/ky/")[1] == plain.pk


def test_the_way_costs_the_same_however_deep_it_is(tree):
    costs = set()
    for address in ("/ky/", "/ky/press/", "/ky/press/eki-tilde/", "/ky/press/archive/2025/03/"):
        for request, path in asked(address):
            Site.find_for_request(request)
            with CaptureQueriesContext(connection) as queries:
                find(request, path)
        costs.add(len(queries))
    assert costs == {2}


def test_what_is_known_of_the_page_is_what_it_would_find_out_itself(tree, client):
    page = client.get("/ky/press/eki-tilde/").context["page"]
    fresh = NewsPage.objects.get(pk=page.pk)
    assert "public_relatives" not in fresh.__dict__
    assert [above.pk for above in page.public_ancestors] == [above.pk for above in fresh.public_ancestors]
    assert page.breadcrumbs == fresh.breadcrumbs
    assert list(page.get_view_restrictions()) == list(fresh.get_view_restrictions()) == []
    versions = {version.code: version.url for version in client.get("/ky/press/eki-tilde/").context["languages"]}
    assert versions == {"ky": "/ky/press/eki-tilde/", "ru": "/ru/press/na-dvuh/", "en": "/en/press/eki-tilde/"}


@pytest.mark.parametrize("above", ["item", "index", "home"])
def test_a_restriction_on_it_or_above_it_is_asked_for(tree, client, above):
    item = factories.news(slug="jabylat")
    page = {"item": item.page_ptr, "index": factories.index().page_ptr, "home": factories.home().page_ptr}[above]
    assert client.get("/ky/press/jabylat/").status_code == 200
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert client.get("/ky/press/jabylat/").status_code == 302


def test_an_alias_is_as_private_as_its_original(tree, client):
    assert client.get("/ky/press/alias/").status_code == 200
    original = Page.objects.get(slug="eki-tilde", locale=factories.locale())
    PageViewRestriction.objects.create(page=original, restriction_type="login")
    assert client.get("/ky/press/alias/").status_code == 302
