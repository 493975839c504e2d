from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.models.trilingual import Translated, columns, in_language
from multimedia.files import random_name
from multimedia.licences import Licensed


class Photo(Licensed, AbstractImage):
    """A photo with its facts: words per language, rights and date shared by all languages (PH-1, PH-2)."""

    alt_ky = models.CharField(_("description in Kyrgyz"), max_length=300, blank=True)
    alt_ru = models.CharField(_("description in Russian"), max_length=300, blank=True)
    alt_en = models.CharField(_("description in English"), max_length=300, blank=True)
    is_decorative = models.BooleanField(
        _("decorative"), default=False, help_text=_("It tells nothing that the text does not tell.")
    )
    caption_ky = models.CharField(_("caption in Kyrgyz"), max_length=500, blank=True)
    caption_ru = models.CharField(_("caption in Russian"), max_length=500, blank=True)
    caption_en = models.CharField(_("caption in English"), max_length=500, blank=True)
    place_ky = models.CharField(_("place in Kyrgyz"), max_length=160, blank=True)
    place_ru = models.CharField(_("place in Russian"), max_length=160, blank=True)
    place_en = models.CharField(_("place in English"), max_length=160, blank=True)
    taken_on = models.DateField(_("date taken"), null=True, blank=True)
    people = models.ManyToManyField("people.Person", blank=True, related_name="photos", verbose_name=_("people"))

    caption = Translated()
    place = Translated()

    admin_form_fields = (
        "title",
        "file",
        *columns("alt"),
        "is_decorative",
        *columns("caption"),
        "credit",
        "copyright_holder",
        "licence",
        *columns("place"),
        "taken_on",
        "people",
        "expires_on",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self) -> None:
        super().clean()
        if self.is_decorative and any(getattr(self, name) for name in columns("alt")):
            raise ValidationError({"is_decorative": _("A decorative picture has no description: choose one.")})

    @property
    def alt(self) -> str:
        """What the picture shows, for those who do not see it; never the caption or the file's title."""
        return "" if self.is_decorative else in_language(self, "alt")

    @property
    def default_alt_text(self) -> str:
        return self.alt

    def get_upload_to(self, filename: str) -> str:
        return random_name("originals", filename)


class Rendition(AbstractRendition):
    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename: str) -> str:
        return random_name("images", filename)
