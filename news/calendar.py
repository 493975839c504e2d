"""An announcement as a calendar file (RFC 5545)."""

from django.http import HttpResponse
from django.utils import timezone
from icalendar import Calendar, Event, vText

from cms.characters import tidy, tidy_line
from news.models import AnnouncementPage

PRODUCT = "-//Jarchy//Press centre//EN"
# The date of what is postponed is not sure any more.
STATUSES = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}


def calendar_response(page: AnnouncementPage) -> HttpResponse:
    response = HttpResponse(calendar_of(page).to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response


def calendar_of(page: AnnouncementPage) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_event(page))
    calendar.add_missing_timezones()
    return calendar


def _event(page: AnnouncementPage) -> Event:
    event = Event()
    event.add("uid", f"{page.translation_key}-{page.lang}")
    event.add("summary", vText(tidy_line(page.title), params={"LANGUAGE": page.lang}))
    event.add("dtstart", timezone.localtime(page.start))
    event.add("dtend", timezone.localtime(page.end))
    event.add("status", STATUSES[page.status])
    event.add("url", page.full_url)
    event.add("sequence", _sequence(page))
    changed = page.last_published_at or page.date
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    for name, text in (("description", _description(page)), ("location", _location(page))):
        if text:
            event.add(name, text)
    return event


def _sequence(page: AnnouncementPage) -> int:
    """Grows with every publication, as calendars that know an older version ask: seconds since the first one."""
    first, last = page.first_published_at, page.last_published_at
    return max(int((last - first).total_seconds()), 0) if first and last else 0


def _description(page: AnnouncementPage) -> str:
    return tidy("\n\n".join(filter(None, [page.notice, page.lead, page.link])))


def _location(page: AnnouncementPage) -> str:
    return tidy_line(", ".join(filter(None, [page.place, page.address])) or page.link)
