"""Case endings of Kyrgyz nouns and names, chosen by the last vowel and the last letter: «каналды», «Үч-Төрдө»."""

# The vowel of an ending after the last vowel of the word: narrow as in -нын, wide as in -да.
NARROW = {"а": "ы", "ы": "ы", "я": "ы", "е": "и", "э": "и", "и": "и"}
NARROW |= {"о": "у", "ё": "у", "у": "у", "ю": "у", "ө": "ү", "ү": "ү"}
WIDE = {"а": "а", "ы": "а", "я": "а", "у": "а", "ю": "а", "е": "е", "э": "е", "и": "е"}
WIDE |= {"о": "о", "ё": "о", "ө": "ө", "ү": "ө"}
VOICELESS = frozenset("кпстфхцчшщ")

# First letter of the ending after a vowel, a voiced and a voiceless consonant; the rest, with its vowel left open.
ENDINGS = {
    "genitive": ("ндт", NARROW, "{}н"),
    "dative": ("ггк", WIDE, "{}"),
    "accusative": ("ндт", NARROW, "{}"),
    "locative": ("ддт", WIDE, "{}"),
    "ablative": ("ддт", WIDE, "{}н"),
}


def with_ending(word: str, case: str) -> str:
    """The word in `case`, a key of ENDINGS. Raises KeyError for another case, ValueError where there is no vowel."""
    initials, vowels, rest = ENDINGS[case]
    last_vowel = next((letter for letter in reversed(word.lower()) if letter in vowels), None)
    if last_vowel is None:
        raise ValueError(f"{word} has no vowel")
    last = word[-1].lower()
    kind = 0 if last in vowels else 2 if last in VOICELESS else 1
    return word + initials[kind] + rest.format(vowels[last_vowel])
