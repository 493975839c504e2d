"""Characters that no text of the site may hold: databases, XML feeds and readers choke on them."""

import re
import unicodedata

# Word's line break, form feed, next line, line and paragraph separator.
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Control characters, halves of surrogate pairs, direction overrides, noncharacters.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_BREAKS = re.compile("[\t\n]+")


def tidy(text: str) -> str:
    """NFC with `\\n` as the only line end and without characters that cannot be stored or shown. Never raises."""
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text)))


def tidy_line(text: str) -> str:
    """The same in one line."""
    return _BREAKS.sub(" ", tidy(text)).strip()
