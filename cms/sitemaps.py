"""The sitemap: an index, and for each language pages of entries that name the other languages."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from cms.models import BasePage
from cms.queries import listable

ENTRIES = 2_000
XML = "application/xml"


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """One file for each 2,000 pages of a language."""
    site = Site.find_for_request(request)
    counted = pages(site).order_by().values("locale__language_code").annotate(number=Count("pk"))
    numbers = {row["locale__language_code"]: row["number"] for row in counted}
    sections = [
        request.build_absolute_uri(reverse("sitemap_section", args=[f"{code}-{part}"]))
        for code, _name in settings.LANGUAGES
        for part in range(1, -(-numbers.get(code, 0) // ENTRIES) + 1)
    ]
    return render(request, "cms/sitemap_index.xml", {"sections": sections}, content_type=XML)


@require_safe
def section(request: HttpRequest, section: str) -> HttpResponse:
    code, _dash, part = section.partition("-")
    if code not in dict(settings.LANGUAGES) or not part.isascii() or not part.isdigit() or len(part) > 4:
        raise Http404("no such part of the sitemap")
    site = Site.find_for_request(request)
    start = (int(part) - 1) * ENTRIES
    chunk = list(pages(site, code).order_by("pk")[start : start + ENTRIES]) if start >= 0 else []
    if not chunk:
        raise Http404("no such part of the sitemap")
    entries = list(_entries(chunk, site, request))
    return render(request, "cms/sitemap.xml", {"entries": entries}, content_type=XML)


def pages(site: Site | None, code: str | None = None) -> QuerySet[Page]:
    return listable(Page.objects.filter(depth__gt=1), site, code)


def _entries(chunk: list[Page], site: Site | None, request: HttpRequest) -> Iterator[dict[str, Any]]:
    family: dict[Any, dict[str, str]] = defaultdict(dict)
    keys = {page.translation_key for page in chunk}
    for version in pages(site).filter(translation_key__in=keys).select_related("locale"):
        family[version.translation_key][version.locale.language_code] = version.get_full_url(request)
    changed = _changed_dates(chunk)
    for page in chunk:
        versions = family[page.translation_key]
        present = [code for code, _name in settings.LANGUAGES if code in versions]
        alternates = [{"hreflang": code, "url": versions[code]} for code in present]
        default = versions.get(settings.LANGUAGE_CODE, alternates[0]["url"])
        yield {
            "url": page.get_full_url(request),
            "changed": changed.get(page.pk, page.last_published_at),
            "alternates": [*alternates, {"hreflang": "x-default", "url": default}],
        }


def _changed_dates(chunk: list[Page]) -> dict[int, Any]:
    """One query for each page type."""
    by_type: dict[Any, list[int]] = defaultdict(list)
    for page in chunk:
        by_type[page.specific_class].append(page.pk)
    dates: dict[int, Any] = {}
    for model, keys in by_type.items():
        if model and issubclass(model, BasePage):
            dates |= model.changed_dates(keys)
    return dates
