"""Plain text fields of blocks: one line, or a few paragraphs."""

from typing import Any

from django.utils.functional import Promise
from wagtail import blocks

from cms.characters import tidy, tidy_line


class _Words:
    """Previews give words that are translated when they are shown."""

    def normalize(self, value: Any) -> Any:
        return str(value) if isinstance(value, Promise) else value


class LineBlock(_Words, blocks.CharBlock):
    def value_from_form(self, value: Any) -> Any:
        return tidy_line(value) if isinstance(value, str) else value

    class Meta:
        default = ""


class ParagraphsBlock(_Words, blocks.TextBlock):
    def value_from_form(self, value: Any) -> Any:
        return tidy(value).strip() if isinstance(value, str) else value

    class Meta:
        default = ""
