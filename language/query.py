"""What a person typed into a search field: words, phrases in quotation marks, words to leave out (SE-1, SE-15)."""

import re
from typing import NamedTuple

from language.folding import fold
from language.function_words import FUNCTION_WORDS
from language.kyrgyz.latin import readings_in_cyrillic
from language.kyrgyz.restoring import cheapest, restored_stems, spellings
from language.kyrgyz.stemmer import stems_of
from language.letters import normalize_for_match
from language.normalisation import normalise
from language.stemming import LONGEST, abbreviation, stems, without_hyphenated_ending
from language.tokens import Word, words

MAX_LENGTH, MAX_WORDS = 256, 16
READINGS_OF_A_NAME = 3
_PIECE = re.compile(r"""(?P<minus>(?<!\S)[-−–])?(?:["«“„”](?P<phrase>[^"»“”]*)["»“”]?|(?P<plain>[^\s"«»“„”]+))""")

Group = tuple[str, ...]
"""What one word may be: its stems, other spellings of it, and the folded stem; the surest first."""


class Query(NamedTuple):
    """A text matches when it has one of each of the groups, each phrase in its order, and none of the exclusions."""

    groups: tuple[Group, ...]
    phrases: tuple[tuple[Group, ...], ...]
    exclusions: tuple[Group, ...]


def analyze_query(text: str, lang: str) -> Query:
    """The query of 256 characters and 16 words at most; what is longer is cut. Never raises for any text.

    Words of phrases are groups as well. Function words count only where the query has nothing else, and in phrases;
    they are never left out. Raises ValueError for a language other than ky, ru, en.
    """
    groups: list[Group] = []
    phrases: list[tuple[Group, ...]] = []
    exclusions: list[Group] = []
    functions: list[Group] = []
    left = MAX_WORDS
    for piece in _PIECE.finditer(_cut(text)):
        found = _words(piece["phrase"] or piece["plain"] or "", excluded=bool(piece["minus"]))[:left]
        left -= len(found)
        alternatives = [_alternatives(word, lang) for word in found]
        joining = [group for word, group in zip(found, alternatives, strict=True) if _is_joining(word, lang)]
        telling = [group for word, group in zip(found, alternatives, strict=True) if not _is_joining(word, lang)]
        if piece["minus"]:
            exclusions += telling
            continue
        groups += telling
        functions += joining
        if piece["phrase"] and len(alternatives) > 1:
            phrases.append(tuple(alternatives))
    return Query(tuple(dict.fromkeys(groups or functions)), tuple(phrases), tuple(dict.fromkeys(exclusions)))


def _is_joining(word: Word, lang: str) -> bool:
    return word.spelling in FUNCTION_WORDS[lang]


def _cut(text: str) -> str:
    """As many letters for a text that is composed of letters and marks as for one that is not."""
    return normalise(text[: 4 * MAX_LENGTH])[:MAX_LENGTH]


def _words(text: str, *, excluded: bool) -> list[Word]:
    """The parts of a hyphenated word and not the whole: texts write «иш-чара» and «иш чара».

    To be left out it is the whole: «-иш-чара» leaves in whatever else has «иш».
    """
    found: list[Word] = []
    for word in words(without_hyphenated_ending(text)):
        inside = bool(found) and word.start < found[-1].end
        if not inside and (excluded or "-" not in word.spelling):
            found.append(word)
    return found


def _alternatives(word: Word, lang: str) -> Group:
    if abbreviated := abbreviation(word.surface):
        return (abbreviated,)
    own = stems(word.spelling, lang)
    others = _respelled(word.spelling) if lang == "ky" and len(word.spelling) <= LONGEST else ()
    return tuple(dict.fromkeys((*own, *others, fold(own[0]))))


def _respelled(word: str) -> Group:
    return (*restored_stems(word), *_from_latin(word))


def _from_latin(word: str) -> Group:
    """Stems that the list knows, of any way to read the word; of an unknown one the commonest readings."""
    found = [normalize_for_match(reading) for reading in readings_in_cyrillic(word)]
    known = cheapest({spelling for reading in found for spelling in spellings(reading)})
    return tuple(reading.stem for reading in known) or tuple(
        stem for reading in found[:READINGS_OF_A_NAME] for stem in stems_of(reading)
    )
