"""How well forms of one word share a key: precision, recall and F1 over pairs of forms (SE-6)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from statistics import fmean
from typing import NamedTuple

from language.score.pairs import Gold, Pair, Row, gold

Keys = Callable[[str], tuple[str, ...]]


class Measure(NamedTuple):
    """Counts of pairs: rightly joined, wrongly joined, missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0


class Judged(NamedTuple):
    """The pairs of a run, and the gold they are judged by."""

    joined: set[Pair]
    gold: Gold

    def measure(self, forms: set[str] | None = None) -> Measure:
        """The counts of all pairs, or of those that have one of these forms; related ones are not scored."""
        joined, same = self.joined - self.gold.related, self.gold.same
        if forms is not None:
            joined = {pair for pair in joined if forms & {*pair}}
            same = {pair for pair in same if forms & {*pair}}
        return Measure(len(joined & same), len(joined - same), len(same - joined))


def judge(rows: list[Row], keys: Keys) -> Judged:
    """Two forms are joined when they share a key."""
    by_key: dict[str, set[str]] = defaultdict(set)
    for form in {row.form for row in rows}:
        for key in keys(form):
            by_key[key].add(form)
    return Judged({pair for forms in by_key.values() for pair in combinations(sorted(forms), 2)}, gold(rows))


def macro(rows: list[Row], judged: Judged) -> float:
    """The mean F1 of the lemmas that have two forms or more: a rare word counts as much as a verb of fifty forms."""
    forms: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        forms[row.lemma].add(row.form)
    wrong = _by_form(judged.joined - judged.gold.same - judged.gold.related)
    scores = []
    for found in forms.values():
        pairs = set(combinations(sorted(found), 2))
        if pairs:
            right = len(pairs & judged.joined)
            scores.append(Measure(right, len(set().union(*(wrong[form] for form in found))), len(pairs) - right).f1)
    return fmean(scores) if scores else 1.0


def _by_form(pairs: Iterable[Pair]) -> dict[str, set[Pair]]:
    found: dict[str, set[Pair]] = defaultdict(set)
    for pair in pairs:
        for form in pair:
            found[form].add(pair)
    return found
