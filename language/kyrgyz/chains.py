"""The machine that walks the tables of endings: every chain of endings that the tail of a word can be."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from language.kyrgyz.endings import Ending
from language.kyrgyz.nominal_endings import NOMINAL
from language.kyrgyz.sounds import CLASSES, HARMONY, SOFTENED, SOUNDS, last_sound, spell
from language.kyrgyz.verbal_endings import VERBAL

ENDINGS: tuple[Ending, ...] = NOMINAL + VERBAL
LONGEST_CHAIN = 8


class Step(NamedTuple):
    """One ending of a chain as it is written in the word: a row of the table, one of its forms, between two states."""

    written: str
    name: str
    form: str
    after: str
    gives: str

    @property
    def counted_as(self) -> tuple[str, str, str]:
        """State, name and form that its frequency is kept by: «<» and «>» forms of a row are one ending."""
        return self.after, self.name, "<>" if self.form[0] in "<>" else self.form


Chain = tuple[Step, ...]


class Move(NamedTuple):
    """A step, and the harmony and last sound of the word after it."""

    step: Step
    vowel: str
    sound: str


def chains(state: str, vowel: str, sound: str, tail: str, longest: int = LONGEST_CHAIN) -> Iterator[Chain]:
    """Every chain that `tail` can be after a stem of this harmony and last sound; one empty chain for an empty tail."""
    if not tail and sound != SOFTENED:
        yield ()
    if not tail or not longest:
        return
    possible = moves(state, vowel, sound)
    for length in range(1, len(tail) + 1):
        for step, next_vowel, next_sound in possible.get(tail[:length], ()):
            for rest in chains(step.gives, next_vowel, next_sound, tail[length:], longest - 1):
                yield (step, *rest)


@cache
def moves(state: str, vowel: str, sound: str) -> dict[str, list[Move]]:
    """What may follow, by how it is written."""
    found: dict[str, list[Move]] = {}
    for ending in ENDINGS:
        if state in ending.after:
            for form in ending.forms:
                for move in _written(ending, form, state, vowel, sound):
                    if move not in found.setdefault(move.step.written, []):
                        found[move.step.written].append(move)
    return found


def _written(ending: Ending, form: str, state: str, vowel: str, sound: str) -> Iterator[Move]:
    """A stem without a vowel («ЖЧК») is read by the names of its letters, so it may sound like any other."""
    sounds = [(vowel, sound)] if vowel else [(harmony, last) for harmony in CLASSES for last in SOUNDS]
    for harmony, last in sounds:
        if written := spell(form, harmony, last):
            vowels = [HARMONY[letter] for letter in written if letter in HARMONY]
            step = Step(written, ending.name, form, state, ending.gives)
            yield Move(step, [harmony, *vowels][-1], last_sound(written))
            if written[-1] == "к" and len(written) > 1:
                yield Move(step._replace(written=written[:-1] + "г"), [harmony, *vowels][-1], SOFTENED)
