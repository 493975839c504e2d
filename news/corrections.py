"""The register of corrections: what was wrong in any publication of a language, in public and for good (PC-6)."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from cms import listings
from cms.queries import listable
from newsroom.models import Change, ChangeNote

PAGE_SIZE = 20


@dataclass(frozen=True)
class Correction:
    """A note with the page it is about."""

    note: ChangeNote
    page: Page

    @property
    def date(self) -> Any:
        return self.note.published_at

    @property
    def kind(self) -> str:
        item = getattr(self.page, "pressitempage", None)
        return item.kind if item else "document"

    @property
    def kind_label(self) -> str:
        item = getattr(self.page, "pressitempage", None)
        return item.kind_label if item else str(self.page.specific_class._meta.verbose_name).capitalize()


class CorrectionsListing:
    """Built per request, as `news.listing.PressListing` is; one index of the notes answers all but the titles."""

    def __init__(self, site: Site | None, language: str, path: str, number: str = "1") -> None:
        self.path, self.number = path, number
        notes = ChangeNote.objects.filter(shown_on=site, language=language, kind=Change.CORRECTION)
        self.notes = notes.order_by("-published_at", "-pk")

    @property
    def list_url(self) -> str:
        return f"{self.path}corrections/"

    @property
    def feed_url(self) -> str:
        return f"{self.list_url}feed/"

    @property
    def url(self) -> str:
        """The one address of what is shown."""
        return listings.address(self.list_url, {"page": self.page.number if self.page.number > 1 else ""})

    def beside(self, path: str, url: str) -> str:
        """The register in another language; its pages are not the same."""
        return f"{path}corrections/"

    @cached_property
    def page(self) -> listings.ResultPage:
        keys = self.notes.values_list("pk", flat=True)
        return listings.result_page(keys, self.number, self.notes.count(), PAGE_SIZE, self.list_url, {})

    @cached_property
    def days(self) -> list[dict[str, Any]]:
        return listings.day_groups(with_pages(list(self.notes.filter(pk__in=self.page.keys))))

    @property
    def noindex(self) -> bool:
        return not self.page.total

    @property
    def heading(self) -> str:
        return _("Corrections")


def with_pages(notes: list[ChangeNote]) -> list[Correction]:
    """Notes of pages that lists may show now, asked once more of the pages themselves."""
    keys = {note.page_id for note in notes}
    pages = listable(Page.objects.filter(pk__in=keys)).select_related("locale", "content_type", "pressitempage")
    by_key = {page.pk: page for page in pages}
    return [Correction(note, by_key[note.page_id]) for note in notes if note.page_id in by_key]
