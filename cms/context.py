"""What the frame of every public page needs; computed only where a template asks for it."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from cms.frame import Frame, frame_of
from cms.languages import switched_path
from cms.links import Link
from cms.sites import site_of


def frame(request: HttpRequest) -> dict[str, Any]:
    if request.path_info.startswith("/admin/"):
        return {}  # Wagtail's own templates give some of these names another meaning.
    around: Any = SimpleLazyObject(lambda: frame_of(site_of(request), get_language()))
    return {
        "site": SimpleLazyObject(lambda: around.settings),
        "navigation": SimpleLazyObject(lambda: navigation(around, request.path)),
        "notices": SimpleLazyObject(lambda: [bar for bar in around.notices if bar.is_current()]),
        "footer": around,
        "languages": SimpleLazyObject(lambda: switched_path(request)),
        "home_url": f"/{get_language()}/",
        "search_url": reverse("search"),
    }


def navigation(around: Frame, path: str) -> list[dict[str, Any]]:
    """The entries of the header; the one that `path` is nearest below is marked."""
    here = max((link.url for link in around.menu.header if is_below(path, link)), key=len, default=None)
    return [{"title": link.title, "url": link.url, "current": link.url == here} for link in around.menu.header]


def is_below(path: str, link: Link) -> bool:
    """The front page is above everything, so only it itself is there."""
    is_front = link.url.count("/") <= 2
    return path == link.url if is_front else path.startswith(link.url)
