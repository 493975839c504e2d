from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.models.trilingual import Trilingual, columns
from cms.validators import PHONE

from .profiles import Profile


class Person(Profile):
    """A speaker, a press contact, somebody a text mentions: entered once, in three languages."""

    PICTURE = "portrait"

    name = Trilingual(models.CharField, pgettext_lazy("of a person", "name"), max_length=160)
    post = Trilingual(models.CharField, _("post"), max_length=240, blank=True)
    biography = Trilingual(models.TextField, _("biography"), blank=True)
    hours = Trilingual(models.CharField, _("hours"), max_length=120, blank=True)
    portrait = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrait"),
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)
    messenger = models.CharField(_("messenger"), max_length=80, blank=True, help_text="Telegram: @name")
    speaks_ky = models.BooleanField(_("speaks Kyrgyz"), default=True)
    speaks_ru = models.BooleanField(_("speaks Russian"), default=True)
    speaks_en = models.BooleanField(_("speaks English"), default=False)

    search_fields = [index.AutocompleteField(name) for name in columns("name")]

    class Meta:
        ordering = ["name_ky"]
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return self.name or gettext("Without a name")

    def get_absolute_url(self) -> str:
        return reverse("person", args=[self.slug])

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "people/person.html"

    @property
    def languages_label(self) -> str:
        """The languages a journalist may call in, named in the reader's language."""
        spoken = (
            (self.speaks_ky, pgettext_lazy("spoken", "Kyrgyz")),
            (self.speaks_ru, pgettext_lazy("spoken", "Russian")),
            (self.speaks_en, pgettext_lazy("spoken", "English")),
        )
        return capfirst(", ".join(str(label) for speaks, label in spoken if speaks))
