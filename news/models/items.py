from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Site
from wagtail.search import index

from cms.blocks.body import prepare
from cms.languages import public_family
from cms.models import BasePage
from cms.models.family_panels import FamilyInlinePanel, TranslationNotePanel
from cms.models.traits import WithBody, WithLead, body_panels, lead_panels, link_panels, topic_panels
from news.queries import PressItemManager
from newsroom.models import OnRecord, record_panels
from people.of_page import persons_of

from .kinds import SINGULAR, Kind

NOT_LISTED = {"visible": False, "listed_language": "", "listed_site_id": None}


class PressItemPage(OnRecord, WithLead, WithBody, BasePage):
    """The base table of the press centre: what lists, archive, feeds and search ask about, in one row under one index.

    `listed_site`, `listed_language`, `visible`, `kind`, `date` and `month` repeat what pages know elsewhere, because
    ordering by one table while filtering by another is slow in a large archive; `news.services` keeps them right.
    """

    KIND: ClassVar[Any]

    kind = models.CharField(max_length=12, choices=Kind.choices, editable=False)
    date = models.DateTimeField(
        _("date"), default=timezone.now, help_text=_("The date readers see. Lists are sorted by it.")
    )
    place = models.CharField(_("place"), max_length=120, blank=True)
    cover = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cover photo"),
    )
    month = models.PositiveIntegerField(default=0, editable=False)
    visible = models.BooleanField(default=False, editable=False)
    listed_language = models.CharField(max_length=8, default="", editable=False)
    listed_site = models.ForeignKey(Site, on_delete=models.SET_NULL, null=True, related_name="+", editable=False)

    # Only `news.services` decides what lists show, whatever an old revision, a copy or an alias brings along.
    kept_columns: ClassVar[dict[str, Any]] = {**OnRecord.kept_columns, **NOT_LISTED}

    objects = PressItemManager()

    is_creatable = False
    shown_with = (*BasePage.shown_with, "cover")
    parent_page_types = ["news.PressIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    date_panels = [FieldRowPanel([FieldPanel("date"), FieldPanel("place")])]
    cover_panels = [FieldPanel("cover")]
    people_panels = [FamilyInlinePanel("page_people", heading=_("People"), label=_("Person"))]
    contact_panels = [FamilyInlinePanel("page_contacts", heading=_("Press contacts"), label=_("Press contact"))]
    attachment_panels = [FamilyInlinePanel("page_attachments", heading=_("Attachments"), label=_("Attachment"))]
    family_panels = [*topic_panels, *people_panels, *link_panels, *attachment_panels, TranslationNotePanel()]
    text_panels = [*lead_panels, *date_panels, *cover_panels, *body_panels]
    title_panels = [*record_panels, *BasePage.content_panels]
    content_panels = [*title_panels, *text_panels, *contact_panels, *family_panels]

    search_fields = [*BasePage.search_fields, index.SearchField("lead"), index.FilterField("date")]

    class Meta:
        verbose_name = _("press item")
        verbose_name_plural = _("press items")
        indexes = [
            models.Index(fields=["listed_site", "listed_language", "visible", "-date", "-page_ptr"], name="press_all"),
            models.Index(
                fields=["listed_site", "listed_language", "visible", "kind", "-date", "-page_ptr"], name="press_kind"
            ),
            models.Index(fields=["listed_site", "listed_language", "visible", "month", "kind"], name="press_month"),
            models.Index(fields=["listed_site", "listed_language", "visible", "place"], name="press_place"),
            models.Index(
                fields=["withdrawn_at"], condition=models.Q(withdrawn_at__isnull=False), name="press_withdrawn"
            ),
        ]

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self._repeat_facts()
        super().full_clean(*args, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._repeat_facts()
        super().save(*args, **kwargs)

    def _repeat_facts(self) -> None:
        self.kind = self.KIND
        self.month = month_number(self.date)

    def keep_columns(self) -> None:
        super().keep_columns()
        self.visible = self.visible and self.live

    @property
    def kind_label(self) -> str:
        return str(SINGULAR[Kind(self.kind)])

    @property
    def status_label(self) -> str:
        """The word of an announcement's status; in lists the row is joined to this one."""
        return self.announcementpage.status_label if self.kind == Kind.ANNOUNCEMENT else ""

    @property
    def status_tone(self) -> str:
        return self.announcementpage.status_tone if self.kind == Kind.ANNOUNCEMENT else ""

    @cached_property
    def changes(self) -> list[Any]:
        """Everything that readers are told of the history of the text, newest first."""
        return list(self.notes)

    @property
    def pictures(self) -> list[Any]:
        """Beside those of the text."""
        return [self.cover] if self.cover else []

    @property
    def cover_caption(self) -> str:
        return self.cover.caption if self.cover else ""

    @property
    def cover_credit(self) -> str:
        return ", ".join(filter(None, [self.cover.credit, self.cover.licence_label])) if self.cover else ""

    @property
    def published_at(self) -> Any:
        return self.first_published_at

    @cached_property
    def contacts(self) -> list[Any]:
        return self._persons[0]

    @cached_property
    def people(self) -> list[Any]:
        return self._persons[1]

    @cached_property
    def _persons(self) -> tuple[list[Any], list[Any]]:
        return persons_of(self.family_rows("page_contacts"), self.family_rows("page_people"))

    @cached_property
    def topics(self) -> list[Any]:
        return [row.topic for row in self.family_rows("page_topics").select_related("topic")]

    @cached_property
    def attachments(self) -> list[Any]:
        return [row.document for row in self.family_rows("page_attachments").select_related("document")]

    @cached_property
    def press_centre(self) -> BasePage:
        """The list this item stands in, in the reader's language where it has one."""
        centre = self.public_ancestors[-1]
        family = public_family(centre) if self.is_foreign else []
        return next((version for version in family if version.locale.language_code == get_language()), centre)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from news.trail import Trail

        prepare(self.body, self.pictures)
        press_url = self.press_centre.get_url(request) or ""
        around = {"press_url": press_url, "feed_url": f"{press_url}feed/", "trail": Trail(self, press_url, request.GET)}
        return {**super().get_context(request, *args, **kwargs), **around}


def month_number(date: Any) -> int:
    """201610 for October 2016 in the site's time zone; 0 without a date."""
    local = timezone.localtime(date) if date else None
    return local.year * 100 + local.month if local else 0
