"""Requests that no address can answer are refused before any view or database sees them (OP-12)."""

import json

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse, JsonResponse
from django.test import Client, RequestFactory
from django.urls import re_path
from django.utils.http import urlencode

import cms.wsgi
from cms.edge import MAX_PARAMETER, MAX_PARAMETERS, MAX_PATH, MAX_QUERY, EdgeMiddleware
from tests import server


def echo(request):
    return JsonResponse({"path": request.path_info, "query": request.GET, "method": request.method})


urlpatterns = i18n_patterns(re_path("", echo))
pytestmark = pytest.mark.urls(__name__)


@pytest.mark.parametrize("code", [*range(0x20), 0x7F])
def test_control_characters_are_refused_in_path_and_query(client, code):
    assert client.get(f"/ky/a%{code:02x}b/").status_code == 400
    assert client.get(f"/ky/?q=a%{code:02x}b").status_code == 400
    assert client.get(f"/ky/?a%{code:02x}b=1").status_code == 400


def test_control_characters_of_latin_1_are_refused(client):
    assert client.get("/ky/?q=%C2%85").status_code == 400


@pytest.mark.parametrize("bad", ["%FF", "%C3", "%C0%AF", "%ED%A0%80", "%F5%80%80%80", "%D1%81%D2"])
def test_invalid_utf_8_is_refused(client, bad):
    """An overlong slash, half a surrogate pair, a code point past the last, a letter cut in two."""
    assert client.get(f"/ky/{bad}/").status_code == 400
    assert client.get(f"/ky/?q={bad}").status_code == 400
    assert client.get(f"/ky/?{bad}").status_code == 400


def test_raw_bytes_are_checked_like_escaped_ones(rf: RequestFactory):
    for query, status in ((b"q=\xd2\xa3", 200), (b"q=\xd2", 400), (b"q=\x00", 400)):
        request = rf.get("/ky/", QUERY_STRING=query.decode("latin-1"))
        assert EdgeMiddleware(lambda request: HttpResponse())(request).status_code == status, query


def test_text_that_is_not_bytes_is_refused(rf: RequestFactory):
    request = rf.get("/ky/", QUERY_STRING="q=\ud800")
    assert EdgeMiddleware(lambda request: HttpResponse())(request).status_code == 400


def test_no_view_runs_on_a_refused_request(rf: RequestFactory):
    seen = []
    EdgeMiddleware(lambda request: seen.append(request) or HttpResponse())(rf.get("/ky/%00"))
    assert seen == []


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/ky/" + "a" * (MAX_PATH - 4), 200),
        ("/ky/" + "a" * (MAX_PATH - 3), 400),
        ("/ky/?q=" + "a" * (MAX_PARAMETER - 2), 200),
        ("/ky/?q=" + "a" * (MAX_PARAMETER - 1), 400),
        ("/ky/?" + "&".join(["a" * 400] * 9), 200),
        ("/ky/?" + "&".join(["a" * 400] * 10), 400),
        ("/ky/?" + "&".join(["a"] * MAX_PARAMETERS), 200),
        ("/ky/?" + "&".join(["a"] * (MAX_PARAMETERS + 1)), 400),
    ],
)
def test_length_has_limits(client, address, status):
    assert client.get(address).status_code == status


def test_length_is_counted_in_bytes_of_the_text(client):
    """A Cyrillic letter is two bytes, not the six characters that it takes in an address."""
    assert client.get("/ky/", {"q": "ү" * (MAX_PARAMETER // 2 - 1)}).status_code == 200
    assert client.get("/ky/", {"q": "ү" * (MAX_PARAMETER // 2)}).status_code == 400
    assert MAX_QUERY > 6 * MAX_PARAMETER // 2


def test_a_query_of_a_mac_is_composed_in_place(client):
    """«й» arrives as и and a breve; other parameters keep what was typed, empty and repeated ones too."""
    answer = client.get("/ky/?q=%D0%B8%CC%86%26&q=+2%2B2&empty=&a%CC%8A=1").json()
    assert answer["query"] == {"q": " 2+2", "empty": "", "å": "1"}
    assert client.get("/ky/?q=%D0%B8%CC%86%26").json()["query"] == {"q": "й&"}


def test_a_path_that_is_not_composed_is_redirected_to_the_one_that_is(client):
    response = client.get("/ky/%D0%B8%CC%86/?q=%D0%B8%CC%86")
    assert response.status_code == 308
    assert response["Location"] == "/ky/%D0%B9/?q=%D0%B9"
    assert client.get(response["Location"]).json() == {"path": "/ky/й/", "query": {"q": "й"}, "method": "GET"}


def test_the_redirect_never_leaves_the_site(client):
    response = client.get("/", PATH_INFO="//elsewhere.example/и\u0306/".encode().decode("latin-1"))
    assert response.status_code == 308
    assert response["Location"].startswith("/%2Felsewhere.example/")


@pytest.mark.parametrize(
    "charset", ["rot13", "undefined", "utf-7", "utf-16", "idna", "nonsense", '"utf-8"', "", "a;b=c"]
)
def test_the_query_is_utf_8_whatever_the_request_says_of_its_body(monkeypatch, charset):
    """Django reads the query with any codec of Python that the Content-Type names, before the first middleware."""
    monkeypatch.setattr(cms.wsgi, "django_application", WSGIHandler())
    status, body = server.ask("/ky/", "q=%D2%A3%2BAAA-", headers={"CONTENT_TYPE": f"text/plain; charset={charset}"})
    assert status == 200
    assert json.loads(body)["query"] == {"q": "ң+AAA-"}


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_the_refusal_is_a_page_in_the_language_of_the_address(client: Client, language):
    response = client.get(f"/{language}/%00")
    assert f'lang="{language}"' in response.content.decode()
    assert response["Content-Language"] == language
    assert response["Cache-Control"] == "private, no-store"


def test_bodies_are_left_to_the_forms(client):
    body = urlencode({"text": "line\r\nline\tcell" + "a" * 10_000, "null": "\0"})
    response = client.post("/ky/", body, content_type="application/x-www-form-urlencoded")
    assert response.json()["method"] == "POST"
