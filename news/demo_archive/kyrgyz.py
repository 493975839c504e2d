"""Case endings of Kyrgyz nouns and names, by the table of the language library: «каналды», «Үч-Төрдө»."""

from language.kyrgyz.nominal_endings import NOMINAL
from language.kyrgyz.sounds import harmony, last_sound, spell

CASES = ("genitive", "dative", "accusative", "locative", "ablative")
ENDINGS = {ending.name: ending.forms[0] for ending in NOMINAL if ending.name in CASES}


def with_ending(word: str, case: str) -> str:
    """The word in `case`, a key of ENDINGS. Raises KeyError for another case, ValueError where there is no vowel."""
    sounds = word.lower()
    if not harmony(sounds):
        raise ValueError(f"{word} has no vowel")
    return word + (spell(ENDINGS[case], harmony(sounds), last_sound(sounds)) or "")
