"""One spelling for what looks the same: Unicode form, invisible characters, apostrophes, hyphens (SE-2)."""

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

# Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark.
INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# Quotation mark, modifier letters, prime, acute and grave accent standing alone, full-width apostrophe.
APOSTROPHES = "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032\u00b4\u0060\uff07"
# Hyphen, non-breaking hyphen, figure dash, bullet, minus, small and full-width hyphen. Dashes (– —) are punctuation.
HYPHENS = "\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d"

_REMOVE = str.maketrans("", "", INVISIBLE)
_UNIFY = str.maketrans(APOSTROPHES + HYPHENS, "'" * len(APOSTROPHES) + "-" * len(HYPHENS))


def normalise(text: str) -> str:
    """NFC, without invisible characters, with one apostrophe and one hyphen. Idempotent; never raises."""
    return unicodedata.normalize("NFC", text.translate(_REMOVE)).translate(_UNIFY)


class Aligned(NamedTuple):
    """A normalised text that knows where each of its characters stood in the original (code points)."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's [start, end) for a non-empty [start, end) of the normalised text."""
        return self.starts[start], self.ends[end - 1]


def align(text: str) -> Aligned:
    """`normalise(text)` together with the original offsets of every character. Never raises."""
    if normalise(text) == text:
        return Aligned(text, range(len(text)), range(1, len(text) + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = normalise(text[start:end])
        pieces.append(piece)
        if piece == text[start:end].translate(_UNIFY):
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend([start] * len(piece))
            ends.extend([start + len(text[start:end].rstrip(INVISIBLE))] * len(piece))
    return Aligned("".join(pieces), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that can be normalised one by one."""
    start = 0
    for index in range(1, len(text)):
        if not _joins_previous(text[index]):
            yield start, index
            start = index
    yield start, len(text)


def _joins_previous(character: str) -> bool:
    return character in INVISIBLE or unicodedata.combining(character) != 0 or character in _joining_starters()


@cache
def _joining_starters() -> frozenset[str]:
    """Characters of combining class 0 that still compose with what stands before them (Hangul, Indic vowels)."""
    decomposed = {}
    for character in map(chr, range(sys.maxunicode + 1)):
        form = unicodedata.normalize("NFD", character)
        if form != character:
            decomposed[character] = form
    later = {part for form in decomposed.values() for part in form[1:]}
    led = {character for character, form in decomposed.items() if form[0] in later or unicodedata.combining(form[0])}
    return frozenset(later | led)
