"""What somebody may have meant by an address that leads nowhere: its words, and pages that have them (HO-4)."""

import logging
import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest

logger = logging.getLogger(__name__)

MOST_WORDS = 8
LONGEST_WORD = 40
MOST_PAGES = 3
WORD = re.compile(r"[^\W_]+")
ENDING = re.compile(r"\.[a-z]{2,5}\d?$", re.IGNORECASE)
# Parts of addresses that say nothing of what stands there.
EMPTY_WORDS = {"index", "default", "page", "node", "show", "view", "www", *(code for code, _name in settings.LANGUAGES)}
# What machines ask for: no visitor reads the answer.
FILES = ("/admin/", "/media/", "/static/", "/documents/", "/.well-known/", "/-/")

Finder = Callable[[HttpRequest, list[str], str], list[Any]]
_finders: list[Finder] = []


def add_finder(finder: Finder) -> None:
    """`finder(request, words, language)` gives up to three pages that anybody may read; once from an app's ready()."""
    _finders.append(finder)


def words_of(path: str) -> list[str]:
    """The words of the last part of an address that has any, in small letters; what is above it only if need be."""
    if path.startswith(FILES):
        return []
    found: list[str] = []
    for part in reversed(path.split("/")):
        words = WORD.findall(ENDING.sub("", part).lower())
        found = [word for word in words if word not in EMPTY_WORDS and len(word) <= LONGEST_WORD] + found
        if any(len(word) > 2 and not word.isdigit() for word in found):
            return list(dict.fromkeys(found))[:MOST_WORDS]
    return []


def likely_pages(request: HttpRequest, words: list[str], language: str) -> list[Any]:
    """Never fails: a page that says "not found" is not to become an error."""
    if not words:
        return []
    try:
        found = [page for finder in _finders for page in finder(request, words, language)]
    except Exception:
        logger.exception("No pages could be suggested")
        return []
    return found[:MOST_PAGES]


def suggestions(request: HttpRequest, language: str) -> dict[str, Any]:
    """What the not-found page says of the address beside its own words."""
    words = words_of(request.path_info)
    return {"query": " ".join(words), "suggestions": likely_pages(request, words, language)}
