from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.blocks import BodyBlock
from cms.blocks.lines import LineBlock
from cms.screen import Screen
from cms.sections import SectionBlock

PARTS = 6


class TextSectionBlock(SectionBlock):
    """Some words of the institution's own."""

    heading = LineBlock(label=_("Heading"), max_length=80)
    body = BodyBlock(label=_("Text"), max_num=PARTS)

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: Any) -> dict[str, Any] | None:
        html = value["body"].render_as_block({"page": screen.page})
        return {"heading": value["heading"], "html": html} if html.strip() else None

    class Meta:
        icon = "pilcrow"
        group = _("About us")
        label = _("Text")
        description = _("A short text with pictures, numbers or a button.")
        template = "home/sections/text.html"
