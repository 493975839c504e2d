"""The press centre of the screen's language with its counts, asked for once for all sections."""

from typing import Any

from cms import listings
from cms.screen import Screen
from news.centres import centre_path
from news.listing import PressListing
from news.models import Kind
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
    path = centre_path(screen.site, screen.language)
    return PressListing(screen.site, screen.language, path, Question()) if path else None
