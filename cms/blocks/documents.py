from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.text import lines

from . import samples
from .document import DocumentBlock, DocumentValue
from .lines import LineBlock
from .part import BodyPart


class DocumentsBlock(BodyPart, blocks.StructBlock):
    """Many files under one heading, such as the laws an institution works by."""

    heading = LineBlock(label=_("Heading"), max_length=160, required=False)
    files = blocks.ListBlock(DocumentBlock(), label=_("Documents"), min_num=1, max_num=60)

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context), "files": _there(value)}

    def plain_text(self, value: Any) -> str:
        files = _there(value)
        return lines(value["heading"] if files else "", *(file.name for file in files))

    class Meta:
        icon = "folder-open-1"
        group = _("Pictures and files")
        label = _("List of documents")
        description = _("Files to download under one heading, with their kinds and sizes.")
        template = "blocks/documents.html"
        preview_value = {
            "heading": _("Rules we work by"),
            "files": [{"document": samples.DOCUMENT, "title": ""}] * 2,
        }


def _there(value: Any) -> Sequence[DocumentValue]:
    return [file for file in value["files"] if file.file]
