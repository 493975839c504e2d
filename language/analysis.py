"""Texts and queries as stems: the same words are found whatever their form and however they are typed (SE-1).

`analyze` serves the index, `analyze_query` the query; `explain` says how a word was understood.
"""

from typing import NamedTuple

from language.folding import fold
from language.kyrgyz.endings import NOUN
from language.kyrgyz.stemmer import readings
from language.letters import normalize_for_match
from language.query import Query, analyze_query
from language.stemming import LONGEST, abbreviation, stems
from language.tokens import words

__all__ = ["Explanation", "Query", "Token", "analyze", "analyze_query", "explain"]


class Token(NamedTuple):
    """A word of a text: its place and surface in code points, its stems (mostly one), and the first of them folded."""

    start: int
    end: int
    surface: str
    stems: tuple[str, ...]
    folded: str


class Explanation(NamedTuple):
    """How a Kyrgyz word was understood: its stem, whether it is a known one, its endings as (written, name)."""

    word: str
    stem: str
    part: str
    known: bool
    endings: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        parts = [self.stem, *(written.replace("=", "") for written, _ in self.endings)]
        names = ", ".join(name for _, name in self.endings)
        known = self.part if self.known else "unknown word"
        return f"{self.word} = {' + '.join(parts)} ({known}{': ' + names if names else ''})"


def analyze(text: str, lang: str) -> list[Token]:
    """The words of a text with their stems, in order; a hyphenated word whole, then its parts.

    Never raises for any text; raises ValueError for a language other than ky, ru, en.
    """
    tokens = []
    for word in words(text):
        found = (abbreviated,) if (abbreviated := abbreviation(word.surface)) else stems(word.spelling, lang)
        tokens.append(Token(word.start, word.end, word.surface, found, fold(found[0])))
    return tokens


def explain(word: str) -> list[Explanation]:
    """How a Kyrgyz word was understood, the likeliest first: «кеңештеринин = кеңеш + тер + и + нин».

    A run of more than 40 letters is no word, and is not understood.
    """
    spelling = normalize_for_match(word)
    if len(spelling) > LONGEST:
        return [Explanation(word, spelling, NOUN, False, ())]
    return [
        Explanation(word, found.stem, found.part, found.known, tuple((step.written, step.name) for step in found.chain))
        for found in readings(spelling)
    ]
