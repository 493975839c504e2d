"""Endings of Kyrgyz nouns as they are written after a foreign name: «USAIDдин», «COVIDден», «Facebookтогу».

A foreign name is read in many ways, so every spelling of an ending in the table is allowed.
"""

from language.kyrgyz.nominal_endings import NOMINAL
from language.kyrgyz.sounds import CLASSES, SOUNDS, harmony, last_sound, spell


def _written(*names: str) -> frozenset[str]:
    forms = [form for ending in NOMINAL if ending.name in names for form in ending.forms]
    spellings = {spell(form, vowel, sound) for form in forms for vowel in CLASSES for sound in SOUNDS}
    return frozenset(filter(None, spellings))


def _of_that_place(locatives: frozenset[str]) -> frozenset[str]:
    """«да» and «дагы»."""
    return frozenset(written + (spell("гI", harmony(written), last_sound(written)) or "") for written in locatives)


PLURAL = _written("plural")
POSSESSIVE = _written("his, her, its, their")
CASES = {
    "genitive": _written("genitive"),
    "dative": _written("dative", "dative after his"),
    "accusative": _written("accusative"),
    "locative": _written("locative", "locative after his"),
    "ablative": _written("ablative", "ablative after his"),
}
CASES["attributive"] = _of_that_place(CASES["locative"])


def _any_of(endings: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(endings, key=lambda ending: (-len(ending), ending))) + ")"


_PLURAL, _POSSESSIVE, _CASE = _any_of(PLURAL), _any_of(POSSESSIVE), _any_of(frozenset().union(*CASES.values()))

# Regular expression: plural, possessive and case in this order, at least one of them.
NOMINAL_ENDING = f"(?:{_PLURAL}{_POSSESSIVE}?{_CASE}?|{_POSSESSIVE}{_CASE}?|{_CASE})"
