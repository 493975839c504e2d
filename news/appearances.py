"""What the press centre adds to the page of a person: speeches given, and texts that mention them."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms import listings
from cms.sites import site_of
from news.centres import centre_path
from news.models import Kind, PressItemPage
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
    return PressItemPage.objects.listed(site_of(request), get_language())


def _shown(items: Any) -> list[PressItemPage]:
    return list(items.for_list().newest_first()[:SHOWN])


def _list_url(person: Person, request: HttpRequest, kind: Any = "") -> str:
    """The press centre's list of the same, where all of it is."""
    url = centre_path(site_of(request), get_language())
    return listings.address(url, {"kind": kind, "person": person.slug}) if url else ""
