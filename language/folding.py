"""A lighter spelling in which queries without Kyrgyz keys, Latin queries and Russian spellings of names meet (SE-5)."""

import unicodedata

_FOLD = str.maketrans({"ө": "о", "ү": "у", "ң": "н", "ё": "е", "э": "е", "ъ": None, "ь": None})


def fold(word: str) -> str:
    """The word in small letters: ө as о, ү as у, ң as н, ё and э as е, without ъ, ь and accents. Idempotent.

    A word of nothing else is kept, so that no word is empty.
    """
    small = word.lower()
    if not small.isascii():
        # й is a letter of its own and not и with a breve.
        decomposed = "".join(letter if letter == "й" else unicodedata.normalize("NFD", letter) for letter in small)
        bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
        small = unicodedata.normalize("NFC", bare).translate(_FOLD)
    return small or word
