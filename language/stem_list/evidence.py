"""Every way to read every word of the list as a candidate stem with endings: what pruning and weighing look at."""

from collections.abc import Iterator
from functools import lru_cache

from language.kyrgyz.chains import Chain, chains
from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.seams import changed, without_linking_vowel
from language.kyrgyz.sounds import HARMONY, harmonies, harmony, last_sound
from language.kyrgyz.stems import Shortened

Stem = tuple[str, str]
"""Its part of speech and the stem itself."""
Reading = tuple[Stem, Chain]
Evidence = dict[str, list[Reading]]


def evidence(words: set[str], candidates: set[Stem], shortened: dict[str, Shortened]) -> Evidence:
    """The words that have a reading, with their readings."""
    found = {word: list(_readings(word, candidates, shortened)) for word in sorted(words)}
    return {word: readings for word, readings in found.items() if readings}


def _readings(word: str, candidates: set[Stem], shortened: dict[str, Shortened]) -> Iterator[Reading]:
    for length in range(2, len(word) + 1):
        head, tail = word[:length], word[length:]
        for stem, rest in ((head, tail), *changed(head, tail), *_short(head, tail, shortened)):
            if (NOUN, stem) in candidates:
                yield from _nouns(stem, stem, rest)
            if (VERB, stem) in candidates:
                for chain in _chains(VERB, harmony(stem), last_sound(stem), rest):
                    yield (VERB, stem), chain
        if (NOUN, stem := without_linking_vowel(head)) in candidates:
            yield from _nouns(stem, head, tail)


def _nouns(stem: str, written: str, tail: str) -> Iterator[Reading]:
    for vowel in harmonies(written) if tail else harmonies(written)[:1]:
        for chain in _chains(NOUN, vowel, last_sound(written), tail):
            yield (NOUN, stem), chain


def _short(head: str, tail: str, shortened: dict[str, Shortened]) -> Iterator[tuple[str, str]]:
    if head in shortened and (tail[:1] in HARMONY or not shortened[head].before_vowel):
        yield shortened[head].stem, tail


@lru_cache(maxsize=1 << 18)
def _chains(part: str, vowel: str, sound: str, tail: str) -> list[Chain]:
    return list(chains(part, vowel, sound, tail))
