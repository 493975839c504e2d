"""From a Kyrgyz word to its stem: every known stem that may begin it, and the likeliest of them (SE-3)."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from language.kyrgyz.chains import Chain
from language.kyrgyz.coining import coined_verb
from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.function_words import FUNCTION_WORDS
from language.kyrgyz.irregular import IRREGULAR
from language.kyrgyz.likelihood import likeliest, likeliest_sure
from language.kyrgyz.seams import changed, with_last_vowel, without_linking_vowel
from language.kyrgyz.sounds import HARMONY, harmonies, harmony, last_sound
from language.kyrgyz.stems import Known, stems

SHORTEST, SHORTEST_UNKNOWN, SHORTEST_SURE = 2, 3, 2
# An unknown stem costs so much for each of its letters, so it is better to explain letters by endings.
UNKNOWN_LETTER = 2.5
AMBIGUOUS = 1.4
"""Readings are both given when one is at most four times as likely as the other: e to the power of 1.4."""
FUNCTION_WORD = "function word"


class Reading(NamedTuple):
    """A way to understand a word: the stem, noun or verb, the endings, minus the logarithm of its probability."""

    stem: str
    part: str
    chain: Chain
    cost: float
    known: bool = True


@lru_cache(maxsize=1 << 12)
def stems_of(word: str) -> tuple[str, ...]:
    """The stems of a word in the form of `normalize_for_match`; mostly one, the surest first. Never raises.

    A word that is a known stem keeps it, so the stem of a stem is that stem.
    """
    return tuple(dict.fromkeys(reading.stem for reading in readings(word)))


def readings(word: str) -> list[Reading]:
    """How a word may be understood, the surest first; at least one. A function word is not taken apart."""
    if word in FUNCTION_WORDS:
        return [Reading(FUNCTION_WORDS[word], FUNCTION_WORD, (), 0)]
    found = sorted(known_readings(word), key=lambda reading: (reading.stem != word, reading.cost))
    if not found:
        return [guess(word)]
    limit = min(reading.cost for reading in found) + AMBIGUOUS
    own = found[:1] if found[0].stem == word else []
    return own + [reading for reading in found if reading.cost <= limit and reading not in own]


def known_readings(word: str) -> list[Reading]:
    """For every known stem that may begin the word, the likeliest chain of endings after it."""
    heads = [(word[:length], word[length:]) for length in range(SHORTEST, len(word) + 1)]
    return list(_irregular(word)) or [reading for head, tail in heads for reading in _begun_with(head, tail)]


def _begun_with(head: str, tail: str) -> Iterator[Reading]:
    known, shortened = stems()
    if head in known:
        yield from _after(head, known[head], tail)
    if head in shortened:
        stem, before_vowel = shortened[head]
        if not before_vowel or tail[:1] in HARMONY:
            yield from _after(stem, known[stem], tail)
    if (stem := without_linking_vowel(head)) in known:
        yield from _after(stem, known[stem]._replace(verb=None), tail, written=head)
    for stem, rest in changed(head, tail) if tail else ():
        if stem in known:
            yield from _after(stem, known[stem], rest)


def _after(stem: str, costs: Known, tail: str, written: str = "") -> Iterator[Reading]:
    """The readings of a stem as a noun and as a verb; `written` is how this word has the stem, if otherwise."""
    sound = last_sound(written or stem)
    if costs.noun is not None:
        for vowel in harmonies(written or stem):
            if likely := likeliest(NOUN, vowel, sound, tail):
                yield Reading(stem, NOUN, likely.chain, costs.noun + likely.cost)
                break
    if costs.verb is not None and (likely := likeliest(VERB, harmony(stem), sound, tail)):
        yield Reading(stem, VERB, likely.chain, costs.verb + likely.cost)


def _irregular(word: str) -> Iterator[Reading]:
    for length in range(SHORTEST, len(word) + 1):
        if word[:length] in IRREGULAR:
            stem, step = IRREGULAR[word[:length]]
            vowel, sound = harmony(word[:length]), last_sound(word[:length])
            if likely := likeliest(step.gives, vowel, sound, word[length:]):
                yield Reading(stem, NOUN, (step, *likely.chain), likely.cost)


def guess(word: str) -> Reading:
    """An unknown word as a verb made of a noun, or without the endings that are sure; after a hyphen its last part."""
    first, hyphen, last = word.rpartition("-")
    if hyphen and last:
        found = min(readings(last), key=lambda reading: reading.cost)
        return found._replace(stem=first + hyphen + found.stem, known=False)
    better = (*_coined(word), *_without_last_vowel(word))
    return min(better, key=lambda reading: reading.cost, default=None) or _name(word)


def _coined(word: str) -> Iterator[Reading]:
    for length in range(SHORTEST_UNKNOWN, len(word) + 1):
        for stem, tail in ((word[:length], word[length:]), *changed(word[:length], word[length:])):
            likely = likeliest(VERB, harmony(stem), last_sound(stem), tail)
            if likely and (cost := coined_verb(stem)) is not None:
                yield Reading(stem, VERB, likely.chain, cost + likely.cost, known=False)


def _without_last_vowel(word: str) -> Iterator[Reading]:
    """«өмрүн» of «өмүр»: a known noun whose loss of a vowel the word list does not show."""
    known = stems().known
    for length in range(SHORTEST_UNKNOWN, len(word)):
        stem = with_last_vowel(word[:length], word[length:])
        if stem in known:
            yield from _after(stem, known[stem]._replace(verb=None), word[length:])


def _name(word: str) -> Reading:
    # «отель», отелдер: the soft sign is lost before endings, and nobody knows of an unknown stem that it had one.
    best = Reading(word.removesuffix("ь") or word, NOUN, (), UNKNOWN_LETTER * len(word), known=False)
    for length in range(SHORTEST_UNKNOWN, len(word) - SHORTEST_SURE + 1):
        head, tail = word[:length], word[length:]
        for vowel in harmonies(head):
            likely = likeliest_sure(vowel, last_sound(head), tail)
            if likely and (cost := UNKNOWN_LETTER * length + likely.cost) < best.cost:
                best = Reading(without_linking_vowel(head) or head, NOUN, likely.chain, cost, known=False)
    return best
