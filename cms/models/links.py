from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import PageChooserPanel
from wagtail.models import Page

from .family import FamilyRow


class PageLink(FamilyRow):
    """A link between two pages that holds in every language and can be read from either end."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_links")
    target = models.ForeignKey(Page, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("page"))
    target_key = models.UUIDField(editable=False, db_index=True)

    panels = [PageChooserPanel("target")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def __str__(self) -> str:
        return str(self.target or self.target_key)

    def clean(self) -> None:
        if self.target and self.page_id and self.target.translation_key == self.page.translation_key:
            raise ValidationError({"target": _("A page cannot be linked to itself.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.target_id:
            self.target_key = self.target.translation_key
        super().save(*args, **kwargs)
