"""What the press centre adds to the page of a person: speeches given, and texts that mention them."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Site

from cms import listings
from cms.queries import visible
from news.models import Kind, PressIndexPage, PressItemPage
from people.models import Person
from people.sections import Section, add_section

SHOWN = 10


def register() -> None:
    add_section(speeches)
    add_section(mentions)


def speeches(profile: Any, request: HttpRequest) -> Section | None:
    if not isinstance(profile, Person):
        return None
    items = _items(request).given_by(profile)
    return Section(_("Speeches"), _shown(items), _list_url(profile, request, Kind.SPEECH))


def mentions(profile: Any, request: HttpRequest) -> Section | None:
    if not isinstance(profile, Person):
        return None
    items = _items(request).mentioning(profile).exclude(speechpage__speaker=profile)
    return Section(_("Mentioned in"), _shown(items), _list_url(profile, request))


def _items(request: HttpRequest) -> Any:
    return PressItemPage.objects.listed(Site.find_for_request(request), get_language())


def _shown(items: Any) -> list[PressItemPage]:
    return list(items.for_list().newest_first()[:SHOWN])


def _list_url(person: Person, request: HttpRequest, kind: Any = "") -> str:
    """The press centre's list of the same, where all of it is."""
    if not hasattr(request, "_press_centre_url"):
        centres = visible(PressIndexPage.objects.all(), Site.find_for_request(request), get_language())
        centre = centres.first()
        request._press_centre_url = centre.get_url(request) if centre else ""
    url = request._press_centre_url
    return listings.address(url, {"kind": kind, "person": person.slug}) if url else ""
