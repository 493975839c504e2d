from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel

from .targets import Target


class MenuEntry(Target):
    """One line of the menu, which is one for all languages (HO-3)."""

    class Place(models.TextChoices):
        HEADER = "header", _("At the top of every page")
        COLUMN = "column", _("Heading of a column in the footer")
        FOOTER = "footer", _("In the footer, under the heading above")

    settings = ParentalKey("cms.SiteSettings", on_delete=models.CASCADE, related_name="menu_entries")
    place = models.CharField(_("where it stands"), max_length=8, choices=Place.choices, default=Place.HEADER)

    panels = [FieldPanel("place"), *Target.target_panels]

    class Meta(Target.Meta):
        verbose_name = _("menu entry")
        verbose_name_plural = _("menu entries")

    @property
    def is_plain_heading(self) -> bool:
        """Words above a column that lead nowhere themselves."""
        return self.place == self.Place.COLUMN and self.leads_nowhere

    def clean(self) -> None:
        super().clean()
        if self.is_plain_heading:
            self.need_words_in_every_language()
        elif self.leads_nowhere:
            raise ValidationError({"page": _("Choose a page or write an address.")})
