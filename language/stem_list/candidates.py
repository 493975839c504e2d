"""What may be a stem: words and heads of words of which enough regular forms are attested."""

from collections.abc import Iterable

from language.kyrgyz.sounds import HARMONY
from language.stem_list.paradigm import NOUN_FORMS, VERB_FORMS, form

LONGEST = 16
NOUN_FORMS_NEEDED, VERB_FORMS_NEEDED = 3, 4
# The possessive alone and with cases, as a shortened stem has them: ор-д-у, орду-н, орду-на, орду-нда.
SHORT_FORMS = ("", "м", "ң", "н", "на", "нө", "не", "нда", "ндө", "нде", "нун", "нүн", "нын", "нин")
SHORT_FORMS_NEEDED = 3
HARDENED = {"н": "д"}  # орун, орду; мурун, мурду
# No stem of Kyrgyz is a consonant and a short vowel but these two verbs.
OPEN_SYLLABLES = ("де", "же")
# The past participle and the definite past are what most verbs are attested in.
VERB_ENDINGS = [first + vowel + "н" for first in "гк" for vowel in "аеоө"] + [
    first + vowel for first in "дт" for vowel in "ыиуү"
]


def nouns(words: set[str]) -> dict[str, int]:
    """Words that are stems of nouns → how many of NOUN_FORMS are attested."""
    support = {word: _attested(word, NOUN_FORMS, words) for word in words if _may_be_stem(word)}
    return {word: count for word, count in support.items() if count >= NOUN_FORMS_NEEDED}


def verbs(words: set[str]) -> dict[str, int]:
    """Heads of words that are stems of verbs → how many of VERB_FORMS are attested."""
    heads = {word.removesuffix(ending) for word in words for ending in VERB_ENDINGS if word.endswith(ending)}
    support = {head: _attested(head, VERB_FORMS, words) for head in heads if _may_be_stem(head)}
    return {head: count for head, count in support.items() if count >= VERB_FORMS_NEEDED}


def without_last_vowel(stem: str, words: set[str]) -> tuple[str, ...]:
    """The shorter forms of a stem that drops its last vowel before an ending: «орун» (орду, орну), «моюн» (мойну)."""
    if len(stem) < 4 or stem[-1] in HARMONY:
        return ()
    head, vowel = stem[:-2], stem[-2]
    if vowel == "ю" and head[-1] in HARMONY:
        head, vowel = head + "й", "у"
    if vowel not in "ыиуү" or head[-1] in HARMONY or head[-2] not in HARMONY:
        return ()
    shorter = [head + last for last in dict.fromkeys((stem[-1], HARDENED.get(stem[-1], stem[-1])))]
    return tuple(
        short
        for short in shorter
        if sum(short + vowel + ending in words for ending in SHORT_FORMS) >= SHORT_FORMS_NEEDED
    )


def _may_be_stem(word: str) -> bool:
    if not 2 <= len(word) <= LONGEST or "-" in word or word in OPEN_SYLLABLES:
        return word in OPEN_SYLLABLES
    is_open_syllable = len(word) == 2 and word[0] not in HARMONY
    return not is_open_syllable and any(letter in HARMONY for letter in word)


def _attested(stem: str, forms: Iterable[str], words: set[str]) -> int:
    return sum(form(stem, endings) in words for endings in forms)
