from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import PageChooserPanel
from wagtail.models import Page

from .family import FamilyRow


class TargetRow(FamilyRow):
    """A row that names another page by its family, so that it holds in every language."""

    target = models.ForeignKey(Page, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("page"))
    target_key = models.UUIDField(editable=False, db_index=True)

    class Meta(FamilyRow.Meta):
        abstract = True

    def __str__(self) -> str:
        return str(self.target or self.target_key)

    @property
    def key(self) -> UUID | None:
        """The family of the target, of a row that is not stored yet as well."""
        return self.target_key or (self.target.translation_key if self.target else None)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.target_id:
            self.target_key = self.target.translation_key
        super().save(*args, **kwargs)


class PageLink(TargetRow):
    """A link between two pages that can be read from either end."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_links")

    panels = [PageChooserPanel("target")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def clean(self) -> None:
        if self.target and self.page_id and self.target.translation_key == self.page.translation_key:
            raise ValidationError({"target": _("A page cannot be linked to itself.")})
