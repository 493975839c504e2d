from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.screen import Screen
from cms.sections import SectionBlock
from news import featured
from news.models.featured import SLOTS


class FeaturedBlock(SectionBlock):
    """The lead story, and others beside its picture (PC-8)."""

    PRIORITY = 0

    beside = blocks.IntegerBlock(
        label=_("Items beside the main story"), default=2, min_value=0, max_value=SLOTS - 1, required=False
    )

    def reserve(self, value: blocks.StructValue, screen: Screen) -> list[Any]:
        return featured.chosen(screen, _slots(value))

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: list[Any]) -> dict[str, Any] | None:
        items = featured.filled_up(screen, reserved, _slots(value))
        story, *others = (items if reserved else _with_photo_first(items)) or [None]
        return {"story": story, "others": others} if story else None

    class Meta:
        icon = "pick"
        group = _("Publications")
        label = _("Main story")
        description = _("The first of the featured items, large; the next ones beside it. Empty slots show the latest.")
        template = "home/sections/featured.html"


def _slots(value: blocks.StructValue) -> int:
    return 1 + (value["beside"] or 0)


def _with_photo_first(items: list[Any]) -> list[Any]:
    """Where nobody chose, the newest item with a photo leads; without any photo, the newest."""
    lead = next((item for item in items if item.cover), items[0] if items else None)
    return sorted(items, key=lambda item: item is not lead)
