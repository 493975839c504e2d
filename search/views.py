"""The search page of each language: a plain GET form, ten results a page (SE-13)."""

from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms import listings
from cms.languages import switched_path
from cms.sites import site_of
from news.centres import centre_path
from news.listing import PressListing
from news.question import Question
from newsroom.withdrawal import withdrawn_among
from search.excerpts import Part, excerpt
from search.models import Entry
from search.queries import counts, load, matching, ranked
from search.words import MAX_QUERY, query_words

PAGE_SIZE = 10


@dataclass(frozen=True)
class Result:
    title: str
    url: str
    kind: str
    kind_label: str
    is_withdrawn: bool
    date: Any
    excerpt: list[Part]
    lang: str


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    query = " ".join(request.GET.get("q", "")[:MAX_QUERY].split())
    words = query_words(query)
    context: dict[str, Any] = {"query": query, "noindex": True, "languages": _languages(request, query)}
    if words:
        context |= _answer(request, query, words)
    elif query:
        context["problem"] = _("Write a word to search for.")
    if not context.get("results_items"):
        context["years"] = _years(request)
    return render(request, "search/results.html", context)


def _answer(request: HttpRequest, query: str, words: list[str]) -> dict[str, Any]:
    site, language = site_of(request), get_language() or settings.LANGUAGE_CODE
    found = matching(words, site)
    numbers = counts(found)
    keys = ranked(found.filter(language=language), words).values_list("pk", flat=True)
    total = numbers.get(language, 0)
    page = listings.result_page(keys, request.GET.get("page", "1"), total, PAGE_SIZE, request.path, {"q": query})
    shown = load(page.keys)
    off = withdrawn_among(item.pk for item, _entry in shown if not hasattr(item, "pressitempage"))
    items = [_result(request, item, entry, words, item.pk in off) for item, entry in shown]
    return {"results": page, "total": total, "results_items": items, "tabs": _tabs(request, query, numbers, language)}


def _result(request: HttpRequest, page: Any, entry: Entry, words: list[str], is_withdrawn: bool) -> Result:
    item = getattr(page, "pressitempage", None)
    return Result(
        title=page.title,
        url=page.get_url(request),
        kind=item.kind if item else "document",
        kind_label=item.kind_label if item else str(page.content_type.model_class()._meta.verbose_name),
        is_withdrawn=bool(item.withdrawn_at) if item else is_withdrawn,
        date=item.date if item else None,
        excerpt=excerpt(entry.plain, words),
        lang=page.locale.language_code,
    )


def _tabs(request: HttpRequest, query: str, numbers: dict[str, int], language: str) -> list[listings.Tab]:
    """The reader's language, and the others where they have something."""
    return [
        listings.Tab(version.name, numbers.get(version.code, 0), version.url, version.current)
        for version in _languages(request, query)
        if numbers.get(version.code) or version.code == language
    ]


def _languages(request: HttpRequest, query: str) -> list[Any]:
    return [replace(version, url=listings.address(version.url, {"q": query})) for version in switched_path(request)]


def _years(request: HttpRequest) -> list[listings.Year]:
    """The archive, where there is nothing else to offer."""
    site, language = site_of(request), get_language() or settings.LANGUAGE_CODE
    path = centre_path(site, language)
    return PressListing(site, language, path, Question()).all_years if path else []
