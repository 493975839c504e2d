"""Where the press centre of the current language is, for the frame of every page."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from cms.sites import site_of
from news.centres import centre_path


def press(request: HttpRequest) -> dict[str, Any]:
    path = SimpleLazyObject(lambda: centre_path(site_of(request), get_language()))
    return {"press_url": path, "feed_url": SimpleLazyObject(lambda: f"{path}feed/" if path else "")}
