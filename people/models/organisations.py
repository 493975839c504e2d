from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.models.trilingual import Trilingual, columns

from .profiles import Profile


class Organisation(Profile):
    """A partner, donor, state body or newsroom that texts and projects name."""

    PICTURE = "logo"

    class Kind(models.TextChoices):
        STATE = "state", _("State body")
        LOCAL = "local", _("Local self-government")
        CIVIC = "civic", _("Civic organisation")
        DONOR = "donor", _("Donor")
        PARTNER = "partner", _("Partner")
        MEDIA = "media", pgettext_lazy("an organisation", "Media")
        BUSINESS = "business", _("Business")

    name = Trilingual(models.CharField, pgettext_lazy("of a thing", "name"), max_length=240)
    short_name = Trilingual(models.CharField, _("short name"), max_length=60, blank=True)
    description = Trilingual(models.TextField, _("description"), blank=True)
    country = Trilingual(models.CharField, _("country"), max_length=80, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.PARTNER)
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
    )
    site = models.URLField(_("web site"), blank=True)

    search_fields = [index.AutocompleteField(name) for name in columns("name")]

    class Meta:
        ordering = ["name_ky"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name or gettext("Without a name")

    def get_absolute_url(self) -> str:
        return reverse("organisation", args=[self.slug])

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "people/organisation.html"

    @property
    def kind_label(self) -> str:
        return str(self.get_kind_display())
