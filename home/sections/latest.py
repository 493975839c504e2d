from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.blocks.lines import LineBlock
from cms.screen import Screen
from cms.sections import SectionBlock
from news.models import Kind, PressItemPage

from .press_centre import counts_by_kind, list_url
from .upcoming import take_upcoming

UPCOMING_BESIDE = 4
ALL_OF = {
    "": _("All news"),
    Kind.NEWS: _("All news"),
    Kind.RELEASE: _("All press releases"),
    Kind.ANNOUNCEMENT: _("All announcements"),
    Kind.SPEECH: _("All speeches"),
}


class LatestBlock(SectionBlock):
    """The newest publications of one kind or of all."""

    PRIORITY = 2

    heading = LineBlock(
        label=_("Heading"), max_length=80, required=False, help_text=_("Empty: the name of what is shown.")
    )
    kind = blocks.ChoiceBlock(
        label=_("Kind"), choices=Kind.choices, required=False, help_text=_("Nothing chosen: all kinds.")
    )
    number = blocks.IntegerBlock(label=_("How many"), default=6, min_value=1, max_value=20)
    with_upcoming = blocks.BooleanBlock(label=_("What is to come beside the list"), required=False)

    def reserve(self, value: blocks.StructValue, screen: Screen) -> list[Any]:
        return take_upcoming(screen, UPCOMING_BESIDE) if value["with_upcoming"] else []

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: list[Any]) -> dict[str, Any] | None:
        items = _newest(screen, value["kind"], value["number"] or 1)
        if not (items or reserved):
            return None
        kind = value["kind"] or ""
        return {
            "heading": value["heading"] or str(Kind(kind).label if kind else _("Press centre")),
            "items": items,
            "upcoming": reserved,
            "counts": [] if kind else counts_by_kind(screen),
            "url": list_url(screen, kind),
            "all_label": ALL_OF[kind],
        }

    class Meta:
        icon = "list-ul"
        group = _("Publications")
        label = _("Latest publications")
        description = _("The newest publications of one kind or of all, with a link to the whole list.")
        template = "home/sections/latest.html"


def _newest(screen: Screen, kind: str | None, number: int) -> list[Any]:
    items = PressItemPage.objects.listed(screen.site, screen.language)
    items = items.of_kind(kind) if kind else items
    return screen.take(items.for_screen().newest_first(), number)
