"""The form in which texts and queries meet: spelling repaired, small letters, a space before every word."""

import re

from language.letters import normalize_for_match

MAX_QUERY = 256
MAX_WORDS = 16

# Quotation marks mean nothing: «кеңеш», "кеңеш" and кеңеш are the same word.
_QUOTES = str.maketrans(dict.fromkeys("\"«»“”„‟‹›‚'", " "))
_WORD_START = re.compile(r"(?<![^\W_])(?=[^\W_])")
_EDGES = ".,;:!?…()[]{}<>–—-"


def searchable(text: str) -> str:
    """A text as the table keeps it. Every word stands behind a space, so that « кеңеш» finds what begins so."""
    return f" {_spaced(_plain(text))} "


def query_words(text: str) -> list[str]:
    """Words of a query, each as a piece of `searchable` text that must occur; at most 16 out of 256 characters."""
    words = (_piece(word.strip(_EDGES)) for word in _plain(text[:MAX_QUERY]).split())
    return list(dict.fromkeys(word for word in words if word))[:MAX_WORDS]


def _piece(word: str) -> str:
    """«пресс-релиз» as it stands in a text: « пресс- релиз»."""
    return f" {_spaced(word)}" if _WORD_START.match(word) else _spaced(word)


def _plain(text: str) -> str:
    return normalize_for_match(text).replace("\x00", "").translate(_QUOTES)


def _spaced(text: str) -> str:
    return " ".join(_WORD_START.sub(" ", text).split())
