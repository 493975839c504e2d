from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.rich_text import RichText

from cms import rich_text
from cms.characters import tidy
from cms.rich_text import FEATURES, Prose

from .part import BodyPart


class TextBlock(BodyPart, blocks.RichTextBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": list(FEATURES), **kwargs})

    def to_python(self, value: Any) -> Prose:
        return Prose(value)

    def normalize(self, value: Any) -> Prose:
        return value if isinstance(value, Prose) else Prose(super().normalize(value).source)

    def value_from_form(self, value: Any) -> Prose:
        return Prose(tidy(value.source if isinstance(value, RichText) else value or ""))

    def clean(self, value: Any) -> Prose:
        cleaned = super().clean(value)
        if self.required and not cleaned.text:
            raise ValidationError(_("This field is required."), code="required")
        return cleaned

    def prepare(self, values: Sequence[Prose]) -> None:
        rich_text.load(values)

    def plain_text(self, value: Prose) -> str:
        return value.text

    class Meta:
        icon = "pilcrow"
        group = gettext_lazy("Text")
        label = gettext_lazy("Text")
        description = gettext_lazy("Paragraphs, lists and links.")
        template = "blocks/text.html"
        preview_value = gettext_lazy(
            "<p>The council heard <b>seventeen reports</b> and agreed on the rules for the coming season.</p>"
            "<ul><li>Water is shared by the hour.</li><li>Meters are read every Friday.</li></ul>"
        )
