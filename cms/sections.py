"""Sections of a front page: apps add their kinds in ready(), editors compose them."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from wagtail import blocks
from wagtail.models import Site

from cms.files import load_renditions
from cms.models import SiteSettings
from cms.models.trilingual import LANGUAGE_CODES
from cms.screen import Screen


class SectionBlock(blocks.StructBlock):
    """One section. It is filled by what is public now, not by its value alone; an empty one is not printed (HO-1)."""

    #: Sections that insist on their pages choose before others, whatever the order on the screen: 0 first.
    PRIORITY: ClassVar[int] = 9
    #: Stands under a page and does not make one by itself.
    CLOSING: ClassVar[bool] = False

    def reserve(self, value: blocks.StructValue, screen: Screen) -> Any:
        """What must stand in this section and nowhere else; asked of all sections before any is filled."""

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: Any) -> dict[str, Any] | None:
        """What the template prints, as its variable `section`; None where there is nothing to print."""
        raise NotImplementedError

    def get_preview_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """The section as it would look on the site today."""
        context = dict(parent_context or {})
        request = context["request"]
        screen = _preview_screen(request)
        section = self.fill(value, screen, self.reserve(value, screen))
        load_renditions(screen.pictures)
        found = {"section": section, "id": "section", "template": self.meta.template, "search_url": reverse("search")}
        return {**context, **found, "site": SiteSettings.for_request(request)}

    class Meta:
        preview_template = "home/sections/preview.html"


def _preview_screen(request: HttpRequest) -> Screen:
    language = get_language()
    known = language if language in LANGUAGE_CODES else LANGUAGE_CODES[0]
    return Screen(Site.find_for_request(request), known, request=request)


_kinds: dict[str, type[SectionBlock]] = {}


def add_section(name: str, block: type[SectionBlock]) -> None:
    """Offers editors of front pages one more kind of section; `name` is what the database keeps."""
    _kinds[name] = block


class SectionsBlock(blocks.StreamBlock):
    """All kinds that apps have added; made when the first front page is asked for its sections."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__([(name, block()) for name, block in _kinds.items()], **kwargs)

    class Meta:
        icon = "list-ul"
