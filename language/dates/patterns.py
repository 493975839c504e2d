"""From the tables' patterns with fields in braces to compiled regular expressions."""

import re

from language.dates.forms import Written

_FIELDS = {
    "gap": r"[^\S\n]*",
    "dash": r"[^\S\n]*[-–—][^\S\n]*",
    "year": "[1-9][0-9]{3}",
    "near": "(?:19|20)[0-9]{2}",
    "mm": "(?:1[0-2]|0?[1-9])",
    "day": "(?:3[01]|[12][0-9]|0?[1-9])",
}
_UNNAMED = ("gap", "dash")
_GROUPS = {"near": "year", "Month": "month"}
_DATES = ("start", "end", "any_start", "any_end")
_SPACE = r"[^\S\n]+"
_FIELD = re.compile(r"\{([^\W\d]+)(2?)\}")
# A number or word that goes on to either side is something else: 1.29.12.2020, 2016-2017-18, тел. 0312-2016.
_BEFORE, _AFTER = r"(?<!\w)(?<![0-9][-–.,/:])", r"(?!-?\w)(?![–.,/:][0-9])"


class Patterns:
    """Compiles the patterns of one language.

    `cautious` is for running text, where `{start}` must be a date by itself and `{Month}` has its capital; otherwise
    the whole text is known to be a date, and a bare year or a small letter will do.
    """

    def __init__(self, table: Written, cautious: bool) -> None:
        self.table = table
        self.cautious = cautious
        months = f"(?:{'|'.join(table.months)}){table.month_endings}"
        self.fields = _FIELDS | {"month": months, "Month": f"(?-i:{months})" if cautious else months}

    def compile(self, pattern: str) -> re.Pattern[str]:
        return re.compile(f"{_BEFORE}(?:{self._expand(pattern)}){_AFTER}", re.IGNORECASE)

    def _expand(self, pattern: str, named: bool = True) -> str:
        def field(match: re.Match[str]) -> str:
            name, second = match.groups()
            if name in self.table.words:
                return f"(?:{self._expand(self.table.words[name], named)})"
            if name in _DATES:
                return self._any_date(name)
            if not named or name in _UNNAMED:
                return self.fields[name]
            return f"(?P<{_GROUPS.get(name, name)}{second}>{self.fields[name]})"

        return _FIELD.sub(field, pattern.replace(" ", _SPACE))

    def _any_date(self, name: str) -> str:
        is_sure = self.cautious and not name.startswith("any_")
        points = self.table.points if is_sure else self.table.points + self.table.bare
        dates = "|".join(self._expand(point, named=False) for point in points)
        return f"(?P<{name.removeprefix('any_')}>{dates})"
