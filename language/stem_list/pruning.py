"""Candidates that are only inflected forms of another stem are dropped: «болгон» beside «бол»."""

from collections import defaultdict

from language.stem_list.evidence import Evidence, Stem
from language.stem_list.weighing import Weights, score, shares_of

OWN_SHARE = 0.25
"""A stem stays if it alone explains more than this share of the words it may begin."""
ROUNDS = 3
FEW = 5
"""A stem that explains fewer words than this must at least be the best reading of itself."""


def prune(evidence: Evidence) -> set[Stem]:
    """The candidates that stay. The least supported are asked first."""
    words: dict[Stem, set[str]] = defaultdict(set)
    for word, readings in evidence.items():
        for stem, _ in readings:
            words[stem].add(word)
    support = {stem: len(found) for stem, found in words.items()}
    alive = set(support)
    for _ in range(ROUNDS):
        for stem in sorted(alive, key=lambda stem: (support[stem], stem)):
            if _is_inflected(stem, evidence, alive, support) and not _has_own_words(
                stem, words[stem], evidence, alive, support
            ):
                alive.discard(stem)
    return alive


def _is_inflected(stem: Stem, evidence: Evidence, alive: set[Stem], support: dict[Stem, int]) -> bool:
    return any(chain and _is_better(other, stem, alive, support) for other, chain in evidence.get(stem[1], ()))


def _has_own_words(stem: Stem, words: set[str], evidence: Evidence, alive: set[Stem], support: dict[Stem, int]) -> bool:
    own = sum(not any(_is_better(other, stem, alive, support) for other, _ in evidence[word]) for word in words)
    return own > max(1, OWN_SHARE * len(words))


def _is_better(other: Stem, stem: Stem, alive: set[Stem], support: dict[Stem, int]) -> bool:
    return other in alive and other != stem and len(other[1]) < len(stem[1]) and support[other] >= support[stem]


def settled(evidence: Evidence, weights: Weights) -> set[Stem]:
    """The weighed stems without the rare ones that are themselves more likely forms of another."""
    dropped, shares = set(), shares_of(weights.endings)
    for stem, count in weights.stems.items():
        readings = [reading for reading in evidence.get(stem[1], ()) if reading[0] in weights.stems]
        if count < FEW and readings:
            (_, likeliest), _ = max(readings, key=lambda reading: score(reading, weights.stems, shares))
            if likeliest != stem[1]:
                dropped.add(stem)
    return set(weights.stems) - dropped
