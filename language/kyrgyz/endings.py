"""What a row of the tables of endings is, and all rows together: `nominal_endings`, `verbal_endings`."""

from typing import NamedTuple

NOUN, VERB = "noun", "verb"
# Names for several states together, in the column «after».
STATES = {
    "declinable": "noun nominal attribute plural",
    "complete": "noun nominal attribute plural own theirs locative case genitive",
    "finite": "past present converb evidential end",
    "any": "verb voiced negative",
}


class Ending(NamedTuple):
    """An ending, what it may follow and what it makes of the word; the table of a linguist, a row a line.

    `forms` are written as `sounds.spell` reads them. `after` holds the states that it may follow, `gives` is the state
    it leads to. `example` is one word, its parts with hyphens between.
    """

    name: str
    forms: tuple[str, ...]
    after: frozenset[str]
    gives: str
    example: str


def table(text: str) -> tuple[Ending, ...]:
    """The rows of a table: five columns between bars. Lines that start with # and empty lines are not rows."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(_row(*(cell.strip() for cell in line.split("|"))) for line in lines)


def _row(name: str, forms: str, after: str, gives: str, example: str) -> Ending:
    states = " ".join(STATES.get(state, state) for state in after.split())
    return Ending(name, tuple(forms.split()), frozenset(states.split()), gives, example)
