"""Stems that drop their last vowel before a possessive: «орун» (орду, орну), «моюн» (мойну), «көңүл» (көңлү)."""

from language.kyrgyz.sounds import HARMONY, NARROW
from language.stem_list.candidates import attested

POSSESSED = ("(с)I", "(I)м", "(I)ң", "(с)I н", "(с)I нA", "(с)I ндA", "(с)I нIн")
POSSESSED_NEEDED = 3
# What follows a possessive only (орду-на), a stem that ends in a vowel (күлкү-гө), and one that does not (сырт-ка).
AFTER_A_POSSESSIVE = ("(с)I нA", "(с)I ндA", "(с)I нAн")
AFTER_A_VOWEL = ("(с)I GA", "(с)I DA", "(с)I DAн", "(с)I LAр", "(с)I (с)I")
AFTER_A_CONSONANT = ("DA", "DAн", "GA", "NI", "LAр", "NIн", "LUU", "сA", "GAн", "BA й")
STEM_ITSELF = 4
"""A shorter form with half as many forms in a consonant as the stem has, or as four, is a stem itself."""
HARDENED = {"н": "д"}  # орун, орду; мурун, мурду


def without_last_vowel(stem: str, words: set[str]) -> tuple[str, ...]:
    """The shorter forms of a stem, as far as the list shows that it loses its last vowel."""
    if len(stem) < 4 or stem[-1] in HARMONY:
        return ()
    head, vowel = stem[:-2], stem[-2]
    if vowel == "ю" and head[-1] in HARMONY:
        head, vowel = head + "й", "у"
    if vowel not in NARROW or head[-1] in HARMONY or head[-2] not in HARMONY:
        return ()
    shorter = [head + last for last in dict.fromkeys((stem[-1], HARDENED.get(stem[-1], stem[-1])))]
    return tuple(short for short in shorter if _is_shortened(short, stem, words))


def _is_shortened(short: str, stem: str, words: set[str]) -> bool:
    """Not so: «сырт», a stem itself; «күлкү», which is not күлүк; «адамнын», which is адам and not адамын."""
    if attested(short, POSSESSED, words) < POSSESSED_NEEDED:
        return False
    if 2 * attested(short, AFTER_A_CONSONANT, words) >= max(STEM_ITSELF, attested(stem, AFTER_A_CONSONANT, words)):
        return False
    possessed, plain = attested(short, AFTER_A_POSSESSIVE, words), attested(short, AFTER_A_VOWEL, words)
    # -ны, -нын, -ды and -дым are endings too.
    return possessed > plain if stem[-1] in HARDENED else 2 * possessed >= plain
