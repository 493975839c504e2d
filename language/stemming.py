"""The stems of a word in Kyrgyz, Russian and English, whatever language the text around it is in (SE-3)."""

import re
import threading
from functools import lru_cache

import snowballstemmer

from language import LANGUAGES
from language.kyrgyz.endings import NOUN
from language.kyrgyz.likelihood import likeliest
from language.kyrgyz.stemmer import stems_of
from language.letters import normalize_for_match, repair
from language.normalisation import normalise

LONGEST = 40
"""A longer run of letters is no word: it is its own stem."""
KYRGYZ_LETTERS = frozenset("өүң")
_LATIN = re.compile("[a-z\u00df-\u024f0-9'-]+")
_NAME_WITH_ENDING = re.compile("([a-z0-9\u00df-\u024f'-]*[a-z0-9\u00df-\u024f])-?([а-яөүң]+)")
_ABBREVIATION_WITH_ENDING = re.compile("([А-ЯЁӨҮҢ]{2,})-?([а-яөүң]+)")
_HYPHENATED_ENDING = re.compile(r"(?:(?<=[A-Za-z0-9\u00df-\u024f])|(?<=[А-ЯЁӨҮҢ]{2}))-([а-яөүң]+)(?![\w-])")
_of_this_thread = threading.local()


def stems(word: str, lang: str) -> tuple[str, ...]:
    """The stems of a normalised word in a text of this language; mostly one, the surest first. Never empty.

    A Latin word is English in any text; a Cyrillic one is Russian in an English text, and Kyrgyz wherever it has ө, ү
    or ң. A Latin name or a number loses its Kyrgyz endings. Raises ValueError for a language other than ky, ru, en.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"language is one of {', '.join(LANGUAGES)}, not {lang!r}")
    return _stems(word, lang)


@lru_cache(maxsize=1 << 12)
def _stems(word: str, lang: str) -> tuple[str, ...]:
    if len(word) > LONGEST:
        return (word,)
    if _LATIN.fullmatch(word):
        return (_snowball(word, "english"),)
    if (named := _NAME_WITH_ENDING.fullmatch(word)) and _is_ending(named.group(2)):
        return (_snowball(named.group(1), "english"),)
    if lang == "ky" or KYRGYZ_LETTERS & set(word):
        return stems_of(word)
    return (_snowball(word, "russian"),)


def abbreviation(surface: str) -> str:
    """The capitals of «ИИМдин» in small letters where Kyrgyz endings follow them, or nothing.

    An abbreviation is read by the names of its letters, so its endings need not agree with its own vowels.
    """
    if sum(map(str.isupper, surface)) < 2:
        return ""
    found = _ABBREVIATION_WITH_ENDING.fullmatch(repair(normalise(surface)))
    return normalize_for_match(found.group(1)) if found and _is_ending(found.group(2)) else ""


def without_hyphenated_ending(text: str) -> str:
    """«USAID-дин» as «USAID», «2024-дө» as «2024»: what follows the hyphen is no word of its own."""
    return _HYPHENATED_ENDING.sub(lambda found: "" if _is_ending(found.group(1)) else found.group(), text)


def _is_ending(tail: str) -> bool:
    return likeliest(NOUN, "", "", tail) is not None


def _snowball(word: str, algorithm: str) -> str:
    """Snowball's stemmers keep the word in themselves, so each thread has its own."""
    if not hasattr(_of_this_thread, algorithm):
        setattr(_of_this_thread, algorithm, snowballstemmer.stemmer(algorithm))
    stem: str = getattr(_of_this_thread, algorithm).stemWord(word)
    return stem if len(stem) > 1 else word  # «иим» is no form of «и»
