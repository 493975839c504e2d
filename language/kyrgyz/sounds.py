"""Vowel harmony and the consonants at the seam of stem and ending: how an ending is written after a given sound.

Sources: I. Abduvaliev and T. Sadykov, Azyrky kyrgyz tili: Morfologija (Bishkek 1997), on harmony (үндөштүк мыйзамы);
the spelling rules of the Kyrgyz language (Law 89 of 2008).
"""

from collections.abc import Iterator

# Each vowel and the class that the vowels of the next ending follow.
HARMONY = {"а": "а", "я": "а", "ы": "а", "о": "о", "ё": "о", "у": "у", "ю": "у", "е": "е", "э": "е", "и": "е",
           "ө": "ө", "ү": "ө"}  # fmt: skip
CLASSES = "аоуеө"

# What a letter of the table stands for, by the class of the vowel before it …
VOWELS = {
    "A": dict(zip(CLASSES, "аоаеө", strict=True)),  # бала-лар, тоо-лор, кул-дар, кеме-лер, көл-дөр
    "I": dict(zip(CLASSES, "ыууиү", strict=True)),  # бал-ы, тон-у, кул-у, кем-и, көл-ү
    "U": dict(zip(CLASSES, "уууүү", strict=True)),  # жаз-уу, бол-уу, кур-уу, кел-үү, көр-үү
}
NARROW = frozenset(VOWELS["I"].values())
# … and by the sound before it: a vowel, р or й, another voiced consonant, a voiceless one.
SOUNDS = ("vowel", "glide", "voiced", "voiceless")
CONSONANTS = {
    "D": dict(zip(SOUNDS, "дддт", strict=True)),
    "L": dict(zip(SOUNDS, "ллдт", strict=True)),
    "N": dict(zip(SOUNDS, "нддт", strict=True)),
    "G": dict(zip(SOUNDS, "гггк", strict=True)),
    "B": dict(zip(SOUNDS, "бббп", strict=True)),
}
VOICELESS = frozenset("кпстфхцчшщ")
SHORTEST_WITH_YO = 4
SOFTENED = "softened"
"""The sound of an ending whose к became г: «дык» in «жазгандыгы». Only a vowel may follow."""


def harmony(stem: str) -> str:
    """The class of its last vowel; empty for a stem without a vowel, an abbreviation that is read by its letters."""
    for place in range(len(stem) - 1, -1, -1):
        if stem[place] in HARMONY:
            return "о" if stem[place - 1 : place + 1] == "ое" else HARMONY[stem[place]]  # боё, written without dots
    return ""


def harmonies(noun: str) -> tuple[str, ...]:
    """The classes that the endings of a noun may follow: after «е» that of «о» too, for it may be a «ё» («отчётко»).

    Loan words with ё are long enough; a Kyrgyz «ек» is not to be found in «ЕККУ».
    """
    vowel = harmony(noun)
    if vowel != "е" or len(noun) < SHORTEST_WITH_YO:
        return (vowel,)
    return (vowel, "о") if next(letter for letter in reversed(noun) if letter in HARMONY) == "е" else (vowel,)


def last_sound(stem: str) -> str:
    """The kind of its last sound, one of SOUNDS; a soft sign has none of its own."""
    letter = stem.rstrip("ьъ")[-1:]
    if letter in HARMONY:
        return "vowel"
    if letter in VOICELESS:
        return "voiceless"
    return "glide" if letter in "рй" else "voiced"


def spell(form: str, vowel: str, sound: str) -> str | None:
    """How the ending `form` is written after a stem of this harmony and last sound; None where it cannot follow.

    In a form A I U are vowels and D L N G B consonants that follow the stem; «(I)м» has its vowel after a consonant
    only, «(с)I» its consonant after a vowel only; «<» asks for a consonant before the ending, «>» for a vowel.
    """
    if form[0] in "<>" and (form[0] == ">") != (sound == "vowel"):
        return None
    softened, sound = sound == SOFTENED, "voiced" if sound == SOFTENED else sound
    written = ""
    for letter in _letters(form.lstrip("<>"), sound):
        if letter in VOWELS:
            letter = VOWELS[letter][vowel]
        elif letter in CONSONANTS:
            letter = CONSONANTS[letter][sound]
        vowel, sound = HARMONY.get(letter, vowel), last_sound(letter)
        written += letter
    return None if softened and written[0] not in HARMONY else written


def _letters(form: str, sound: str) -> Iterator[str]:
    """The letters of a form without those in brackets that this sound does without."""
    bracket, _, rest = form.rpartition(")")
    if bracket:
        optional = bracket.removeprefix("(")
        if (optional in VOWELS) == (sound != "vowel"):
            yield optional
    yield from rest
