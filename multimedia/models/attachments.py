from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.models.family import FamilyRow

from .documents import DocumentFile


class PageAttachment(FamilyRow):
    """A document offered with a page in every language."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_attachments")
    document = models.ForeignKey(
        DocumentFile, on_delete=models.CASCADE, related_name="page_attachments", verbose_name=_("document")
    )

    panels = [FieldPanel("document")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")

    def __str__(self) -> str:
        return str(self.document)
