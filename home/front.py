"""What the front page shows: one lead story, the latest, what is to come; nothing twice."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Site

from cms.queries import visible
from news.listing import PressListing
from news.models import AnnouncementPage, Kind, PressIndexPage, PressItemPage
from news.question import Question

BESIDE_LEAD = 2
LATEST_SHOWN = 7
UPCOMING_SHOWN = 4
SPEECHES_SHOWN = 2


def front(request: HttpRequest, language: str) -> dict[str, Any]:
    site = Site.find_for_request(request)
    items = PressItemPage.objects.listed(site, language)
    upcoming = list(AnnouncementPage.objects.listed(site, language).upcoming().for_list()[:UPCOMING_SHOWN])
    latest = _without(items, upcoming).for_list().newest_first()[: 1 + BESIDE_LEAD + LATEST_SHOWN]
    lead, *rest = _lead_first(list(latest)) or [None]
    speeches = _without(items.of_kind(Kind.SPEECH), [*upcoming, *latest]).for_list().newest_first()[:SPEECHES_SHOWN]
    return {
        "lead_story": lead,
        "beside_lead": rest[:BESIDE_LEAD],
        "latest": rest[BESIDE_LEAD:],
        "upcoming": upcoming,
        "speeches": list(speeches),
        **_archive(site, language, request),
    }


def _without(items: Any, shown: list[Any]) -> Any:
    return items.exclude(pk__in=[item.pk for item in shown])


def _lead_first(items: list[Any]) -> list[Any]:
    """The newest item with a photo leads; without any photo, the newest."""
    lead = next((item for item in items if item.cover), items[0] if items else None)
    return sorted(items, key=lambda item: item is not lead)


def _archive(site: Site | None, language: str, request: HttpRequest) -> dict[str, Any]:
    index = visible(PressIndexPage.objects.all(), site, language).first()
    if index is None:
        return {}
    url = index.get_url(request)
    listing = PressListing(site, language, url, Question())
    counts = [
        {"kind": kind.value, "label": tab.label, "count": tab.count, "url": tab.url}
        for kind, tab in zip(Kind, listing.tabs[1:], strict=True)
    ]
    return {"press_counts": counts, "years": listing.all_years, "press_url": url, "feed_url": listing.feed_url}
