from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.text import lines

from .lines import LineBlock
from .part import BodyPart


class NumberFactBlock(blocks.StructBlock):
    number = LineBlock(label=_("Number"), max_length=20, help_text=_("With its unit, for example 17 or 29,6 %."))
    label = LineBlock(label=_("What it counts"), max_length=120)

    class Meta:
        icon = "decimal"
        label = _("Number")


class NumberFactsBlock(BodyPart, blocks.ListBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(NumberFactBlock(), **kwargs)

    def get_context(
        self, value: Sequence[blocks.StructValue], parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        return {**super().get_context(value, parent_context), "facts": [fact for fact in value if fact["number"]]}

    def plain_text(self, value: Sequence[blocks.StructValue]) -> str:
        return lines(*(f"{fact['number']} {fact['label']}" for fact in value))

    class Meta:
        icon = "list-ol"
        group = _("Facts and people")
        label = _("Numbers")
        description = _("One to four numbers, each with what it counts.")
        template = "blocks/number_facts.html"
        min_num = 1
        max_num = 4
        preview_value = [
            {"number": "17", "label": _("villages")},
            {"number": "29,6 %", "label": _("less water lost")},
            {"number": "2026", "label": _("year the new rules begin")},
        ]
