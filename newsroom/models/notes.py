from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, Site


class Change(models.TextChoices):
    """What an editor says of a draft; kept with the draft through review."""

    MINOR = "minor", _("Minor change")
    MAJOR = "major", _("Major change")
    CORRECTION = "correction", _("Correction")


class ChangeNote(models.Model):
    """A published note: what changed, for readers (PC-6). No part of a page's drafts, so none can take it back.

    `shown_on` repeats where the public may see the page, so that the register is one range of one index whatever the
    size of the archive; `newsroom.change_notes` keeps it right. `written_at` is when the first draft that carried it
    was saved: who wrote a note is an author of the text (WF-1).
    """

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    kind = models.CharField(max_length=12, choices=Change.choices)
    text = models.TextField()
    published_at = models.DateTimeField()
    written_at = models.DateTimeField()
    revision: Any = models.ForeignKey(Revision, on_delete=models.SET_NULL, null=True, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    shown_on = models.ForeignKey(Site, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["-published_at", "-pk"]
        verbose_name = _("change note")
        verbose_name_plural = _("change notes")
        indexes = [
            models.Index(fields=["page", "-published_at"], name="note_page"),
            models.Index(fields=["shown_on", "language", "kind", "-published_at", "-id"], name="note_register"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def date(self) -> Any:
        """What lists are ordered and grouped by."""
        return self.published_at

    @property
    def is_correction(self) -> bool:
        return self.kind == Change.CORRECTION
