from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.blocks.lines import LineBlock
from cms.screen import Screen
from cms.sections import SectionBlock

from .press_centre import press_centre


class ArchiveBlock(SectionBlock):
    """All years as a skyline, and a search."""

    heading = LineBlock(label=_("Heading"), max_length=80, required=False, help_text=_("Empty: “Archive”."))

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: Any) -> dict[str, Any] | None:
        centre = press_centre(screen)
        if centre is None or not centre.all_years:
            return None
        heading = value["heading"] or str(_("Archive"))
        return {"heading": heading, "years": centre.all_years, "total": centre.total, "url": centre.archive_url}

    class Meta:
        icon = "history"
        group = _("Publications")
        label = _("Archive")
        description = _("How much was published in each year, and a search in all of it.")
        template = "home/sections/archive.html"
