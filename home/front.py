"""What the front page shows: the sections that editors composed, filled so that nothing stands on it twice."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.blocks import StreamValue
from wagtail.models import Site

from cms.files import load_renditions
from cms.screen import Screen
from home.sections.press_centre import press_centre

#: What a front page shows whose editors have composed nothing; names and values as the database keeps them.
USUAL: list[dict[str, Any]] = [
    {"type": "featured", "value": {"beside": 2}},
    {"type": "latest", "value": {"number": 6, "with_upcoming": True}},
    {"type": "speech", "value": {"number": 3}},
    {"type": "archive", "value": {}},
    {"type": "contact", "value": {}},
]


@dataclass(frozen=True)
class Section:
    """A section as the page's template includes it."""

    template: str
    id: str
    closing: bool
    shown: dict[str, Any]


def front(page: Any, request: HttpRequest) -> dict[str, Any]:
    screen = Screen(Site.find_for_request(request), page.lang, page, request)
    sections = filled(page.sections or usual(page), screen)
    context: dict[str, Any] = {"sections": sections, "is_bare": all(section.closing for section in sections)}
    centre = press_centre(screen)
    return {**context, "press_url": centre.path, "feed_url": centre.feed_url} if centre else context


def usual(page: Any) -> StreamValue:
    block: StreamValue = page.sections.stream_block.to_python(USUAL)
    return block


def filled(chosen: StreamValue, screen: Screen) -> list[Section]:
    """The sections that have something to show, in their order; pictures of all of them are loaded at once."""
    parts = list(enumerate(chosen))
    by_priority = sorted(parts, key=lambda part: part[1].block.PRIORITY)
    reserved = {number: child.block.reserve(child.value, screen) for number, child in by_priority}
    shown = {number: child.block.fill(child.value, screen, reserved[number]) for number, child in parts}
    load_renditions(screen.pictures)
    return [
        Section(child.block.meta.template, f"section-{number}", child.block.CLOSING, shown[number])
        for number, child in parts
        if shown[number] is not None
    ]
