"""What stands in the braces of a sentence: a number that counts things, a noun that knows its cases."""

from typing import Any

from .kyrgyz import with_ending

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
RUSSIAN_CASES = ("nominative", "genitive", "accusative")


class Number(int):
    """`{n}` is the number, `{n:day|days}` and `{n:день|дня|дней}` the number with the right form of what is counted."""

    def __format__(self, forms: str) -> str:
        if not forms:
            return str(int(self))
        choices = forms.split("|")
        return f"{int(self)}{NO_BREAK_SPACE}{choices[self._form(len(choices))]}"

    def _form(self, choices: int) -> int:
        if choices == 2:
            return 0 if self == 1 else 1
        if self % 10 == 1 and self % 100 != 11:
            return 0
        return 1 if self % 10 in (2, 3, 4) and self % 100 not in (12, 13, 14) else 2


class KyrgyzNoun(str):
    """`{village:locative}`"""

    def __format__(self, case: str) -> str:
        return with_ending(str(self), case) if case else str(self)


class RussianNoun(str):
    """`{work:accusative}`; a name that is not declined has one form for all."""

    forms: tuple[str, ...]

    def __new__(cls, *forms: str) -> "RussianNoun":
        noun = super().__new__(cls, forms[0])
        noun.forms = forms
        return noun

    def __format__(self, case: str) -> str:
        return self.forms[RUSSIAN_CASES.index(case)] if case else str(self)


class EnglishNoun(str):
    """`{work:capital}`"""

    def __format__(self, case: str) -> str:
        return str(self).capitalize() if case == "capital" else str(self)


def noun(code: str, written: Any) -> str:
    if code == "ru":
        return RussianNoun(*([written] if isinstance(written, str) else written))
    return KyrgyzNoun(written) if code == "ky" else EnglishNoun(written)
