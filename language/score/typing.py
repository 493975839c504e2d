"""How often a word is found that was typed without Kyrgyz keys, or in Latin letters (SE-6)."""

from collections.abc import Callable
from statistics import fmean
from typing import NamedTuple

from language.analysis import analyze, analyze_query
from language.folding import fold

PLAIN = str.maketrans("өүңӨҮҢ", "оунОУН")
# Two habits: the official table, and what people brought up with Russian type.
OFFICIAL = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
    "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
HABITUAL = OFFICIAL | {"ж": "zh", "ң": "n", "й": "i", "х": "h", "ц": "c"}


class Found(NamedTuple):
    """The share of words that are found, and how many alternatives a query has on average."""

    share: float
    by_stem: float
    """Of all, those that need no folded spelling."""
    alternatives: float
    missed: list[str]


def without_kyrgyz_keys(form: str) -> str:
    return form.translate(PLAIN)


def official_latin(form: str) -> str:
    return "".join(OFFICIAL.get(letter, letter) for letter in form)


def habitual_latin(form: str) -> str:
    return "".join(HABITUAL.get(letter, letter) for letter in form)


def finds(forms: list[str], typed: Callable[[str], str]) -> Found:
    """Whether a query with the form as it was typed finds a text with the form as it is written."""
    sizes, missed, by_stem = [], [], 0
    for form in forms:
        query = analyze_query(typed(form), "ky")
        tokens = analyze(form, "ky")
        stems, folded = {stem for token in tokens for stem in token.stems}, {token.folded for token in tokens}
        sizes.append(sum(map(len, query.groups)))
        by_stem += all(stems & set(group) for group in query.groups)
        if not all(stems & set(group) or folded & set(map(fold, group)) for group in query.groups):
            missed.append(form)
    return Found(1 - len(missed) / len(forms), by_stem / len(forms), fmean(sizes), missed)
