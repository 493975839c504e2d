"""How much each stem and each ending is worth: expectation maximisation over the readings of the whole list.

A word's probability is the stem's share times, for each ending, the ending's share of what follows its state. Each word
counts once, divided among its readings in proportion to their probability; the counts give the next shares.
"""

import math
from collections import defaultdict
from typing import NamedTuple

from language.kyrgyz.chains import Chain
from language.kyrgyz.stems import END
from language.stem_list.evidence import Evidence, Reading, Stem

ROUNDS = 6
LEAST = 0.5
NEVER_SEEN = -3.0
NEGLIGIBLE = 0.01
Transition = tuple[str, str, str]
Shares = dict[Transition, float]


class Weights(NamedTuple):
    """How many words each stem and each ending explains."""

    stems: dict[Stem, float]
    endings: dict[Transition, float]


def weigh(evidence: Evidence, alive: set[Stem]) -> Weights:
    """The expected number of words of each stem that is alive, and of each ending."""
    stems: dict[Stem, float] = defaultdict(float)
    for readings in evidence.values():
        for stem in {stem for stem, _ in readings} & alive:
            stems[stem] += 1
    shares: Shares = {}
    for _ in range(ROUNDS):
        weights = _expect(evidence, stems, shares)
        stems = {stem: count for stem, count in weights.stems.items() if count >= LEAST}
        shares = shares_of(weights.endings)
    return Weights(stems, weights.endings)


def _expect(evidence: Evidence, stems: dict[Stem, float], shares: Shares) -> Weights:
    counted = Weights(defaultdict(float), defaultdict(float))
    for readings in evidence.values():
        possible = [reading for reading in readings if reading[0] in stems]
        scores = [score(reading, stems, shares) for reading in possible]
        best = max(scores, default=0)
        odds = [math.exp(score - best) for score in scores]
        for (stem, chain), odd in zip(possible, odds, strict=True):
            share = odd / sum(odds)
            if share >= NEGLIGIBLE:
                counted.stems[stem] += share
                for step in transitions(stem, chain):
                    counted.endings[step] += share
    return counted


def score(reading: Reading, stems: dict[Stem, float], shares: Shares) -> float:
    """The logarithm of how likely a reading is, up to a constant."""
    return math.log(stems[reading[0]]) + sum(shares.get(step, NEVER_SEEN) for step in transitions(*reading))


def transitions(stem: Stem, chain: Chain) -> list[Transition]:
    """The endings of a reading as (state, name, form), and the end of the word."""
    last = chain[-1].gives if chain else stem[0]
    return [step.counted_as for step in chain] + [(last, *END)]


def shares_of(counts: dict[Transition, float]) -> Shares:
    """The logarithm of each ending's share of what follows its state."""
    totals: dict[str, float] = defaultdict(float)
    for (state, _, _), count in counts.items():
        totals[state] += count + LEAST
    return {step: math.log((count + LEAST) / totals[step[0]]) for step, count in counts.items()}
