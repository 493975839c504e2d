"""Public pages are the same for every visitor: no session, no form token, no cookie (OP-10)."""

import pytest

from cms.caching import PRIVATE, PUBLIC
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses():
    factories.site_tree()
    pages = [make() for make in factories.ITEMS.values()]
    person = factories.person()
    return [
        "/ky/",
        factories.index().url,
        f"{factories.index().url}?kind=news&page=1",
        f"{factories.index().url}feed/",
        *(page.url for page in pages),
        "/ky/people/",
        f"/ky/people/{person.slug}/",
        "/ky/organisations/",
        "/ky/search/?q=кеңеш",
        "/ru/",
        "/en/",
        "/robots.txt",
        "/sitemap.xml",
    ]


def test_nothing_in_a_public_answer_belongs_to_somebody(client, addresses):
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        assert not response.cookies, address
        assert "Cookie" not in response.get("Vary", ""), address
        assert response["Cache-Control"] == PUBLIC, address
        assert b"csrfmiddlewaretoken" not in response.content, address


def test_every_visitor_gets_the_same_bytes(client, addresses, admin_user):
    plain = [client.get(address).content for address in addresses]
    client.cookies["jarchy_language"] = "en"
    client.cookies["csrftoken"] = "a" * 32
    assert [client.get(address, headers={"accept-language": "en"}).content for address in addresses] == plain
    client.force_login(admin_user)
    assert [client.get(address).content for address in addresses] == plain


def test_an_unchanged_page_is_not_sent_again(client, addresses):
    for address in addresses:
        tag = client.get(address)["ETag"]
        assert client.get(address, headers={"if-none-match": tag}).status_code == 304, address


def test_a_page_behind_a_password_is_kept_by_nobody(client, addresses):
    page = factories.news()
    page.view_restrictions.create(restriction_type="password", password="secret word")
    response = client.get(page.url)
    assert b"csrfmiddlewaretoken" in response.content
    assert response["Cache-Control"] == PRIVATE


def test_the_preview_of_a_page_is_private_and_may_be_framed_by_the_site(client, admin_user):
    factories.site_tree()
    page = factories.news(publish=False)
    client.force_login(admin_user)
    response = client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert page.title in response.content.decode()
    assert response["Cache-Control"] == PRIVATE
    policy = response["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "unsafe-inline" not in policy
