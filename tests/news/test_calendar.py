"""The calendar file of an announcement, read back with the library calendars use (PC-1)."""

from datetime import UTC, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import Page, PageViewRestriction

from tests import factories


def announcement(**fields):
    fields.setdefault("start", factories.at(2026, 10, 5, 14, 30))
    fields.setdefault("end", factories.at(2026, 10, 5, 16, 0))
    return factories.announcement(**fields)


def read(client, page):
    answer = client.get(page.ics_url)
    assert answer.status_code == 200
    calendar = Calendar.from_ical(answer.content)
    [event] = calendar.walk("VEVENT")
    return calendar, event


def test_what_a_calendar_needs(client):
    page = announcement(
        title="Жыйын: суу, жер; айыл",
        lead="Күн тартиби.\nЭкинчи сап",
        place="Бишкек",
        address="Үлгү көчөсү, 1",
        link="https://example.org/join?a=1&b=2",
        status="confirmed",
    )
    calendar, event = read(client, page)
    assert calendar["PRODID"]
    assert calendar["VERSION"] == "2.0"
    assert event["SUMMARY"] == "Жыйын: суу, жер; айыл"
    assert event["SUMMARY"].params["LANGUAGE"] == "ky"
    assert event["DESCRIPTION"] == "Күн тартиби.\nЭкинчи сап\n\nhttps://example.org/join?a=1&b=2"
    assert event["LOCATION"] == "Бишкек, Үлгү көчөсү, 1"
    assert event["URL"] == f"http://localhost{page.url}"
    assert event["STATUS"] == "CONFIRMED"
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == page.last_published_at.replace(microsecond=0)


def test_the_hour_is_bishkeks(client):
    calendar, event = read(client, announcement())
    assert event["DTSTART"].params["TZID"] == "Asia/Bishkek"
    assert event["DTSTART"].dt.astimezone(UTC) == factories.at(2026, 10, 5, 14, 30)
    assert event["DTSTART"].dt.utcoffset() == timedelta(hours=6)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=90)
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Asia/Bishkek"]


@pytest.mark.parametrize(
    ("status", "word"),
    [("planned", "TENTATIVE"), ("confirmed", "CONFIRMED"), ("postponed", "TENTATIVE"), ("cancelled", "CANCELLED")],
)
def test_status(client, status, word):
    assert read(client, announcement(status=status, notice="Себеби бар"))[1]["STATUS"] == word


def test_the_uid_stays_and_the_sequence_grows(client, time_machine):
    page = announcement(status="confirmed")
    _, first = read(client, page)
    time_machine.move_to(timezone.now() + timedelta(hours=1))
    page.slug, page.start, page.date_change_reason = "bashka", factories.at(2026, 10, 5, 15, 0), "Зал бош эмес"
    page.save_revision().publish()
    _, second = read(client, type(page).objects.get(pk=page.pk))
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"] >= 0
    assert second["LAST-MODIFIED"].dt > first["LAST-MODIFIED"].dt


def test_each_language_has_a_uid_of_its_own(client):
    page = announcement()
    translated = factories.translation(page, "ru", title="Заседание", slug="zasedanie")
    uids = {str(read(client, version)[1]["UID"]) for version in (page, translated)}
    assert uids == {f"{page.translation_key}-ky", f"{page.translation_key}-ru"}
    assert translated.ics_url == "/ru/press/zasedanie/calendar.ics"


def test_place_falls_back_to_the_link(client):
    page = announcement(address="", link="https://example.org/live")
    assert read(client, page)[1]["LOCATION"] == "https://example.org/live"


def test_headers(client):
    page = announcement(slug="jyiyn")
    answer = client.get(page.ics_url)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="jyiyn.ics"'
    assert not answer.cookies
    assert client.get(page.ics_url, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))


def test_it_is_hidden_with_its_page(client):
    draft = announcement(publish=False)
    assert client.get(draft.ics_url).status_code == 404
    page = announcement()
    page.unpublish()
    assert client.get(page.ics_url).status_code == 410
    private = announcement(title="Жабык жыйын")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")
    assert b"BEGIN:VCALENDAR" not in client.get(private.ics_url).content


@pytest.mark.parametrize("address", ["/ky/press/calendar.ics", "/ky/calendar.ics", "/ky/press/x/calendar.ics"])
def test_nothing_else_has_one(client, address):
    item = factories.news(slug="kabar")
    assert client.get(address).status_code == 404
    assert client.get(f"{item.url}calendar.ics").status_code == 404


def test_the_page_links_to_it(client):
    page = factories.announcement()
    assert f'href="{page.ics_url}"' in client.get(page.url).content.decode()
    assert client.get(page.url).status_code == 200
