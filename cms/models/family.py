"""Rows that belong to a page and all its translations: entered on the source page, read for the whole family.

Localize copies child rows into each translation; a copy still names the language it was entered in, so it is told
apart from an original and ignored.
"""

from typing import Any, Self

from django.db import models
from django.db.models import F
from modelcluster.fields import ParentalKey
from wagtail.models import Locale, Orderable, Page


class FamilyRowQuerySet(models.QuerySet["FamilyRow"]):
    def originals(self) -> Self:
        return self.filter(page__locale=F("entered_in"))

    def for_family(self, translation_key: Any) -> Self:
        return self.originals().filter(page__translation_key=translation_key)


class FamilyRow(Orderable):
    entered_in_id: int | None
    entered_in = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", editable=False)

    objects = FamilyRowQuerySet.as_manager()

    class Meta(Orderable.Meta):
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.entered_in_id is None:
            self.entered_in_id = self.page.locale_id
        super().save(*args, **kwargs)

    page: "ParentalKey[Page, Page]"
