"""Verbs that anybody may make of a noun, so no list can hold them all: санариптештир, «to make digital»."""

from collections.abc import Iterator
from functools import cache

from language.kyrgyz.sounds import harmony, last_sound, spell
from language.kyrgyz.stems import stems

# Each makes a verb of a noun: to do something with it, to become it, to do so with one another, to make it so.
ENDINGS = ("LA", "LAн", "LAт", "LAш", "LAштIр")
SURE = "LAштIр"
"""Long enough to be known behind any noun."""
COST = 6.0
"""What a new verb costs beside its noun, as minus the logarithm of a probability: one noun in four hundred."""
SHORTEST_NOUN, SHORTEST_UNKNOWN = 3, 4
LENGTHS = range(min(map(len, ENDINGS)), max(map(len, ENDINGS)) + 1)
RARE_NOUN = 12.5
"""As much as the rarest noun of the list."""


def coined_verb(stem: str) -> float | None:
    """What this stem costs as a verb made of a noun, or nothing if it is none."""
    return min((cost + COST for cost in _nouns(stem)), default=None)


def _nouns(stem: str) -> Iterator[float]:
    """The costs of the nouns that the stem may be made of."""
    known = stems().known
    for noun, ending in ((stem[:-length], stem[-length:]) for length in LENGTHS if len(stem) - length >= SHORTEST_NOUN):
        forms = _forms(harmony(noun), last_sound(noun)).get(ending, ())
        if forms and noun in known and (cost := known[noun].noun) is not None:
            yield cost
        elif SURE in forms and len(noun) >= SHORTEST_UNKNOWN:
            yield RARE_NOUN


@cache
def _forms(vowel: str, sound: str) -> dict[str, tuple[str, ...]]:
    """How the endings are written after a noun that sounds so, each with its form; nothing without a vowel."""
    return {spell(form, vowel, sound) or "": (form,) for form in ENDINGS} if vowel else {}
