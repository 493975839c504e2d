from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.blocks.lines import LineBlock
from cms.screen import Screen
from cms.sections import SectionBlock
from news.models import AnnouncementPage, Kind

from .press_centre import list_url


class UpcomingBlock(SectionBlock):
    """What is to come, soonest first (PC-5)."""

    PRIORITY = 1

    heading = LineBlock(label=_("Heading"), max_length=80, required=False, help_text=_("Empty: “Upcoming”."))
    number = blocks.IntegerBlock(label=_("How many"), default=6, min_value=1, max_value=20)

    def reserve(self, value: blocks.StructValue, screen: Screen) -> list[Any]:
        return take_upcoming(screen, value["number"] or 1)

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: list[Any]) -> dict[str, Any] | None:
        if not reserved:
            return None
        url = list_url(screen, Kind.ANNOUNCEMENT)
        return {"heading": value["heading"] or str(_("Upcoming")), "items": reserved, "url": url}

    class Meta:
        icon = "date"
        group = _("Publications")
        label = _("Upcoming")
        description = _("Announcements that are not over yet, soonest first.")
        template = "home/sections/upcoming.html"


def take_upcoming(screen: Screen, number: int) -> list[Any]:
    return screen.take(AnnouncementPage.objects.listed(screen.site, screen.language).upcoming().for_screen(), number)
