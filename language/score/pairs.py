"""Forms and lemmas that the analyser is measured with: a table of tab-separated rows, as its own header explains.

`shared/ky/dev.tsv` is such a table. It is for measuring only: nothing of it belongs in the product.
"""

import csv
import zlib
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

Pair = tuple[str, str]


class Row(NamedTuple):
    form: str
    lemma: str
    upos: str
    related: tuple[str, ...]


def read(path: Path) -> list[Row]:
    """The rows of the table. Raises OSError, and KeyError where a column is missing."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [
        Row(row["form"], row["lemma"], row["upos"], tuple(filter(None, (row["related"] or "").split(","))))
        for row in rows
    ]


def half(lemma: str) -> int:
    """Which half of the lemmas a lemma belongs to, by chance: how far two samples of words differ."""
    return zlib.crc32(lemma.encode()) % 2


class Gold(NamedTuple):
    """Pairs of forms that are the same word, and pairs that are not scored because their lemmas are related."""

    same: set[Pair]
    related: set[Pair]


def gold(rows: Iterable[Row]) -> Gold:
    forms: dict[str, set[str]] = defaultdict(set)
    near: set[Pair] = set()
    for row in rows:
        forms[row.lemma].add(row.form)
        near |= {(row.lemma, other) for other in row.related} | {(other, row.lemma) for other in row.related}
    same = {pair for found in forms.values() for pair in combinations(sorted(found), 2)}
    related = {
        (min(one, other), max(one, other))
        for first, second in near
        for one in forms.get(first, ())
        for other in forms.get(second, ())
        if one != other
    }
    return Gold(same, related - same)
