"""Where the press centre of a site stands in a language; every page asks."""

from typing import Any

from wagtail.models import Site

from cms.memory import remembered
from cms.queries import visible
from news.models import PressIndexPage


def centre_path(site: Site | None, language: str | None) -> str:
    """`/ky/press/`; empty where nobody may read it. It may be some seconds old."""
    return str(remembered(lambda: _path(site, language), "press", site and site.pk, language))


def _path(site: Any, language: str | None) -> str:
    index = visible(PressIndexPage.objects.all(), site, language).first()
    return (index and index.relative_url(site)) or ""
