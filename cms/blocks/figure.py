from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from cms.files import usable
from cms.text import lines

from . import samples
from .lines import LineBlock
from .part import BodyPart


class FigureValue(blocks.StructValue):
    """A picture with what is said about it; words given here go before those of the picture itself."""

    @property
    def picture(self) -> Any:
        """None where it is gone or its licence has ended."""
        return self["image"] if usable(self.get("image")) else None

    @property
    def alt_text(self) -> str:
        if self.get("decorative") or not self.picture:
            return ""
        return self.get("alt") or self.picture.alt

    @property
    def caption_text(self) -> str:
        return self.get("caption") or (self.picture.caption if self.picture else "")

    @property
    def is_described(self) -> bool:
        """Whether somebody who does not see the picture misses nothing."""
        image = self.get("image")
        return bool(self.get("decorative") or self.get("alt") or image is None or image.is_decorative or image.alt)


class FigureBlock(BodyPart, blocks.StructBlock):
    image = ImageChooserBlock(label=gettext_lazy("Picture"))
    alt = LineBlock(
        label=gettext_lazy("Description"),
        max_length=300,
        required=False,
        help_text=gettext_lazy(
            "What the picture shows, for those who do not see it. Empty: the description of the picture itself."
        ),
    )
    decorative = blocks.BooleanBlock(
        label=gettext_lazy("Decorative"),
        required=False,
        help_text=gettext_lazy("It tells nothing that the text does not tell."),
    )
    caption = LineBlock(
        label=gettext_lazy("Caption"),
        max_length=500,
        required=False,
        help_text=gettext_lazy("Empty: the caption of the picture itself. Credit and licence are added."),
    )

    def clean(self, value: Any) -> FigureValue:
        cleaned = super().clean(value)
        if cleaned["decorative"] and cleaned["alt"]:
            raise _at_alt(_("A decorative picture has no description: choose one."))
        if not self.is_deferred_validation and not cleaned.is_described:
            raise _at_alt(_("Describe the picture, or mark it as decorative."))
        return cleaned

    def pictures(self, values: Sequence[FigureValue]) -> list[Any]:
        return [value.picture for value in values]

    def plain_text(self, value: FigureValue) -> str:
        return lines(value.caption_text or value.alt_text)

    class Meta:
        icon = "image"
        group = gettext_lazy("Pictures and files")
        label = gettext_lazy("Picture")
        description = gettext_lazy("One picture with caption, credit and licence.")
        template = "blocks/figure.html"
        value_class = FigureValue
        preview_value = {"image": samples.IMAGE, "alt": "", "decorative": False, "caption": ""}


def _at_alt(message: str) -> StructBlockValidationError:
    return StructBlockValidationError({"alt": ValidationError(message)})
