"""Verbs that anybody may make of a noun, so no list can hold them all: санариптештир, «to make digital»."""

from collections.abc import Iterator

from language.kyrgyz.sounds import harmony, last_sound, spell
from language.kyrgyz.stems import stems

# Each makes a verb of a noun: to do something with it, to become it, to do so with one another, to make it so.
ENDINGS = ("LA", "LAн", "LAт", "LAш", "LAштIр")
SURE = "LAштIр"
"""Long enough to be known behind any noun."""
COST = 6.0
"""What a new verb costs beside its noun, as minus the logarithm of a probability: one noun in four hundred."""
SHORTEST_NOUN, SHORTEST_UNKNOWN = 3, 4
RARE_NOUN = 12.5
"""As much as the rarest noun of the list."""


def coined_verb(stem: str) -> float | None:
    """What this stem costs as a verb made of a noun, or nothing if it is none."""
    return min((cost + COST for cost in _nouns(stem)), default=None)


def _nouns(stem: str) -> Iterator[float]:
    """The costs of the nouns that the stem may be made of."""
    known = stems().known
    for length in range(SHORTEST_NOUN, len(stem) - 1):
        noun, ending = stem[:length], stem[length:]
        cost = known[noun].noun if noun in known else None
        if cost is not None and ending in _written(noun, ENDINGS):
            yield cost
        elif length >= SHORTEST_UNKNOWN and ending in _written(noun, (SURE,)):
            yield RARE_NOUN


def _written(noun: str, endings: tuple[str, ...]) -> set[str | None]:
    vowel, sound = harmony(noun), last_sound(noun)
    return {spell(ending, vowel, sound) for ending in endings} if vowel else set()
