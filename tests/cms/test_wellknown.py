"""Files at agreed addresses (FE-5)."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.staticfiles import finders
from django.db import OperationalError, connection
from wagtail.models import Site

from cms.models import SiteSettings

pytestmark = pytest.mark.django_db


def fields(response):
    return dict(line.split(": ", 1) for line in response.content.decode().splitlines())


def test_robots_are_shown_the_sitemap_and_kept_out_of_admin_and_search(client):
    response = client.get("/robots.txt", headers={"host": "press.example"})
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /ky/search/",
        "Disallow: /ru/search/",
        "Disallow: /en/search/",
        "",
        "Sitemap: http://press.example/sitemap.xml",
    ]


def test_the_sitemap_that_robots_are_shown_is_there(client):
    assert client.get("/sitemap.xml").status_code == 200


def test_security_txt_has_the_fields_of_rfc_9116(client, settings):
    settings.DEFAULT_FROM_EMAIL = "press@example.org"
    response = client.get("/.well-known/security.txt", headers={"host": "press.example"})
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert fields(response) | {"Expires": ""} == {
        "Contact": "mailto:press@example.org",
        "Expires": "",
        "Preferred-Languages": "ky, ru, en",
        "Canonical": "http://press.example/.well-known/security.txt",
    }


def test_the_contact_is_the_institutions_where_it_has_one(client):
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    settings.email = "duty@example.org"
    settings.save()
    assert fields(client.get("/.well-known/security.txt"))["Contact"] == "mailto:duty@example.org"


def test_the_contact_is_known_without_the_database_too(client, settings):
    def away(execute, sql, parameters, many, context):
        raise OperationalError

    settings.DEFAULT_FROM_EMAIL = "press@example.org"
    with connection.execute_wrapper(away):
        assert fields(client.get("/.well-known/security.txt"))["Contact"] == "mailto:press@example.org"


@pytest.mark.parametrize("now", ["2024-02-29 23:59:59", "2025-06-30 12:00:00", "2026-11-30 00:00:00"])
def test_security_txt_never_expires_today_nor_in_more_than_a_year(client, now):
    with time_machine.travel(f"{now}+00:00", tick=False):
        text = fields(client.get("/.well-known/security.txt"))["Expires"]
        left = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) - datetime.now(UTC)
    assert timedelta(days=170) < left <= timedelta(days=365)


def test_security_txt_stays_the_same_all_day(client):
    with time_machine.travel("2025-06-30 01:00:00+00:00", tick=False):
        morning = client.get("/.well-known/security.txt")["ETag"]
    with time_machine.travel("2025-06-30 22:00:00+00:00", tick=False):
        assert client.get("/.well-known/security.txt")["ETag"] == morning


def test_browsers_that_ask_for_favicon_ico_are_sent_to_the_mark(client):
    response = client.get("/favicon.ico")
    assert response.status_code == 302
    assert response["Location"] == "/static/cms/img/mark.svg"
    assert finders.find("cms/img/mark.svg")


@pytest.mark.parametrize("address", ["/robots.txt", "/.well-known/security.txt", "/favicon.ico"])
def test_they_can_only_be_read(client, address):
    assert client.post(address).status_code == 405
