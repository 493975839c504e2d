"""Candidates that look like an inflected form of another stem, but occur in far more words than such a form does.

«жер» (earth) can be read as же (to eat) with the future participle. But of the words of a verb two in a hundred have
that participle, and far more of those that begin with «же» begin with «жер»: it is a stem of its own.
"""

import math
from collections import defaultdict

from language.kyrgyz.chains import Chain
from language.kyrgyz.endings import VERB
from language.stem_list.evidence import Evidence, Reading, Stem
from language.stem_list.weighing import Shares, Weights, shares_of

TIMES, TIMES_OF_GRAMMAR, MORE = 5, 8, 10
"""A stem is revived that begins more words than so many times what is expected of the form, and so many beside."""
# Voices, verbal nouns and participles are made of any verb and used freely: more is expected of them.
GRAMMAR = frozenset({"passive", "reflexive or passive", "reciprocal", "causative", "causative after a vowel",
                     "causative and passive", "verbal noun", "past participle", "abstract noun"})  # fmt: skip
UNSEEN = -6.0
VERBAL_STATES = ("voiced", "negative")


def revived(evidence: Evidence, weights: Weights) -> set[Stem]:
    """The candidates without a weight that are more than a form of any other stem; the shortest are asked first."""
    words: dict[Stem, set[str]] = defaultdict(set)
    for word, readings in evidence.items():
        for stem, _ in readings:
            words[stem].add(word)
    shares, explained = shares_of(weights.endings), dict(weights.stems)
    for stem in sorted(words.keys() - explained.keys(), key=lambda stem: (len(stem[1]), stem)):
        forms = _of_its_kind(stem, [(o, c) for o, c in evidence.get(stem[1], ()) if c and o in explained])
        if forms and all(
            len(words[stem]) > MORE + _usual(min(len(words[other] - words[stem]), explained[other]), chain, shares)
            for other, chain in forms
        ):
            explained[stem] = len(words[stem])
    return explained.keys() - weights.stems.keys()


def _of_its_kind(stem: Stem, forms: list[Reading]) -> list[Reading]:
    """Those that are nouns if it is a noun: «сунуштун» (of the proposal) is no form of «сун» (offer) with a voice."""
    return [form for form in forms if (form[1][-1].gives in VERBAL_STATES) == (stem[0] == VERB)] or forms


def _usual(others: float, chain: Chain, shares: Shares) -> float:
    """How many words would be no surprise: a verbal noun belongs to its verb unless it has more than all the rest."""
    if chain[-1].name == "verbal noun":
        return others
    times = TIMES_OF_GRAMMAR if all(step.name in GRAMMAR for step in chain) else TIMES
    return times * _expected(others, chain, shares)


def _expected(others: float, chain: Chain, shares: Shares) -> float:
    """How many words would have this chain, if `others` have not."""
    share = math.exp(sum(shares.get(step.counted_as, UNSEEN) for step in chain))
    return others * share / (1 - share) if share < 1 else math.inf
