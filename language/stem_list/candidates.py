"""What may be a stem: words and heads of words of which enough regular forms are attested."""

from collections.abc import Iterable

from language.kyrgyz.function_words import FUNCTION_WORDS
from language.kyrgyz.irregular import IRREGULAR
from language.kyrgyz.sounds import HARMONY
from language.stem_list.paradigm import NOUN_FORMS, VERB_FORMS, form

LONGEST = 16
NOUN_FORMS_NEEDED, VERB_FORMS_NEEDED = 3, 4
# No stem of Kyrgyz is a consonant and a short vowel but these two verbs.
OPEN_SYLLABLES = ("де", "же")
SIGNS = "ьъ"  # no verb ends in them
# The past participle and the definite past are what most verbs are attested in.
VERB_ENDINGS = [first + vowel + "н" for first in "гк" for vowel in "аеоө"] + [
    first + vowel for first in "дт" for vowel in "ыиуү"
]


def nouns(words: set[str]) -> dict[str, int]:
    """Words that are stems of nouns → how many of NOUN_FORMS are attested."""
    irregular = tuple(IRREGULAR)
    possible = {word for word in words if _may_be_stem(word) and not word.startswith(irregular)}
    support = {word: max(attested(spelling, NOUN_FORMS, words) for spelling in _spoken(word)) for word in possible}
    enough = {word: count for word, count in support.items() if count >= NOUN_FORMS_NEEDED}
    return {word: count for word, count in enough.items() if not _is_plural(word, enough, words)}


def verbs(words: set[str]) -> dict[str, int]:
    """Heads of words that are stems of verbs → how many of VERB_FORMS are attested."""
    heads = {word.removesuffix(ending) for word in words for ending in VERB_ENDINGS if word.endswith(ending)}
    possible = {head for head in heads if _may_be_stem(head) and head[-1] not in SIGNS}
    support = {head: attested(head, VERB_FORMS, words) for head in possible}
    enough = {head: count for head, count in support.items() if count >= VERB_FORMS_NEEDED}
    return {head: count for head, count in enough.items() if not _is_negated(head, enough)}


def _spoken(word: str) -> tuple[str, ...]:
    """The list has no ё: «отчет» may be отчёт, and its forms отчётко and отчётту."""
    head, e, tail = word.rpartition("е")
    return (word, f"{head}ё{tail}") if e and not HARMONY.keys() & set(tail) else (word,)


def _is_plural(word: str, nouns: dict[str, int], words: set[str]) -> bool:
    """«окуучулар», but not «дептер», of which there is a plural again."""
    return word[:-3] in nouns and form(word[:-3], "LAр") == word and form(word, "LAр") not in words


def _is_negated(head: str, verbs: dict[str, int]) -> bool:
    """«айтпа», which is less common than «айт»."""
    return verbs.get(head[:-2], 0) >= verbs[head] and form(head[:-2], "BA") == head


def _may_be_stem(word: str) -> bool:
    if not 2 <= len(word) <= LONGEST or "-" in word or word in OPEN_SYLLABLES:
        return word in OPEN_SYLLABLES
    if FUNCTION_WORDS.get(word, word) != word:  # a form of a pronoun
        return False
    is_open_syllable = len(word) == 2 and word[0] not in HARMONY
    return not is_open_syllable and any(letter in HARMONY for letter in word)


def attested(stem: str, forms: Iterable[str], words: set[str]) -> int:
    """How many of these forms of a stem are words of the list."""
    return sum(form(stem, endings).replace("ё", "е") in words for endings in forms)
