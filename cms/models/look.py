"""The look of a site: its logo and its one dye."""

import math
from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms import colours, dyes
from cms.files import usable
from cms.validators import COLOUR


class Look(models.Model):
    class Dye(models.TextChoices):
        MADDER = "madder", _("Madder red")
        INDIGO = "indigo", _("Indigo blue")
        SPRUCE = "spruce", _("Spruce green")
        WALNUT = "walnut", _("Walnut brown")
        OWN = "own", _("Own colour")

    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_(
            "A picture without words: the name stands beside it. Without a logo the horn of the herald stands."
        ),
    )
    dye = models.CharField(_("colour"), max_length=8, choices=Dye.choices, default=Dye.MADDER)
    own_dye = models.CharField(
        _("own colour"),
        max_length=7,
        blank=True,
        validators=[COLOUR],
        help_text=_("As # and six digits. It must be dark enough for words on white and under white words."),
    )

    # As in tokens.css.
    READY: ClassVar[dict[str, str]] = {
        "madder": "#9b1b30",
        "indigo": "#27407f",
        "spruce": "#1f5a48",
        "walnut": "#6a4420",
    }

    look_panels = [
        FieldPanel("logo"),
        MultiFieldPanel([FieldPanel("dye"), FieldPanel("own_dye")], heading=_("Colour")),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        self.own_dye = self.own_dye.lower()
        if self.dye == self.Dye.OWN and not self.own_dye:
            raise ValidationError({"own_dye": COLOUR.message})
        if self.dye == self.Dye.OWN and colours.HEX.fullmatch(self.own_dye):
            self._refuse_faint_colour()

    @property
    def picture(self) -> object | None:
        """The logo; None where it is gone or may not be used any more."""
        return self.logo if usable(self.logo) else None

    @property
    def dye_colour(self) -> str:
        return self.READY.get(self.dye) or self.own_dye

    @property
    def dye_url(self) -> str:
        """The stylesheet of the site's own colour; the ready ones stand in the common one."""
        return dyes.address(self.own_dye) if self.dye == self.Dye.OWN else ""

    def _refuse_faint_colour(self) -> None:
        measured, ground = colours.least_contrast(self.own_dye)
        if measured < colours.LEAST_CONTRAST:
            message = _(
                "%(colour)s has a contrast of %(measured)s with %(ground)s, and words need 4.5. Choose a darker one."
            )
            found = number_format(math.floor(measured * 100) / 100, 2)
            raise ValidationError({"own_dye": message % {"colour": self.own_dye, "measured": found, "ground": ground}})
