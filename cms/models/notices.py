from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from .targets import Target
from .trilingual import Trilingual, in_three


class Notice(Target):
    """What everybody must know now: above the name of the site, on every page, until its hour."""

    class Tone(models.TextChoices):
        BAD = "bad", _("Danger")
        WARN = "warn", _("Warning")

    settings = ParentalKey("cms.SiteSettings", on_delete=models.CASCADE, related_name="notices")
    text = Trilingual(models.CharField, _("text"), max_length=300)
    tone = models.CharField(_("tone"), max_length=4, choices=Tone.choices, default=Tone.BAD)
    until = models.DateTimeField(
        _("shown until"), null=True, blank=True, help_text=_("It ends by itself. Empty: until you delete it.")
    )

    panels = [
        in_three(_("Text"), "text", AdminAutoHeightTextInput),
        FieldRowPanel([FieldPanel("tone"), FieldPanel("until")]),
        *Target.target_panels,
    ]

    class Meta(Target.Meta):
        verbose_name = _("emergency notice")
        verbose_name_plural = _("emergency notices")

    def __str__(self) -> str:
        return self.text
