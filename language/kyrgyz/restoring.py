"""What a word typed without Kyrgyz keys may stand for: «кенеш» → «кеңеш», «онугуу» → «өнүгүү» (SE-5)."""

from itertools import product

from language.kyrgyz.sounds import HARMONY
from language.kyrgyz.stemmer import Reading, known_readings

FRONT = str.maketrans("оу", "өү")
MOST_NASALS = 4
WORTH = 3.0
"""Readings are given up to so much costlier than the cheapest: one twentieth of its likelihood."""
MOST = 4


def restored_stems(word: str) -> tuple[str, ...]:
    """The known stems of every other spelling that this one may stand for; none if it has ө, ү or ң itself."""
    if set("өүң") & set(word):
        return ()
    plain = {reading.stem for reading in known_readings(word)}
    return tuple(reading.stem for reading in cheapest(spellings(word)) if reading.stem not in plain)


def spellings(word: str) -> set[str]:
    """The word and those with ө ү for each о у after its last е и э, or everywhere, and with ң for any н.

    Names join words that differ in harmony («Айгүл»), so without е и э there may be а and ү in one.
    """
    front_from = max((word.rfind(vowel) for vowel in "еиэ"), default=-1) + 1
    vowels = {word, word[:front_from] + word[front_from:].translate(FRONT)}
    if not any(HARMONY.get(letter) == "а" for letter in word):
        vowels.add(word.translate(FRONT))
    return {spelling for variant in vowels for spelling in _nasals(variant)}


def _nasals(word: str) -> set[str]:
    """No Kyrgyz word begins with ң."""
    first, *rest = word.split("н")
    begins = [first + "н" + rest.pop(0)] if not first and rest else [first]
    choices = ["нң" if number < MOST_NASALS else "н" for number in range(len(rest))]
    return {
        "".join([*begins, *(letter + part for letter, part in zip(letters, rest, strict=True))])
        for letters in product(*choices)
    }


def cheapest(words: set[str]) -> list[Reading]:
    """The likeliest readings of several spellings, one a stem, the likeliest first."""
    by_stem: dict[str, Reading] = {}
    for reading in (reading for word in sorted(words) for reading in known_readings(word)):
        if reading.stem not in by_stem or reading.cost < by_stem[reading.stem].cost:
            by_stem[reading.stem] = reading
    found = sorted(by_stem.values(), key=lambda reading: (reading.cost, reading.stem))
    return [reading for reading in found if reading.cost <= found[0].cost + WORTH][:MOST]
