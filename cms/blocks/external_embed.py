from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from .lines import LineBlock
from .part import BodyPart
from .providers import NAMES, Recording, recording


class ExternalEmbedValue(blocks.StructValue):
    @property
    def recording(self) -> Recording | None:
        return recording(self.get("url") or "")


class ExternalEmbedBlock(BodyPart, blocks.StructBlock):
    """A recording on another site: a link, and no request to that site before the visitor asks for it (VI-2, OP-14)."""

    title = LineBlock(label=gettext_lazy("Title"), max_length=200)
    url = blocks.URLBlock(label=gettext_lazy("Address"), max_length=1000)

    def clean(self, value: Any) -> ExternalEmbedValue:
        cleaned = super().clean(value)
        if cleaned["url"]:
            cleaned["url"] = _canonical(cleaned["url"])
        return cleaned

    def plain_text(self, value: ExternalEmbedValue) -> str:
        return value["title"] or ""

    class Meta:
        icon = "media"
        group = gettext_lazy("Links and media")
        label = gettext_lazy("Video or sound on another site")
        description = gettext_lazy("A recording on YouTube, Facebook, RuTube and the like, shown as a link.")
        template = "blocks/external_embed.html"
        value_class = ExternalEmbedValue
        preview_value = {
            "title": gettext_lazy("How the new sluices work"),
            "url": "https://www.youtube.com/watch?v=XXXXXXXXXXX",
        }


def _canonical(url: str) -> str:
    found = recording(url)
    if found is None:
        message = _("This is no address of a recording on a site we know. Known are: %(names)s.") % {"names": NAMES}
        raise StructBlockValidationError({"url": ValidationError(message)})
    return found.link
