"""Rows of the site settings: where else the institution is found, and facts for the footer."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from cms.links import HttpsValidator

from .trilingual import Trilingual, in_one_row


class SocialAccount(Orderable):
    settings = ParentalKey("cms.SiteSettings", on_delete=models.CASCADE, related_name="social_accounts")
    name = models.CharField(_("network"), max_length=40, help_text="Telegram, YouTube, Facebook …")
    url = models.CharField(_("address"), max_length=500, validators=[HttpsValidator()])

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("url")])]

    class Meta(Orderable.Meta):
        verbose_name = _("social account")
        verbose_name_plural = _("social accounts")

    def __str__(self) -> str:
        return self.name


class SiteFact(Orderable):
    """A line such as “Founded: 1998” or a registration number."""

    settings = ParentalKey("cms.SiteSettings", on_delete=models.CASCADE, related_name="facts")
    name = Trilingual(models.CharField, pgettext_lazy("of a thing", "name"), max_length=80, everywhere=True)
    value = Trilingual(models.CharField, _("value"), max_length=160)

    panels = [in_one_row(pgettext_lazy("of a thing", "Name"), "name"), in_one_row(_("Value"), "value")]

    class Meta(Orderable.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
