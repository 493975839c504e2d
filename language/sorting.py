"""Alphabetical order for lists of names and titles in Kyrgyz, Russian and English."""

import unicodedata
from functools import lru_cache

from language.letters import normalise, repair

_CYRILLIC_KY = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_CYRILLIC_RU = "абвгдежзийклмнңоөпрстуүфхцчшщъыьэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"

# Language → its alphabets in the order they follow one another. Kyrgyz has ё as a letter of its own (the alphabet of
# the Law on the State Language); Russian dictionaries put ё among е, and the letters of Kyrgyz names after their
# neighbours.
ALPHABETS = {
    "ky": _CYRILLIC_KY + _LATIN,
    "ru": _CYRILLIC_RU + _LATIN,
    "en": _LATIN + _CYRILLIC_KY,
}

_SPACE, _DIGIT, _LETTER, _OTHER = range(4)

Weight = tuple[int, int]
SortKey = tuple[tuple[Weight, ...], str, str, str]


def sort_key(text: str, lang: str) -> SortKey:
    """A key for `sorted`: word by word, digits before letters, punctuation ignored, small before capital.

    The language's own alphabet comes first, the other one after it. Equal keys mean equal texts, so the order never
    depends on the order before. Raises ValueError for a language other than ky, ru, en.
    """
    ranks = _ranks(lang)
    written = repair(normalise(text))
    lowered = unicodedata.normalize("NFC", written.lower())
    words = "".join(" " if character in "-–—/" else character for character in lowered).split()
    primary = tuple(weight for character in " ".join(words) if (weight := _weigh(character, ranks)))
    # е before ё and a before á, then small before capital, then whatever still differs.
    return primary, lowered, written.swapcase(), text


@lru_cache
def _ranks(lang: str) -> dict[str, int]:
    if lang not in ALPHABETS:
        raise ValueError(f"no alphabet for {lang!r}")
    return {letter: rank for rank, letter in enumerate(ALPHABETS[lang])}


def _weigh(character: str, ranks: dict[str, int]) -> Weight | None:
    """The place of one character, or None for what does not count (punctuation, marks)."""
    if character == " ":
        return _SPACE, 0
    if character.isdecimal():
        return _DIGIT, unicodedata.decimal(character)
    for letter in (character, unicodedata.normalize("NFD", character)[0]):
        if letter in ranks:
            return _LETTER, ranks[letter]
    return (_OTHER, ord(character)) if character.isalpha() else None
