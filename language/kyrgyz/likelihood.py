"""The likeliest chain of endings of a tail, by how often each ending follows another in the word list."""

from functools import lru_cache
from typing import NamedTuple

from language.kyrgyz.chains import Chain, moves
from language.kyrgyz.endings import NOUN
from language.kyrgyz.sounds import SOFTENED
from language.kyrgyz.stems import END, NEVER_SEEN, ending_costs

# Endings that an unknown word (a name) may lose: they make no new word, and are not taken for a part of one.
SURE = frozenset({"plural", "own", "theirs", "genitive", "case", "locative", "attribute"})
NOT_SURE = frozenset({"furnished with", "without", "comparative", "like", "in the manner of", "of that time"})


class Tail(NamedTuple):
    """A chain of endings and minus the natural logarithm of its probability after the stem."""

    chain: Chain
    cost: float


@lru_cache(maxsize=1 << 15)
def likeliest(state: str, vowel: str, sound: str, tail: str) -> Tail | None:
    """The likeliest chain of a tail after a stem, or nothing if the tail is not made of endings."""
    if not tail:
        return Tail((), _cost(state, *END)) if sound != SOFTENED else None
    best = None
    possible = moves(state, vowel, sound)
    for length in range(1, len(tail) + 1):
        for step, next_vowel, next_sound in possible.get(tail[:length], ()):
            if rest := likeliest(step.gives, next_vowel, next_sound, tail[length:]):
                cost = rest.cost + _cost(*step.counted_as)
                if best is None or cost < best.cost:
                    best = Tail((step, *rest.chain), cost)
    return best


@lru_cache(maxsize=1 << 14)
def likeliest_sure(vowel: str, sound: str, tail: str) -> Tail | None:
    """The same after a noun, if every ending of it is one that an unknown word may lose."""
    likely = likeliest(NOUN, vowel, sound, tail)
    if likely and all(step.gives in SURE and step.name not in NOT_SURE for step in likely.chain):
        return likely
    return None


def _cost(state: str, name: str, form: str) -> float:
    return ending_costs().get((state, name, form), NEVER_SEEN)
