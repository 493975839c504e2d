from collections import defaultdict
from typing import Any, ClassVar

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.blocks.standing import StandingBodyBlock
from cms.fields import StreamField
from cms.models import BasePage
from cms.models.family_panels import TranslationNotePanel
from cms.models.traits import WithLead, lead_panels, link_panels
from cms.queries import listable
from newsroom.models import OnRecord, record_panels

HEADINGS_OF_A_LONG_PAGE = 3


class StandardPage(OnRecord, WithLead, BasePage):
    """A page that stands for years: about, history, contacts, documents (HO-2)."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]

    body = StreamField(StandingBodyBlock(), blank=True, verbose_name=_("body"))

    content_panels = [
        *record_panels,
        *BasePage.content_panels,
        *lead_panels,
        FieldPanel("body"),
        *link_panels,
        TranslationNotePanel(),
    ]

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")

    @property
    def changes(self) -> list[Any]:
        return self.notes

    @cached_property
    def headings(self) -> list[Any]:
        """The headings of sections, for a list of contents; none for a page that is short."""
        values = defaultdict(list)
        for child in self.body:
            values[child.block_type].append(child.value)
        self.body.stream_block.child_blocks["heading"].prepare(values["heading"])
        found = [value for value in values["heading"] if value["text"] and not value.is_small]
        return found if len(found) >= HEADINGS_OF_A_LONG_PAGE else []

    @cached_property
    def neighbourhood(self) -> list[Any]:
        """This page and those below it; where there are none, the page above and all that stand below that."""
        if below := self._standing_below(self):
            return [self, *below]
        parent = self.public_ancestors[-1].specific_deferred if self.public_ancestors else None
        return [parent, *self._standing_below(parent)] if isinstance(parent, StandardPage) else []

    def _standing_below(self, page: Page) -> list[Page]:
        pages = StandardPage.objects.child_of(page).order_by("path")
        return list(listable(pages, locale=self.lang).select_related("locale").only(*SHOWN_IN_A_LIST))


SHOWN_IN_A_LIST = ("title", "url_path", "slug", "path", "depth", "locale", "content_type", "translation_key")
