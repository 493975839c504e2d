from functools import lru_cache
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter

from cms.models.trilingual import Trilingual, columns
from multimedia.files import random_name
from multimedia.licences import Licensed


class Description(Trilingual):
    """What a picture shows, for those who do not see it; never the caption or the file's title."""

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return "" if instance is not None and instance.is_decorative else super().__get__(instance, owner)


class Photo(Licensed, AbstractImage):
    """A photo with its facts: words per language, rights and date shared by all languages (PH-1, PH-2)."""

    alt = Description(models.CharField, _("description"), max_length=300, blank=True)
    is_decorative = models.BooleanField(
        _("decorative"), default=False, help_text=_("It tells nothing that the text does not tell.")
    )
    caption = Trilingual(models.CharField, _("caption"), max_length=500, blank=True)
    place = Trilingual(models.CharField, _("place"), max_length=160, blank=True)
    taken_on = models.DateField(_("date taken"), null=True, blank=True)
    people = models.ManyToManyField("people.Person", blank=True, related_name="photos", verbose_name=_("people"))

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

    def clean_filter_for_svg(self, filter: Filter) -> Filter:
        """Every way to a rendition leads through here: a size is read once per process, not once per picture."""
        return _size(super().clean_filter_for_svg(filter).spec)

    def clean(self) -> None:
        super().clean()
        if self.is_decorative and any(getattr(self, name) for name in columns("alt")):
            raise ValidationError({"is_decorative": _("A decorative picture has no description: choose one.")})

    @property
    def default_alt_text(self) -> str:
        return self.alt

    def get_upload_to(self, filename: str) -> str:
        return random_name("originals", filename)

    def get_renditions(self, *filters: Any) -> dict[str, Any]:
        """Each size once: a small picture has but one, and an `srcset` may not name a width twice."""
        shown: dict[tuple[str, int, int], str] = {}
        renditions = super().get_renditions(*filters)
        for spec, rendition in renditions.items():
            shown.setdefault((PurePath(rendition.file.name).suffix, rendition.width, rendition.height), spec)
        return {spec: renditions[spec] for spec in shown.values()}


@lru_cache
def _size(spec: str) -> Filter:
    return Filter(spec)


class Rendition(AbstractRendition):
    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def img_tag(self, extra_attributes: dict[str, Any] | None = None) -> Any:
        """HTML knows no `sizes` where there is only one."""
        attributes = dict(extra_attributes or {})
        if "srcset" not in attributes:
            attributes.pop("sizes", None)
        return super().img_tag(attributes)

    def get_upload_to(self, filename: str) -> str:
        return random_name("images", filename)
