"""What the front page shows: one lead story, the latest, what is to come; nothing twice."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Site

from news.listing import PressListing
from news.models import Kind, PressIndexPage, PressItemPage
from news.question import Question
from cms.queries import visible

LATEST_SHOWN = 9
UPCOMING_SHOWN = 4
SPEECHES_SHOWN = 2


def front(request: HttpRequest, language: str) -> dict[str, Any]:
    site = Site.find_for_request(request)
    items = PressItemPage.objects.listed(site, language)
    upcoming = list(items.upcoming().for_list()[:UPCOMING_SHOWN])
    latest = list(items.exclude(pk__in=[item.pk for item in upcoming]).for_list().newest_first()[:LATEST_SHOWN])
    lead_story = next((item for item in latest if item.cover), latest[0] if latest else None)
    shown = {item.pk for item in (*upcoming, *latest)}
    speeches = items.of_kind(Kind.SPEECH).exclude(pk__in=shown).for_list().newest_first()[:SPEECHES_SHOWN]
    context = {
        "lead_story": lead_story,
        "latest": [item for item in latest if item is not lead_story],
        "upcoming": upcoming,
        "speeches": list(speeches),
    }
    index = visible(PressIndexPage.objects.all(), site, language).first()
    return {**context, **_archive(index, site, language, request)} if index else context


def _archive(index: PressIndexPage, site: Site | None, language: str, request: HttpRequest) -> dict[str, Any]:
    url = index.get_url(request)
    listing = PressListing(site, language, url, Question())
    counts = [
        {"kind": kind.value, "label": tab.label, "count": tab.count, "url": tab.url}
        for kind, tab in zip(Kind, listing.tabs[1:], strict=True)
    ]
    return {"press_counts": counts, "years": listing.all_years, "press_url": url, "feed_url": listing.feed_url}
