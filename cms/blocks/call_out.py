from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.text import lines

from .lines import LineBlock
from .part import BodyPart
from .text import TextBlock


class CallOutValue(blocks.StructValue):
    @property
    def tone(self) -> str:
        return "warn" if self.get("kind") == "warn" else "info"


class CallOutBlock(BodyPart, blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        label=_("Kind"), choices=[("info", _("Good to know")), ("warn", _("Warning"))], default="info"
    )
    heading = LineBlock(label=_("Heading"), max_length=160, required=False)
    text = TextBlock(label=_("Text"))

    def prepare(self, values: Sequence[CallOutValue]) -> None:
        self.child_blocks["text"].prepare([value["text"] for value in values])

    def plain_text(self, value: CallOutValue) -> str:
        return lines(value["heading"] or "", value["text"].text)

    class Meta:
        icon = "info-circle"
        group = _("Text")
        label = _("Call-out")
        description = _("A short text set apart: good to know, or a warning.")
        template = "blocks/call_out.html"
        value_class = CallOutValue
        preview_value = {
            "kind": "warn",
            "heading": _("The road is closed"),
            "text": _("<p>From Monday to Friday cars go round by the upper bridge.</p>"),
        }
