"""Error pages: right status, right language, and never an error of their own."""

import os
import subprocess
import sys

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.db import DataError, InterfaceError, OperationalError, connection
from django.http import Http404, HttpResponse
from django.test import Client, RequestFactory
from django.urls import path

from cms.error_pages import LAST_RESORT, RETRY_AFTER, error_page
from cms.errors import Gone, server_error
from tests.failing import raising


def store(value):
    def view(request):
        with connection.cursor() as cursor:
            cursor.execute("SELECT CAST(%s AS bigint)" if isinstance(value, int) else "SELECT %s", [value])
        return HttpResponse("stored")

    return view


VIEWS = {
    "400": raising(OverflowError("Python int too large to convert to SQLite INTEGER")),
    "403": raising(PermissionDenied()),
    "404": raising(Http404()),
    "410": raising(Gone()),
    "500": raising(ZeroDivisionError()),
    "503": raising(OperationalError("the server closed the connection; host=db.internal password=secret")),
    "503-interface": raising(InterfaceError("connection already closed")),
    "data": raising(DataError("integer out of range")),
    "too-large": store(2**70),
    "surrogate": store("\ud800"),
    "nul": store("a\0b"),
    "session": lambda request: HttpResponse(f"signed in: {request.user.is_authenticated}"),
    "form": lambda request: HttpResponse("posted"),
    "code-overflow": raising(OverflowError("date value out of range")),
    "code-key": raising(KeyError("key")),
    "code-value": raising(ValueError("invalid literal")),
    "code-encoding": raising(UnicodeEncodeError("ascii", "ң", 0, 1, "ordinal not in range(128)")),
}
urlpatterns = i18n_patterns(
    path("search/", VIEWS["form"], name="search"),
    *(path(f"{name}/", view) for name, view in VIEWS.items()),
)
handler400 = "cms.errors.bad_request"
handler403 = "cms.errors.permission_denied"
handler404 = "cms.errors.page_not_found"
handler500 = "cms.errors.server_error"

pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]
HEADINGS = {"ky": "Барак табылган жок", "ru": "Страница не найдена", "en": "Page not found"}


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("status", [400, 403, 404, 410, 500, 503])
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_each_error_has_its_page_in_each_language(client, status, language):
    response = client.get(f"/{language}/{status}/")
    html = response.content.decode()
    assert response.status_code == status
    assert f'<html lang="{language}"' in html
    assert html.count("<h1") == 1
    assert "<link" in html, "the last resort was shown instead of the page"
    assert response["Content-Language"] == language


@pytest.mark.parametrize("language", HEADINGS)
def test_the_words_are_those_of_the_language(client, language):
    assert HEADINGS[language] in client.get(f"/{language}/404/").content.decode()


def test_outside_the_languages_the_remembered_one_speaks_then_the_accepted_then_kyrgyz(client):
    def language(**headers):
        return client.get("/nowhere/", headers=headers)["Content-Language"]

    assert language() == "ky"
    assert language(accept_language="de, en;q=0.8, ru;q=0.5") == "en"
    client.cookies["jarchy_language"] = "ru"
    assert language(accept_language="en") == "ru"
    client.cookies["jarchy_language"] = "../../etc"
    assert language(accept_language="en") == "en"


def test_a_page_whose_language_was_guessed_is_nobody_elses(client):
    assert {"Accept-Language", "Cookie"} <= set(client.get("/nowhere/")["Vary"].split(", "))
    assert not client.get("/ky/404/").has_header("Vary")


def test_missing_pages_help_with_a_search_form_and_the_way_home(client):
    html = client.get("/ru/404/").content.decode()
    assert 'action="/ru/search/"' in html
    assert 'href="/ru/"' in html


@pytest.mark.parametrize("name", ["data", "too-large", "surrogate"])
def test_what_no_database_can_hold_is_a_bad_request(client, name):
    assert client.get(f"/ky/{name}/").status_code == 400


@pytest.mark.postgresql
def test_nul_out_of_a_body_is_a_bad_request_where_the_database_refuses_it(client):
    assert client.get("/ky/nul/").status_code == 400


@pytest.mark.parametrize("name", ["500", "code-key", "code-overflow", "code-value", "code-encoding"])
def test_faults_of_the_code_stay_faults(client, name):
    assert client.get(f"/ky/{name}/").status_code == 500


@pytest.mark.parametrize("name", ["503", "503-interface"])
def test_a_lost_database_says_when_to_come_back_and_nothing_else(client, name):
    response = client.get(f"/ky/{name}/")
    assert response.status_code == 503
    assert response["Retry-After"] == str(RETRY_AFTER)
    assert response["Cache-Control"] == "private, no-store"
    assert "secret" not in response.content.decode()


def test_an_error_of_a_middleware_is_judged_like_that_of_a_view(rf: RequestFactory):
    for exception, status in ((OperationalError(), 503), (ValueError("… NUL (0x00) …"), 400), (KeyError(), 500)):
        try:
            raise exception
        except type(exception):
            assert server_error(rf.get("/ky/")).status_code == status


def test_without_the_form_token_a_post_is_forbidden():
    client = Client(enforce_csrf_checks=True)
    response = client.post("/ru/form/")
    assert response.status_code == 403
    assert '<html lang="ru"' in response.content.decode()


@pytest.mark.parametrize("status", LAST_RESORT)
def test_a_broken_template_ends_in_three_languages(rf: RequestFactory, settings, tmp_path, status):
    (tmp_path / f"{status}.html").write_text("{% no_such_tag %}")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    response = error_page(rf.get("/en/"), status)
    assert response.status_code == status
    assert all(words in response.content.decode() for words in LAST_RESORT[status])


def test_a_page_without_its_frame_is_still_a_page(rf: RequestFactory, settings, tmp_path):
    (tmp_path / "404.html").write_text("{% if request %}{% url 'no-such-address' %}{% endif %}plain {{ search_url }}")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    assert error_page(rf.get("/en/"), 404).content == b"plain /en/search/"


def test_errors_for_repair_are_rendered_without_a_query(client, django_assert_num_queries):
    for status in (400, 500, 503):
        with django_assert_num_queries(0):
            client.get(f"/ky/{status}/")


def test_a_forged_session_cookie_with_nul_is_no_server_error(client):
    """A quoted cookie may say NUL in octal."""
    response = client.get("/ky/session/", headers={"cookie": 'sessionid="\\000aaaaaaaaaaaaaaaa"'})
    assert response.status_code == (400 if connection.vendor == "postgresql" else 200)


WITHOUT_DATABASE = """
import django; django.setup()
from django.test import Client
client = Client(raise_request_exception=False)
for address in (
    "/ky/", "/ky/nowhere/", "/nowhere", "/robots.txt", "/.well-known/security.txt", "/-/live", "/-/ready", "/ky/%00"
):
    response = client.get(address)
    print(address, response.status_code, response.get("Retry-After"))
"""


def test_a_site_without_its_database_answers_503_and_stays_alive():
    """A real process whose database refuses connections."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "DATABASE_URL": "postgres://nobody:nothing@127.0.0.1:1/nothing",
    }
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WITHOUT_DATABASE], env=environment, capture_output=True, text=True
    )
    assert run.stdout.splitlines() == [
        f"/ky/ 503 {RETRY_AFTER}",
        f"/ky/nowhere/ 503 {RETRY_AFTER}",
        f"/nowhere 503 {RETRY_AFTER}",
        "/robots.txt 200 None",
        "/.well-known/security.txt 200 None",
        "/-/live 200 None",
        f"/-/ready 503 {RETRY_AFTER}",
        "/ky/%00 400 None",
    ], run.stderr
