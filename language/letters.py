"""Wrong letters of Kyrgyz texts, found and repaired (TR-11), and the form in which texts are matched (SE-2).

A word is a run of letters between anything else, so the halves of «IT-адис» are two words. Sources: the Kyrgyz
alphabet of 36 letters (Law on the State Language) and the confusable letters of Unicode Technical Standard 39.
"""

import re
from typing import NamedTuple

from language.endings import NOMINAL_ENDING
from language.normalisation import INVISIBLE, normalise

__all__ = ["WrongWord", "find_wrong_letters", "normalise", "normalize_for_match", "repair"]

# Letters of other alphabets that a reader takes for a Kyrgyz one. Kyrgyz never has them, whatever the word.
NEVER_KYRGYZ = {
    "\u0473": "ө",  # ѳ fita, of Old Church Slavonic
    "\u0472": "Ө",
    "\u04ca": "ң",  # ӊ en with tail, of Kildin Sami
    "\u04c9": "Ң",
    "\u04c8": "ң",  # ӈ en with hook, of Nenets
    "\u04c7": "Ң",
    "\u04a5": "ң",  # ҥ ligature en ghe, of Mari and Yakut
    "\u04a4": "Ң",
}
# Two characters drawn as one letter: a stroke or a hook laid over a plain letter. Unicode does not compose them.
OVERLAID = {
    "о\u0335": "ө",
    "о\u0336": "ө",
    "О\u0335": "Ө",
    "О\u0336": "Ө",
    "н\u0321": "ң",
    "н\u0322": "ң",
    "н\u0327": "ң",
    "н\u0328": "ң",
    "Н\u0321": "Ң",
    "Н\u0322": "Ң",
    "Н\u0327": "Ң",
    "Н\u0328": "Ң",
}
# Ukrainian і is typed for и. ї and є are left alone: nothing in Kyrgyz looks like them, so a word that has one is a
# Ukrainian word and its і is right as well. The same holds for the letters that only Kazakh or Belarusian writes.
UKRAINIAN_I = {"\u0456": "и", "\u0406": "И"}
OTHER_CYRILLIC = frozenset("їєґўқғәұһЇЄҐЎҚҒӘҰҺ")

# Latin letter → the Cyrillic one it is taken for. Capital Y is decided in _to_cyrillic.
LATIN_TO_CYRILLIC = dict(zip("aceiopxykABCEHIKMOPTXYëËöÖøØɵƟüÜŋŊ", "асеиорхукАВСЕНИКМОРТХУёЁөӨөӨөӨүҮңҢ", strict=True))
BACK_VOWELS = frozenset("аоуыюяёАОУЫЮЯЁaoAO")  # the last four are Latin
CYRILLIC_TO_LATIN = dict(zip("асеорхукіѕјАВСЕНКМОРТХУІЅЈёЁ", "aceopxykisjABCEHKMOPTXYISJëË", strict=True))

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏɵ\u1e00-\u1eff"
_CYRILLIC = "\u0400-\u0481\u048a-\u052f"
_MARKS = "\u0300-\u036f\u0483-\u0489"
_WORD = re.compile(rf"[{_LATIN}{_CYRILLIC}](?:[{_LATIN}{_CYRILLIC}{_MARKS}{INVISIBLE}]*[{_LATIN}{_CYRILLIC}{_MARKS}])?")
_PLAIN_WORD = re.compile("[А-Яа-яЁёҢңӨөҮү]+|[A-Za-z]+")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_CYRILLIC_LETTER = re.compile(f"[{_CYRILLIC}]")
_OVERLAID = re.compile("|".join(OVERLAID))
_ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
_LATIN_NAME_WITH_ENDING = re.compile(rf"([{_LATIN}{_CYRILLIC}]{{2,}}?)({NOMINAL_ENDING})")
_ABBREVIATION_WITH_ENDING = re.compile(rf"([A-Z]{{2,}})([{_CYRILLIC}]+)")


class WrongWord(NamedTuple):
    """`text[start:end] == word`, in code points of the text that was given; `suggestion` is how to write it."""

    start: int
    end: int
    word: str
    suggestion: str


def find_wrong_letters(text: str) -> tuple[WrongWord, ...]:
    """Words with letters that do not belong in them, in order of place. Never raises."""
    found = []
    for match in _WORD.finditer(text):
        if _PLAIN_WORD.fullmatch(match.group()):
            continue
        written = normalise(match.group())
        suggestion = normalise(_repair_word(written))
        if suggestion != written:
            found.append(WrongWord(match.start(), match.end(), match.group(), suggestion))
    return tuple(found)


def repair(text: str) -> str:
    """The text with every wrong word replaced; everything else is kept as it is, to the code point. Idempotent.

    One letter stands for one letter, so the length stays the same, except that a replaced word loses its soft
    hyphens and combining marks that belong to a letter (it is normalised).
    """
    pieces = []
    position = 0
    for wrong in find_wrong_letters(text):
        pieces += [text[position : wrong.start], wrong.suggestion]
        position = wrong.end
    return "".join(pieces) + text[position:]


def normalize_for_match(text: str) -> str:
    """The form in which a text and a query meet: normalised, repaired, lower case, ё as е. Idempotent."""
    # Repaired before lower case (H is a look-alike, h is not) and after it (lowering may make marks meet letters).
    lowered = normalise(repair(normalise(text)).lower()).replace("ё", "е")
    return normalise(repair(lowered)).replace("ё", "е")


def _repair_word(word: str) -> str:
    word = _without_overlays(word)
    word = "".join(NEVER_KYRGYZ.get(letter, letter) for letter in word)
    if roman := _as_roman(word):
        return roman
    if not _CYRILLIC_LETTER.search(word):
        return word
    if _LATIN_LETTER.search(word):
        return _repair_mixed(word)
    return _without_ukrainian_i(word)


def _without_overlays(word: str) -> str:
    return _OVERLAID.sub(lambda match: OVERLAID[match.group()], word)


def _as_roman(word: str) -> str:
    """«ХІХ» typed with a Ukrainian І, «ХХI» with Cyrillic Х: the Roman numeral that is meant, or nothing."""
    has_i = any(letter in word for letter in "\u0406I")
    latin = "".join(CYRILLIC_TO_LATIN.get(letter, letter) for letter in word)
    return latin if has_i and _ROMAN.fullmatch(latin) else ""


def _without_ukrainian_i(word: str) -> str:
    if len(word) == 1 or OTHER_CYRILLIC.intersection(word):
        return word
    return "".join(UKRAINIAN_I.get(letter, letter) for letter in word)


def _repair_mixed(word: str) -> str:
    """Both alphabets in one word: a Latin name with a Kyrgyz ending is right, anything else is a slip."""
    if _ABBREVIATION_WITH_ENDING.fullmatch(word) and word.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").islower():
        return word
    if named := _LATIN_NAME_WITH_ENDING.fullmatch(word):
        stem, ending = named.groups()
        if not _CYRILLIC_LETTER.search(stem):
            return word
        if _mostly_latin(stem) and (latin := _to_latin(stem)):
            return latin + ending
    first, second = (_to_latin, _to_cyrillic) if _mostly_latin(word) else (_to_cyrillic, _to_latin)
    return first(word) or second(word) or word


def _mostly_latin(word: str) -> bool:
    """A word that can be read both ways is Kyrgyz unless Latin letters are more than two thirds of it."""
    return len(_LATIN_LETTER.findall(word)) > 2 * len(_CYRILLIC_LETTER.findall(word))


def _to_latin(word: str) -> str:
    """The word in Latin letters only, or nothing if a letter of it has no Latin look-alike."""
    latin = "".join(CYRILLIC_TO_LATIN.get(letter, letter) for letter in word)
    return "" if _CYRILLIC_LETTER.search(latin) else latin


def _to_cyrillic(word: str) -> str:
    """The word in Cyrillic letters only, or nothing if a letter of it has no Cyrillic look-alike.

    Capital Latin Y has the shape of Ү but stands for У beside a back vowel, as vowel harmony demands.
    """
    table = LATIN_TO_CYRILLIC | ({} if BACK_VOWELS.intersection(word) else {"Y": "Ү"})
    cyrillic = _without_overlays("".join(table.get(letter, letter) for letter in word))
    return "" if _LATIN_LETTER.search(cyrillic) else _without_ukrainian_i(cyrillic)
