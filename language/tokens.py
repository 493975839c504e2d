"""A text cut into words, each with its place and in the spelling in which words are compared (SE-1, SE-2)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from language.letters import normalize_for_match
from language.normalisation import align

_MARKS = "\u0300-\u036f"
_LETTERS = rf"[^\W_](?:[^\W_]+|[{_MARKS}]+)*"
_WORD = re.compile(rf"{_LETTERS}(?:['-]{_LETTERS})*")


class Word(NamedTuple):
    """A word of a text: `text[start:end] == surface`, in code points of the text as it was given."""

    start: int
    end: int
    surface: str
    spelling: str
    """The form of `normalize_for_match`."""


def words(text: str) -> Iterator[Word]:
    """The words of a text in their order; a hyphenated one whole, and then each of its parts. Never raises."""
    aligned = align(text)
    for match in _WORD.finditer(aligned.text):
        yield _word(text, *aligned.span(match.start(), match.end()), match.group())
        if "-" in match.group():
            for part in re.finditer("[^-]+", match.group()):
                start, end = match.start() + part.start(), match.start() + part.end()
                yield _word(text, *aligned.span(start, end), part.group())


def _word(text: str, start: int, end: int, normal: str) -> Word:
    return Word(start, end, text[start:end], normalize_for_match(normal))
