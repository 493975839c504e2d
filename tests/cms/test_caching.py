"""Who may keep a copy of what (OP-10)."""

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.db import OperationalError
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import include, path
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import cache_control
from wagtail.admin import urls as wagtailadmin_urls

from cms import system_urls
from cms.caching import MISSING, PRIVATE, PUBLIC
from cms.errors import Gone
from tests.failing import raising


def page(request):
    return HttpResponse("the same for everybody")


def with_session(request):
    return HttpResponse(request.session.get("name", "nobody"))


def with_user(request):
    return HttpResponse(f"signed in: {request.user.is_authenticated}")


def with_token(request):
    return HttpResponse(get_token(request))


def with_cookie(request):
    response = HttpResponse("chosen")
    response.set_cookie("choice", "all")
    return response


def by_cookie(request):
    response = HttpResponse(request.COOKIES.get("choice", ""))
    patch_vary_headers(response, ["cookie"])
    return response


@cache_control(public=True, max_age=3600)
def for_an_hour(request):
    return HttpResponse("a file")


@cache_control(public=True, max_age=3600)
def for_an_hour_but_broken(request):
    return HttpResponse(status=502)


urlpatterns = [
    path("", include(system_urls)),
    path("admin/", include(wagtailadmin_urls)),
    *i18n_patterns(
        path("", page),
        path("session/", with_session),
        path("user/", with_user),
        path("token/", with_token),
        path("cookie/", with_cookie),
        path("by-cookie/", by_cookie),
        path("hour/", for_an_hour),
        path("broken-hour/", for_an_hour_but_broken),
        path("moved/", lambda request: HttpResponsePermanentRedirect("/ky/")),
        path("found/", lambda request: HttpResponseRedirect("/ky/")),
        path("missing/", raising(Http404())),
        path("gone/", raising(Gone())),
        path("broken/", raising(ZeroDivisionError())),
        path("away/", raising(OperationalError())),
        path("no/", lambda request: HttpResponse(status=403)),
        path("search/", page, name="search"),
    ),
]
handler404 = "cms.errors.page_not_found"
handler500 = "cms.errors.server_error"
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/ky/", PUBLIC),
        ("/ky/moved/", PUBLIC),
        ("/ky/missing/", MISSING),
        ("/ky/gone/", MISSING),
        ("/ky/hour/", "public, max-age=3600"),
        ("/robots.txt", PUBLIC),
    ],
)
def test_what_is_the_same_for_everybody_may_be_kept(client, address, expected):
    response = client.get(address)
    assert response["Cache-Control"] == expected
    assert client.head(address)["Cache-Control"] == expected
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize(
    "address",
    [
        "/ky/session/",
        "/ky/user/",
        "/ky/token/",
        "/ky/cookie/",
        "/ky/by-cookie/",
        "/ky/found/",
        "/ky/broken/",
        "/ky/broken-hour/",
        "/ky/away/",
        "/ky/no/",
        "/nowhere/",
        "/admin/",
        "/admin/login/",
        "/-/live",
        "/-/ready",
        "/ky/%00",
    ],
)
def test_what_belongs_to_somebody_or_to_this_moment_is_kept_by_nobody(client, address):
    assert client.get(address)["Cache-Control"] == PRIVATE


@pytest.mark.parametrize("address", ["/ky/", "/ky/hour/", "/ky/missing/", "/robots.txt"])
def test_nothing_is_kept_of_a_visitor_with_a_session(client, admin_user, address):
    client.force_login(admin_user)
    assert client.get(address)["Cache-Control"] == PRIVATE


def test_nothing_is_kept_of_a_request_that_proves_who_it_is(client):
    assert client.get("/ky/", headers={"authorization": "Bearer x"})["Cache-Control"] == PRIVATE


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_only_reading_is_kept(client, method):
    assert getattr(client, method)("/ky/")["Cache-Control"] == PRIVATE


def test_other_cookies_change_nothing(client):
    """A choice remembered by the browser must not cost the shared copy."""
    plain = client.get("/ky/")
    client.cookies["jarchy_language"] = "ru"
    again = client.get("/ky/")
    assert (again.content, again["Cache-Control"]) == (plain.content, PUBLIC)


def test_an_unchanged_page_is_answered_with_304_and_its_headers(client):
    first = client.get("/ky/")
    second = client.get("/ky/", headers={"if-none-match": first["ETag"]})
    assert second.status_code == 304
    assert second.content == b""
    assert second["Cache-Control"] == PUBLIC
    assert "Content-Security-Policy" in second
    assert client.get("/ky/", headers={"if-none-match": '"other"'}).status_code == 200


def test_what_nobody_keeps_has_no_etag(client):
    assert not client.get("/ky/user/").has_header("ETag")
