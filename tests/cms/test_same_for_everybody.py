"""Public HTML is the same for every visitor (CO-10, OP-10): no session, no token, no cookie, signed in or not."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses():
    factories.site_tree()
    people = [factories.person(), factories.organisation()]
    items = [make() for make in factories.ITEMS.values()]
    pages = ["/ky/", "/ru/", "/en/", "/ky/press/", "/ky/press/archive/", "/ky/press/feed/", "/ky/search/?q=кеңеш"]
    machines = ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/ky/people/", "/ky/organisations/"]
    missing = ["/ky/press/absent/", "/ru/nothing/here/", "/de/"]
    return [*pages, *machines, *missing, *(item.url for item in (*items, *people))]


def test_no_cookie_and_nothing_that_depends_on_one(client, addresses):
    for address in addresses:
        response = client.get(address)
        assert not response.cookies, address
        if response.status_code == 200:
            assert "cookie" not in response.get("Vary", "").lower(), address
        assert b"csrfmiddlewaretoken" not in response.content, address
        assert response.wsgi_request.session.modified is False
        assert not response.wsgi_request.session.accessed, address


def test_an_editor_who_is_signed_in_sees_the_same_bytes(client, addresses):
    editor = Client()
    editor.force_login(get_user_model().objects.create_superuser("chief", "chief@example.org", "x"))
    for address in addresses:
        ours, theirs = client.get(address), editor.get(address)
        assert ours.status_code == theirs.status_code
        assert ours.content == theirs.content, address
