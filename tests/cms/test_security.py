"""Headers that tell a browser what it may do (OP-17, OP-18)."""

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls

from cms import system_urls
from tests.failing import raising

PUBLIC = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}


urlpatterns = [
    path("", include(system_urls)),
    path("admin/", include(wagtailadmin_urls)),
    *i18n_patterns(
        path("", lambda request: HttpResponse("page")),
        path("missing/", raising(Http404())),
        path("broken/", raising(ZeroDivisionError())),
        path("search/", lambda request: HttpResponse("page"), name="search"),
    ),
]
handler404 = "cms.errors.page_not_found"
handler500 = "cms.errors.server_error"
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]
PLACES = [
    "/ky/",
    "/ky/missing/",
    "/ky/broken/",
    "/ky/%00",
    "/ky",
    "/robots.txt",
    "/-/live",
    "/static/mark.txt",
    "/admin/",
]


@pytest.fixture
def client(settings, tmp_path):
    (tmp_path / "mark.txt").write_text("static")
    settings.STATIC_ROOT = tmp_path
    return Client(raise_request_exception=False)


def policy(response):
    return dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))


@pytest.mark.parametrize("address", [place for place in PLACES if place != "/admin/"])
def test_the_public_policy_allows_the_sites_own_files_and_nothing_else(client, address):
    assert policy(client.get(address)) == PUBLIC


@pytest.mark.parametrize("address", PLACES)
def test_every_answer_carries_the_headers(client, address):
    response = client.get(address)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert "camera=()" in response["Permissions-Policy"]


def test_the_places_are_what_they_seem(client):
    assert [client.get(place).status_code for place in PLACES] == [200, 404, 500, 400, 301, 200, 200, 200, 302]


def test_the_admin_has_its_own_policy(client):
    admin = policy(client.get("/admin/login/"))
    assert admin["script-src"] == "'self' 'unsafe-inline'"
    assert admin["style-src"] == "'self' 'unsafe-inline'"
    assert admin["img-src"] == "'self' data: blob:"
    assert admin["frame-src"] == "'self'"
    assert "unsafe-eval" not in str(admin)
    assert admin["frame-ancestors"] == "'self'"
    same = ("default-src", "object-src", "base-uri", "form-action", "connect-src", "font-src")
    assert {name: admin[name] for name in same} == {name: PUBLIC[name] for name in same}


@pytest.mark.parametrize("address", ["/ky/admin/", "/administration/", "/admin"])
def test_only_the_admin_gets_the_admins_policy(client, address):
    assert policy(client.get(address)) == PUBLIC
