"""The sitemap: an index, and for each language pages of entries that name the other languages."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
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
COLUMNS = ("pk", "translation_key", "locale__language_code", "url_path", "content_type", "last_published_at")


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
    known = pages(site, code).order_by("pk").values_list("pk", flat=True)
    keys = list(known[start : start + ENTRIES]) if start >= 0 else []
    if not keys:
        raise Http404("no such part of the sitemap")
    return render(request, "cms/sitemap.xml", {"entries": list(_entries(keys, site))}, content_type=XML)


def pages(site: Site | None, code: str | None = None) -> QuerySet[Page]:
    return listable(Page.objects.filter(depth__gt=1), site, code)


def _entries(keys: list[int], site: Site | None) -> Iterator[dict[str, Any]]:
    """Out of plain rows: making a page object of each would take ten times as long."""
    families = Page.objects.filter(pk__in=keys).order_by().values("translation_key")
    rows = list(pages(site).order_by().filter(translation_key__in=families).values_list(*COLUMNS, named=True))
    roots = [root for root in Site.get_site_root_paths() if site is None or root.site_id == site.pk]
    family: dict[Any, dict[str, str]] = defaultdict(dict)
    for row in rows:
        family[row.translation_key][row.locale__language_code] = _full_url(row.url_path, roots)
    asked = set(keys)
    chunk = sorted((row for row in rows if row.pk in asked), key=lambda row: row.pk)
    changed = _changed_dates(chunk)
    for row in chunk:
        versions = family[row.translation_key]
        alternates = [
            {"hreflang": code, "url": versions[code]} for code, _name in settings.LANGUAGES if code in versions
        ]
        default = versions.get(settings.LANGUAGE_CODE, alternates[0]["url"])
        yield {
            "url": versions[row.locale__language_code],
            "changed": changed.get(row.pk, row.last_published_at),
            "alternates": [*alternates, {"hreflang": "x-default", "url": default}],
        }


def _full_url(url_path: str, roots: list[Any]) -> str:
    """As `Page.full_url`, for a page below one of `roots`."""
    root = next(root for root in roots if url_path.startswith(root.root_path))
    return f"{root.root_url}/{root.language_code}/{url_path.removeprefix(root.root_path)}"


def _changed_dates(chunk: list[Any]) -> dict[int, Any]:
    """One query for each page type."""
    by_type: dict[Any, list[int]] = defaultdict(list)
    for row in chunk:
        by_type[ContentType.objects.get_for_id(row.content_type).model_class()].append(row.pk)
    dates: dict[int, Any] = {}
    for model, keys in by_type.items():
        if model and issubclass(model, BasePage):
            dates |= model.changed_dates(keys)
    return dates
