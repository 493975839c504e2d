"""The press centre of the screen's language with its counts, asked for once for all sections."""

from typing import Any

from cms import listings
from cms.queries import visible
from cms.screen import Screen
from news.listing import PressListing
from news.models import Kind, PressIndexPage
from news.question import Question


def press_centre(screen: Screen) -> PressListing | None:
    """None where the language has no public press centre."""
    if "press_centre" not in screen.notes:
        screen.notes["press_centre"] = _asked(screen)
    found: PressListing | None = screen.notes["press_centre"]
    return found


def list_url(screen: Screen, kind: Any = "") -> str:
    """Where all items of a kind are; empty without a press centre."""
    centre = press_centre(screen)
    return listings.address(centre.path, {"kind": kind}) if centre else ""


def counts_by_kind(screen: Screen) -> list[dict[str, Any]]:
    """How much there is of each kind, with the addresses of their lists."""
    centre = press_centre(screen)
    tabs = zip(Kind, centre.tabs[1:], strict=True) if centre else ()
    return [{"kind": kind.value, "label": tab.label, "count": tab.count, "url": tab.url} for kind, tab in tabs]


def _asked(screen: Screen) -> PressListing | None:
    index = visible(PressIndexPage.objects.all(), screen.site, screen.language).first()
    return PressListing(screen.site, screen.language, index.get_url(screen.request), Question()) if index else None
