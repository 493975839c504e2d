"""What the frame of every public page needs; computed only where a template asks for it."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Page, Site

from cms.languages import switched_path
from cms.models import SiteSettings
from cms.queries import visible


def frame(request: HttpRequest) -> dict[str, Any]:
    if request.path_info.startswith("/admin/"):
        return {}  # Wagtail's own templates give some of these names another meaning.
    return {
        "site": SimpleLazyObject(lambda: SiteSettings.for_request(request)),
        "navigation": SimpleLazyObject(lambda: navigation(request)),
        "languages": SimpleLazyObject(lambda: switched_path(request)),
        "home_url": f"/{get_language()}/",
        "search_url": reverse("search"),
    }


def navigation(request: HttpRequest) -> list[dict[str, Any]]:
    """The pages below the front page that ask to be in menus, in the order of the explorer."""
    site = Site.find_for_request(request)
    pages = visible(Page.objects.in_menu().filter(depth=3), site, get_language()).order_by("path")
    entries = [{"title": page.title, "url": page.get_url(request)} for page in pages]
    return [{**entry, "current": request.path.startswith(entry["url"])} for entry in entries]
