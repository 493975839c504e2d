"""Addresses in plain ASCII: one published table, of which the admin's slug field is made too (TR-10).

The table follows BGN/PCGN 1979 for Kyrgyz without its diacritics (ж → j as in «Jarchy» and «Jalal-Abad», х → kh,
ц → ts, щ → shch, ы → y); ң → n. A letter has one fixed string in every word and language, so a slug is stable and not
meant to be read back.
"""

import unicodedata

MAX_LENGTH = 100

# Letter → its string. A letter with a mark that is not listed is written as its base letter (é → e, ў → у → u).
LETTERS = {
    # Kyrgyz and Russian
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
    "ь": "", "э": "e", "ю": "yu", "я": "ya",
    # Wrong letters (TR-11) give the same address as the right ones
    "\u0473": "o", "\u04ca": "n", "\u04c8": "n", "\u04a5": "n",
    # Neighbours: Ukrainian, Belarusian, Kazakh, Uzbek, Tajik, Turkmen and Tatar names
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ә": "a", "ғ": "g", "қ": "k", "ұ": "u", "һ": "h", "җ": "j", "ҳ": "h",
    "ҷ": "j", "ј": "j", "љ": "l", "њ": "n", "ђ": "d", "ћ": "c", "џ": "dj",
    # Latin letters that are no base letter with a mark
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n",
    "ə": "e", "ɵ": "o",
    # Signs
    "№": "-no-", "²": "2", "³": "3",
    # Nothing is put in their place: apostrophes, soft hyphen, zero-width characters
    "'": "", "\u2018": "", "\u2019": "", "\u02bb": "", "\u02bc": "", "\u0060": "", "\u00b4": "",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip


def slugify(text: str, max_length: int = MAX_LENGTH) -> str:
    """A slug of [a-z0-9-], never empty, at most `max_length` characters, cut between words where there are several.

    A text without any letter or digit of the table («日本») gives `page-` and a checksum of the text. Raises
    ValueError if `max_length` is below 1.
    """
    if max_length < 1:
        raise ValueError("max_length must be at least 1")
    composed = unicodedata.normalize("NFC", text)
    # Lowering can take a letter apart (İ) or leave one that composes, hence the second NFC.
    lowered = unicodedata.normalize("NFC", composed.lower())
    words = [word for word in "".join(map(_transliterate, lowered)).split("-") if word]
    return _cut("-".join(words) or f"page-{_checksum(composed)}", max_length)


def _transliterate(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    for letter in (character, base):
        if letter in LETTERS:
            return LETTERS[letter]
        if "a" <= letter <= "z" or "0" <= letter <= "9":
            return letter
    return "" if "\u0300" <= character <= "\u036f" else "-"


def _cut(slug: str, max_length: int) -> str:
    if len(slug) <= max_length:
        return slug
    whole_words = slug[: max_length + 1].rpartition("-")[0]
    return whole_words or slug[:max_length]


def _checksum(text: str) -> str:
    """FNV-1a of 32 bits over code points: the same on every machine and for good."""
    value = 0x811C9DC5
    for character in text:
        value = (value ^ ord(character)) * 0x01000193 & 0xFFFFFFFF
    return f"{value:08x}"
