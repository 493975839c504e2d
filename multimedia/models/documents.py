from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from multimedia.files import document_path
from multimedia.licences import Licensed


class DocumentFile(Licensed, AbstractDocument):
    file = models.FileField(_("file"), upload_to=document_path)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, blank=True)

    admin_form_fields = (
        "title",
        "file",
        "language",
        "credit",
        "copyright_holder",
        "licence",
        "expires_on",
        "collection",
        "tags",
    )

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def extension(self) -> str:
        return str(self.file_extension).upper()
