"""English dates, British in print («29 December 2020»); American ones are read. 12/29/2020 is not: it is ambiguous."""

from language.dates.forms import Printed, Written, month_rows

NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_MONTH = {"day": "{day} {name} {year}", "month": "{name} {year}", "year": "{year}", "yearless": "{day} {name}"}
_SINCE = {precision: f"since {template}" for precision, template in _MONTH.items()}
_UNTIL = {precision: f"until {template}" for precision, template in _MONTH.items()}

PRINTED = Printed(
    months=month_rows(("name",), tuple((name,) for name in NAMES)),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    long=_MONTH,
    month=_MONTH,
    rail={"day": "{name} {year}", "month": "{name} {year}", "year": "{year}", "yearless": "{name}"},
    since={"long": _SINCE, "month": _SINCE},
    until={"long": _UNTIL, "month": _UNTIL},
    days_of_one_month="{day}–{day2} {name} {year}",
    years="{year}–{year2}",
)

WRITTEN = Written(
    months=(
        r"Jan(?:uary|\.)?",
        r"Feb(?:ruary|\.)?",
        r"Mar(?:ch|\.)?",
        r"Apr(?:il|\.)?",
        r"May",
        r"Jun(?:e|\.)?",
        r"Jul(?:y|\.)?",
        r"Aug(?:ust|\.)?",
        r"Sep(?:tember|t?\.|t)?",
        r"Oct(?:ober|\.)?",
        r"Nov(?:ember|\.)?",
        r"Dec(?:ember|\.)?",
    ),
    month_endings="",
    words={"th": "(?:st|nd|rd|th)?", "until": "(?:until|till|through)"},
    points=(
        r"{day}\.{mm}\.{year}",
        r"{year}-{mm}-{day}",
        r"(?:on )?{day}{th}(?: of)? {month},? {year}",
        r"(?:on )?{month} {day}{th},? {year}",
        r"(?:in )?{month}(?:,| of)? {year}",
        r"(?:on )?{day}{th}(?: of)? {Month}",
        r"(?:on )?{Month} {day}{th}",
        r"in {year}",
    ),
    bare=(r"{day}\.{mm}", r"{mm}\.{year}", r"{year}", r"{month}", r"{day}"),
    ranges=(
        r"{month} {day}{th}{dash}{day2}{th},? {year}",
        r"from {year} (?:to|{until}) {year2}",
        r"between {year} and {year2}",
        r"{near}{dash}{near2}",
    ),
    closed=(
        r"{any_start}{dash}{end}",
        r"(?:from )?{any_start} (?:to|{until}) {end}",
        r"between {any_start} and {end}",
    ),
    since=(
        r"{any_start}{dash}(?:present|now|today)",
        r"since {any_start}",
        r"from {start} on(?:wards?)?",
    ),
    until=(r"(?:until|till) {any_end}",),
)
