from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock, TypedTableBlockValidationError

from cms.characters import tidy_line
from cms.text import lines

from .lines import LineBlock
from .part import BodyPart


class TableBlock(BodyPart, TypedTableBlock):
    """Headings above every column; a first column of text heads its rows."""

    text = LineBlock(label=gettext_lazy("Text"), max_length=500, required=False)
    number = LineBlock(label=gettext_lazy("Number"), max_length=40, required=False, icon="decimal")

    def clean(self, value: TypedTable) -> TypedTable:
        cleaned = super().clean(value)
        cleaned.caption = tidy_line(cleaned.caption or "")
        for column in cleaned.columns:
            column["heading"] = tidy_line(column["heading"] or "")
        errors = [] if self.is_deferred_validation else [ValidationError(text) for text in _missing(cleaned)]
        if errors:
            raise TypedTableBlockValidationError(non_block_errors=errors)
        return cleaned

    def get_context(self, value: TypedTable, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        rows = [[(cell.value, cell.block.name == "number") for cell in row] for row in value.rows]
        return {**super().get_context(value, parent_context), "rows": rows}

    def plain_text(self, value: TypedTable) -> str:
        headings = "\t".join(column["heading"] for column in value.columns)
        rows = ["\t".join(cell.value or "" for cell in row) for row in value.rows]
        return lines(value.caption, headings, *rows)

    class Meta:
        icon = "table"
        group = gettext_lazy("Facts and people")
        label = gettext_lazy("Table")
        description = gettext_lazy("Rows and columns with a caption. Columns of numbers stand to the right.")
        template = "blocks/table.html"
        preview_value = staticmethod(lambda: _sample())


def _sample() -> dict[str, Any]:
    return {
        "caption": _("Water by district, million cubic metres"),
        "columns": [
            {"type": "text", "heading": _("District")},
            {"type": "number", "heading": "2023"},
            {"type": "number", "heading": "2024"},
        ],
        "rows": [{"values": [_("Upper valley"), "18,4", "17,9"]}, {"values": [_("Lower valley"), "31,2", "29,6"]}],
    }


def _missing(table: TypedTable) -> list[str]:
    if not any(cell.value for row in table.rows for cell in row):
        return [_("The table is empty. Fill it in or remove it.")]
    missing = []
    if not table.caption:
        missing.append(_("Write a caption: it says what the table shows."))
    if not all(column["heading"] for column in table.columns):
        missing.append(_("Give every column a heading."))
    return missing
