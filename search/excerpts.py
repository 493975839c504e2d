"""A few words of a text around the first one that was searched for; the words found are told apart."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from language.letters import normalize_for_match

BEFORE, AFTER = 10, 22
# Letters that are what they look like; everything else goes the long way.
_PLAIN = re.compile("[A-Za-zА-Яа-яҢңӨөҮү0-9]+")
_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"\s+")

Part = tuple[str, bool]


def excerpt(text: str, words: Sequence[str]) -> list[Part]:
    """(text, is it a word searched for) parts that make up the excerpt; the beginning where nothing matches."""
    sought = tuple(piece for word in words for piece in _WORD.findall(word))
    start, end = _window(text, sought)
    parts = list(_parts(text[start:end], sought))
    if start:
        parts.insert(0, ("… ", False))
    if end < len(text):
        parts.append((" …", False))
    return parts


def _window(text: str, sought: tuple[str, ...]) -> tuple[int, int]:
    first = next((match.start() for match in _WORD.finditer(text) if _is_sought(match.group(), sought)), 0)
    gaps_before = [gap.end() for gap in _GAP.finditer(text, 0, first)]
    start = gaps_before[-BEFORE - 1] if len(gaps_before) > BEFORE else 0
    gaps = islice(_GAP.finditer(text, max(first, start)), AFTER - 1, AFTER)
    return start, next((gap.start() for gap in gaps), len(text))


def _parts(text: str, sought: tuple[str, ...]) -> Iterator[Part]:
    position = 0
    for match in _WORD.finditer(text):
        if _is_sought(match.group(), sought):
            if match.start() > position:
                yield text[position : match.start()], False
            yield match.group(), True
            position = match.end()
    if position < len(text):
        yield text[position:], False


def _is_sought(word: str, sought: tuple[str, ...]) -> bool:
    return bool(sought) and _form(word).startswith(sought)


def _form(word: str) -> str:
    return word.lower() if _PLAIN.fullmatch(word) else normalize_for_match(word)
