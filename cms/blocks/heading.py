from collections.abc import Sequence

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from language.slugs import slugify

from .lines import LineBlock
from .part import BodyPart


class HeadingValue(blocks.StructValue):
    @property
    def is_small(self) -> bool:
        return self.get("level") == "3"

    @cached_property
    def anchor(self) -> str:
        """For links inside the page; the prefix keeps it apart from the ids of the frame around the body."""
        return f"s-{slugify(self.get('text') or '')}"


class HeadingBlock(BodyPart, blocks.StructBlock):
    text = LineBlock(label=_("Heading"), max_length=160)
    level = blocks.ChoiceBlock(
        label=_("Level"), choices=[("2", _("Heading of a section")), ("3", _("Heading inside a section"))], default="2"
    )

    def prepare(self, values: Sequence[HeadingValue]) -> None:
        """Headings that read the same get different anchors."""
        taken: set[str] = set()
        for value in values:
            first, number = f"s-{slugify(value.get('text') or '')}", 1
            value.anchor = first
            while value.anchor in taken:
                number += 1
                value.anchor = f"{first}-{number}"
            taken.add(value.anchor)

    def plain_text(self, value: HeadingValue) -> str:
        return value["text"] or ""

    class Meta:
        icon = "title"
        group = _("Text")
        label = _("Heading")
        description = _("Divides a long text. The title of the page stands above all headings.")
        template = "blocks/heading.html"
        value_class = HeadingValue
        preview_value = {"text": _("Who is responsible for what"), "level": "2"}
