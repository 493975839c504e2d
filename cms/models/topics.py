from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from .family import FamilyRow
from .slugs import SlugField, SlugInput
from .trilingual import Trilingual, columns, in_three


@register_snippet
class Topic(index.Indexed, models.Model):
    """What a text is about; one row for all languages."""

    name = Trilingual(models.CharField, pgettext_lazy("of a thing", "name"), max_length=120)
    slug = SlugField(_("slug"), populate_from="name_ky", unique=True)

    panels = [
        in_three(pgettext_lazy("of a thing", "Name"), "name"),
        FieldPanel("slug", widget=SlugInput),
    ]
    search_fields = [index.AutocompleteField(name) for name in columns("name")]

    class Meta:
        ordering = ["name_ky"]
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def __str__(self) -> str:
        return self.name


class PageTopic(FamilyRow):
    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_topics")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="page_topics", verbose_name=_("topic"))

    panels = [FieldPanel("topic")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        constraints = [models.UniqueConstraint(fields=["page", "topic"], name="cms_one_topic_once")]

    def __str__(self) -> str:
        return str(self.topic)
