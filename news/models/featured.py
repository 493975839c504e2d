from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import PageChooserPanel
from wagtail.models import Page

from cms.models.family_panels import FamilyInlinePanel
from cms.models.links import TargetRow

SLOTS = 6


class FeaturedItem(TargetRow):
    """A press item that a front page or a press centre puts first, in every language that has it (PC-8)."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="featured_items")

    panels = [PageChooserPanel("target", "news.PressItemPage")]

    class Meta(TargetRow.Meta):
        verbose_name = _("featured item")
        verbose_name_plural = _("featured items")


featured_panels = [
    FamilyInlinePanel(
        "featured_items",
        heading=_("Featured"),
        label=_("Press item"),
        max_num=SLOTS,
        help_text=_(
            "What comes first, in this order and in all languages. Where an item is missing in a language or is off "
            "the site, the latest takes its place."
        ),
    )
]
