"""Why a page that was public is not any more (PC-7): one row while it is off the site, and its addresses for ever."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site


class Why(models.TextChoices):
    ERROR = "error", _("Published in error")
    MERGED = "merged", _("Merged into another page")
    EXPIRED = "expired", _("Its time has passed")
    UNKNOWN = "", _("Taken off the site")


class Explained(models.Model):
    """What a reader of an old address is told; never the title of the page (EM-5)."""

    kind = models.CharField(max_length=12, choices=Why.choices, blank=True, default=Why.UNKNOWN)
    reason = models.TextField(blank=True)
    language = models.CharField(max_length=8)
    target = models.ForeignKey(Page, on_delete=models.SET_NULL, null=True, related_name="+")
    removed_at = models.DateTimeField(null=True, default=timezone.now)

    class Meta:
        abstract = True


class Removal(Explained):
    """A page that is off the site now; gone when it is published again."""

    page: Any = models.OneToOneField(Page, on_delete=models.CASCADE, primary_key=True, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("page off the site")
        verbose_name_plural = _("pages off the site")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.kind}"


class FormerAddress(Explained):
    """An address that a deleted page had while it was public. `path` is written as redirects write theirs."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    path = models.CharField(max_length=1024)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["site", "path"], name="one_former_address")]
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")

    def __str__(self) -> str:
        return self.path
