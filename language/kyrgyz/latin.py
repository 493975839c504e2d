"""Kyrgyz typed in Latin letters: the Cyrillic readings of a word (SE-5), «kenesh», «jany» or «zhany», «onuguu».

People mix the systems: BGN/PCGN, the Russian habit (zh, y for both ы and й), Turkish letters (ö ü ş ç ı), none at all.
So each letter has every reading that is in use, the commonest first; vowel harmony and the list of stems choose.
"""

import re
from collections.abc import Iterator
from itertools import islice, product

# Longest first. «|» separates readings.
LETTERS = {
    "shch": "шч|щ", "sch": "сч|щ|ш", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ts": "ц|тс",
    "ng": "ң|нг", "ce": "це|се|ке", "ci": "ци|си|ки", "ya": "я|йа", "ia": "иа|ия|я", "yu": "ю|йу", "yo": "е|йо",
    "ye": "е|йе",
    "a": "а", "b": "б", "c": "к|с|ц", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "ж|й",
    "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у",
    "v": "в", "w": "в", "x": "х|кс", "y": "ы|й", "z": "з",
    "ö": "ө", "ü": "ү", "ñ": "ң", "ŋ": "ң", "ş": "ш", "ç": "ч", "ğ": "г", "ı": "ы", "é": "е", "'": "ь|",
}  # fmt: skip
FIRST = {"e": "э|е"}
AFTER_VOWEL = {"i": "й|и", "y": "й|ы", "e": "е|э"}
AFTER_GLIDE = "ы|й"
VOWELS = frozenset("aeiouyöüı")
_LETTER = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))
LATIN_WORD = re.compile("[a-zöüñŋşçğıé']+")
MOST = 24


def readings_in_cyrillic(word: str) -> list[str]:
    """At most 24 ways to read a small Latin word, the commonest first; none for a word of other letters."""
    if not LATIN_WORD.fullmatch(word):
        return []
    choices = [reading.split("|") for reading in _choices(word)]
    return list(dict.fromkeys("".join(letters) for letters in islice(product(*choices), MOST)))


def _is_glide(word: str, place: int) -> bool:
    """Whether y or i is й there: «byyyl» is быйыл, «aiyl» is айыл."""
    return place > 0 and word[place] in "iy" and word[place - 1] in VOWELS


def _choices(word: str) -> Iterator[str]:
    for match in _LETTER.finditer(word):
        letter, place = match.group(), match.start()
        if place == 0:
            yield FIRST.get(letter, LETTERS[letter])
        elif letter == "y" and _is_glide(word, place - 1):
            yield AFTER_GLIDE
        elif word[place - 1] in VOWELS:
            yield AFTER_VOWEL.get(letter, LETTERS[letter])
        else:
            yield LETTERS[letter]
