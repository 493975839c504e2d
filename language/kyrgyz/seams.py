"""What happens to a stem where an ending meets it: the stems that may stand before a given tail of a word.

A seam is (stem, tail): the stem as a dictionary has it and the tail as it would be written if nothing had changed.
"""

from collections.abc import Iterator

from language.kyrgyz.sounds import HARMONY, NARROW, VOWELS, harmony

Seam = tuple[str, str]

VOICED = {"г": "к", "б": "п"}  # китеп, китеби; чык, чыгат
# The verbal noun of a stem that ends in a vowel.
LENGTHENED = {"оо": "ао", "өө": "еө", "уу": "ыу", "үү": "иү"}  # башта, баштоо; оку, окуу
# Before a vowel й melts into it; «е» is also ё without its dots.
IOTATED = {"ю": "у", "я": "а", "ё": "о", "е": "е"}  # той, тою; жай, жаят
DOUBLED = {"аа": "а", "оо": "о", "ээ": "е", "өө": "ө"}  # тап, таап; сеп, сээп
# Loan words that end so have a narrow vowel before an ending: факт, фактылар; фонд, фондусу; митинг, митингиге.
LINKED = ("кт", "нд", "нг", "нк", "мб", "мп", "зд")
# A narrow vowel is lost before these and a vowel: айыл, айлы; орун, орну; өмүр, өмрү.
SONOROUS = "лнр"


def changed(head: str, tail: str) -> Iterator[Seam]:
    """The stems that are written `head` before `tail`, but not alone."""
    first, last = tail[:1], head[-1]
    if first in HARMONY:
        yield from _before_a_vowel(head, tail)
    elif first == "ч" and last == "ш":
        yield head[:-1] + "ч", tail
    elif first == "п" and head[-2:] in DOUBLED:
        stem = head[:-2] + DOUBLED[head[-2:]] + "п"
        yield stem, VOWELS["I"][harmony(stem)] + tail


def without_linking_vowel(head: str) -> str:
    """«факт» of «факты», or nothing if its last vowel is none that joins endings to a loan word."""
    if head[-1] not in NARROW or not head.endswith(LINKED, 0, -1):
        return ""
    return head[:-1] if head[-1] == VOWELS["I"].get(harmony(head[:-1])) else ""


def with_last_vowel(head: str, tail: str) -> str:
    """«өмүр» of «өмр» before a vowel, or nothing if no vowel can have been lost there."""
    loses = tail[:1] in HARMONY and head[-1] in SONOROUS and head[-2] not in HARMONY and head[-3] in HARMONY
    return head[:-1] + VOWELS["I"][harmony(head)] + head[-1] if loses else ""


def _before_a_vowel(head: str, tail: str) -> Iterator[Seam]:
    first, last = tail[0], head[-1]
    if last in VOICED:
        yield head[:-1] + VOICED[last], tail
    if last in HARMONY and first in IOTATED:
        yield head + "й", ("о" if last + first == "ое" else IOTATED[first]) + tail[1:]
    if last not in HARMONY and tail[:2] in LENGTHENED:
        for vowel in LENGTHENED[tail[:2]]:
            yield head + vowel, "=" + tail
