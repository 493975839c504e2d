from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListValue

from cms.text import lines

from .figure import FigureBlock, FigureValue
from .part import BodyPart


class ImageRowBlock(BodyPart, blocks.ListBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(FigureBlock(), **kwargs)

    def pictures(self, values: Sequence[ListValue]) -> list[Any]:
        return self.child_block.pictures([figure for row in values for figure in row])

    def get_context(self, value: ListValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        figures = [figure for figure in value if figure.picture]
        columns = 3 if len(figures) == 3 else 2
        return {**super().get_context(value, parent_context), "figures": figures, "columns": columns}

    def plain_text(self, value: Sequence[FigureValue]) -> str:
        return lines(*(self.child_block.plain_text(figure) for figure in value))

    class Meta:
        icon = "grip"
        group = _("Pictures and files")
        label = _("Pictures side by side")
        description = _("Two to four pictures in a row; on a phone one under the other.")
        template = "blocks/image_row.html"
        min_num = 2
        max_num = 4
        preview_value = [FigureBlock._meta_class.preview_value] * 2
