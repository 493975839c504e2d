from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from cms.files import usable

from . import samples
from .lines import LineBlock
from .part import BodyPart


class DocumentValue(blocks.StructValue):
    @property
    def file(self) -> Any:
        """None where it is gone or its licence has ended."""
        return self["document"] if usable(self.get("document")) else None

    @property
    def name(self) -> str:
        return self.get("title") or (self.file.title if self.file else "")

    @property
    def extension(self) -> str:
        return self.file.file_extension.upper() if self.file else ""


class DocumentBlock(BodyPart, blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Document"))
    title = LineBlock(
        label=_("Title"), max_length=200, required=False, help_text=_("Empty: the title of the document itself.")
    )

    def plain_text(self, value: DocumentValue) -> str:
        return value.name

    class Meta:
        icon = "doc-full"
        group = _("Pictures and files")
        label = _("Document")
        description = _("A file to download; its kind and size are shown.")
        template = "blocks/document.html"
        value_class = DocumentValue
        preview_value = {"document": samples.DOCUMENT, "title": ""}
