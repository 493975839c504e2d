from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.fields import StreamField
from cms.models import BasePage
from cms.models.family_panels import TranslationNotePanel
from cms.models.traits import WithLead
from cms.sections import SectionsBlock
from home.front import front
from news.models.featured import featured_panels


class HomePage(WithLead, BasePage):
    """The front page of one language, composed of sections."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["news.PressIndexPage", "home.StandardPage"]
    reserved_slugs = frozenset({"search", "people", "organisations"})

    sections = StreamField(
        SectionsBlock,
        blank=True,
        verbose_name=_("sections"),
        help_text=_(
            "From top to bottom. A section with nothing to show is left out, and no item stands on the page twice. "
            "Without any section the page shows the usual ones."
        ),
    )

    content_panels = [
        *BasePage.content_panels,
        *featured_panels,
        FieldPanel("sections"),
        FieldPanel(
            "lead",
            help_text=_(
                "Who you are, in one or two sentences: for search engines, and for readers while nothing is published."
            ),
        ),
        TranslationNotePanel(),
    ]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **front(self, request)}
