"""The known stems and how often each ending occurs: derived by `make stems`, read at the first word (SE-4)."""

import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).with_name("data")
STEMS, ENDINGS = DATA / "stems.txt", DATA / "endings.txt"
END = ("end of the word", "-")
HALF = 0.5
NEVER_SEEN = 9.0
"""What an ending costs that no word of the list needs: as much as one in eight thousand."""


class Known(NamedTuple):
    """What a stem costs as a noun and as a verb: minus the natural logarithm of its share; None if it is not one."""

    noun: float | None
    verb: float | None


class Shortened(NamedTuple):
    """A stem that is written shorter before an ending."""

    stem: str
    before_vowel: bool
    """Before a vowel only («орду» of орун), or before any ending («отелде» of отель)."""


class Stems(NamedTuple):
    """The list: stems with their costs, and the shorter forms that stand for some of them."""

    known: dict[str, Known]
    shortened: dict[str, Shortened]


@cache
def stems() -> Stems:
    """The list; it is read once, in about 30 milliseconds, and takes about 3 megabytes."""
    rows = list(_rows(STEMS, " "))
    total = sum(int(noun) + int(verb) for _, noun, verb, *_ in rows)
    share = cache(lambda count: math.log(total / int(count)) if count != "0" else None)
    known = cache(lambda noun, verb: Known(share(noun), share(verb)))
    return Stems(
        {row[0]: known(row[1], row[2]) for row in rows},
        shortened({row[0] for row in rows}, {short: row[0] for row in rows for short in row[3:]}),
    )


def shortened(known: set[str], without_vowel: dict[str, str]) -> dict[str, Shortened]:
    """The shorter forms of these stems: those without a soft sign, and those that drop their last vowel."""
    soft = {stem[:-1]: Shortened(stem, before_vowel=False) for stem in sorted(known) if stem[-1] == "ь"}
    return soft | {short: Shortened(stem, before_vowel=True) for short, stem in without_vowel.items()}


@cache
def ending_costs() -> dict[tuple[str, str, str], float]:
    """(state, name, form) of an ending → minus the natural logarithm of its share of what follows the state."""
    rows = list(_rows(ENDINGS, "\t"))
    totals: dict[str, float] = {}
    for state, _, _, count in rows:
        totals[state] = totals.get(state, 0) + int(count) + HALF
    return {(state, name, form): math.log(totals[state] / (int(count) + HALF)) for state, name, form, count in rows}


def _rows(path: Path, separator: str) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(separator)
