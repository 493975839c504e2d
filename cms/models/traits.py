"""What pages have in common, one idea each; a page type picks what it needs."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel

from cms.blocks import BodyBlock
from cms.fields import StreamField

from .family_panels import FamilyInlinePanel


class WithLead(models.Model):
    lead = models.TextField(
        _("lead"),
        max_length=600,
        blank=True,
        help_text=_("One to three sentences that say the most important thing. Shown in lists and under the title."),
    )

    class Meta:
        abstract = True


class WithBody(models.Model):
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("body"))

    class Meta:
        abstract = True


lead_panels = [FieldPanel("lead")]
body_panels = [FieldPanel("body")]
topic_panels = [FamilyInlinePanel("page_topics", heading=_("Topics"), label=_("Topic"))]
link_panels = [
    FamilyInlinePanel(
        "page_links",
        heading=_("Related pages"),
        label=_("Page"),
        panels=[PageChooserPanel("target")],
        help_text=_("The link holds in all languages and shows on both pages."),
    )
]
