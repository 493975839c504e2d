"""Where the press centre of the current language is, for the frame of every page."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Site

from cms.queries import visible
from news.models import PressIndexPage


def press(request: HttpRequest) -> dict[str, Any]:
    address = SimpleLazyObject(lambda: _address(request))
    return {"press_url": address, "feed_url": SimpleLazyObject(lambda: f"{address}feed/" if address else "")}


def _address(request: HttpRequest) -> str:
    indexes = visible(PressIndexPage.objects.all(), Site.find_for_request(request), get_language())
    index = indexes.first()
    return index.get_url(request) if index else ""
