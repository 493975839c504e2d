"""What Cyrillic headings and figures need on narrow screens; no browser hyphenates Kyrgyz."""

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

#: Longer ones must break somewhere at 320 px.
LONGEST_KEPT = 20
HYPHENATED = re.compile(rf"[\w{SOFT_HYPHEN}.:]+(?:[-–][\w{SOFT_HYPHEN}.:]+)+")

LONG_WORD = re.compile(r"[^\W\d_]{15,}")
VOWELS = "аеёиоөуүыэюяАЕЁИОӨУҮЫЭЮЯ"
CONSONANT = rf"[^\W\d_{VOWELS}ьъйЬЪЙ][ьъЬЪ]?|[йЙ]"
#: A syllable starts with the last consonant before a vowel: өнүк-түрүү-чү-лөр.
SYLLABLE = re.compile(rf"(?<=[{VOWELS}])(?P<closing>(?:{CONSONANT})*?)(?P<opening>(?:{CONSONANT})[{VOWELS}])")
#: Letters that stay together at either end of a word.
END = 4


@register.filter
def nowrap_hyphens(text: str) -> SafeString:
    """Names and dates with a hyphen stay in one line: Ат-Башы, 1-марттан, 9:00–18:00."""
    return mark_safe(HYPHENATED.sub(kept_together, conditional_escape(text)))  # noqa: S308 - escaped before


def kept_together(match: re.Match[str]) -> str:
    word = match[0]
    return f'<span class="nowrap">{word}</span>' if len(word) <= LONGEST_KEPT else word


@register.filter(is_safe=True)
def soft_hyphens(text: str) -> str:
    """Invisible places where a word of 15 letters or more may break."""
    return LONG_WORD.sub(lambda match: divided(match[0]), text)


def divided(word: str) -> str:
    cuts = [match.start("opening") for match in syllables(word)]
    for cut in reversed([cut for cut in cuts if END <= cut <= len(word) - END]):
        word = word[:cut] + SOFT_HYPHEN + word[cut:]
    return word


def syllables(word: str) -> list[re.Match[str]]:
    found, start = [], 0
    while match := SYLLABLE.search(word, start):
        found.append(match)
        start = match.end() - 1
    return found


@register.filter
def thousands(number: int | None) -> str:
    """11 039: groups of three with a no-break space, the way all three languages of the site write it."""
    return f"{number:,}".replace(",", NO_BREAK_SPACE) if isinstance(number, int) else ""
