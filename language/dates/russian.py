"""Russian dates. Source: «Правила русской орфографии и пунктуации» (1956) and the GOST R 7.0.97 form 29.12.2020."""

from language.dates.forms import Printed, Written, month_rows

MONTHS = month_rows(
    ("nominative", "genitive"),
    (
        ("январь", "января"),
        ("февраль", "февраля"),
        ("март", "марта"),
        ("апрель", "апреля"),
        ("май", "мая"),
        ("июнь", "июня"),
        ("июль", "июля"),
        ("август", "августа"),
        ("сентябрь", "сентября"),
        ("октябрь", "октября"),
        ("ноябрь", "ноября"),
        ("декабрь", "декабря"),
    ),
)

PRINTED = Printed(
    months=MONTHS,
    weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    long={
        "day": "{day} {genitive} {year} года",
        "month": "{nominative} {year} года",
        "year": "{year} год",
        "yearless": "{day} {genitive}",
    },
    month={"month": "{nominative} {year}", "year": "{year} год", "yearless": "{day} {genitive}"},
    rail={"day": "{genitive} {year}", "month": "{nominative} {year}", "year": "{year}", "yearless": "{genitive}"},
    since={
        "long": {
            "day": "с {day} {genitive} {year} года",
            "month": "с {genitive} {year} года",
            "year": "с {year} года",
            "yearless": "с {day} {genitive}",
        },
        "month": {"month": "с {genitive} {year}", "year": "с {year} года", "yearless": "с {day} {genitive}"},
    },
    until={
        "long": {
            "day": "до {day} {genitive} {year} года",
            "month": "до {genitive} {year} года",
            "year": "до {year} года",
            "yearless": "до {day} {genitive}",
        },
        "month": {"month": "до {genitive} {year}", "year": "до {year} года", "yearless": "до {day} {genitive}"},
    },
    days_of_one_month="{day}–{day2} {genitive} {year} года",
    years="{year}–{year2} годы",
)

SOFT = "(?:ь|я|е|ю|ем|ём)"  # январь, января, январе …
HARD = "(?:а|е|у|ом)?"  # март, марта, марте …

WRITTEN = Written(
    months=(
        rf"янв(?:ар{SOFT}|\.)?",
        rf"фев(?:рал{SOFT}|р?\.)?",
        rf"мар(?:т{HARD}|\.)",
        rf"апр(?:ел{SOFT}|\.)?",
        r"ма(?:й|я|е|ю|ем)",
        rf"июн(?:{SOFT}|\.)",
        rf"июл(?:{SOFT}|\.)",
        rf"авг(?:уст{HARD}|\.)?",
        rf"сен(?:тябр{SOFT}|т?\.)?",
        rf"окт(?:ябр{SOFT}|\.)?",
        rf"ноя(?:бр{SOFT}|б?\.)?",
        rf"дек(?:абр{SOFT}|\.)?",
    ),
    month_endings="",
    words={
        "г": r"{gap}(?:год(?:а|у|ом|е)?|г\.?)",
        "гг": r"{gap}(?:год(?:ы|ов|ах|ам|а|у|ами)?|гг\.?|г\.{gap}г\.|г\.)",
        "го": "(?:-?го)?",
        "с": "(?:начиная )?(?:с|со)",
    },
    points=(
        r"{day}\.{mm}\.{year}{г}?",
        r"{year}-{mm}-{day}",
        r"{day}{го} {month},?{gap}{year}{г}?",
        r"(?:в )?{month},?{gap}{year}{г}?",
        r"{day}{го} {month}",
        r"(?:в )?{year}{г}",
    ),
    bare=(r"{day}\.{mm}", r"{mm}\.{year}", r"(?:в )?{year}", r"{month}", r"{day}"),
    ranges=(r"{year}{dash}{year2}{гг}", r"{near}{dash}{near2}"),
    closed=(r"{any_start}{dash}{end}", r"{с} {any_start} (?:по|до) {end}"),
    since=(
        r"{с} {any_start} по (?:настоящее время|сегодняшний день)",
        r"{any_start}{dash}(?:настоящее время|н\.{gap}в\.)",
        r"{с} {start}",
    ),
    until=(r"(?:до|по) {end}",),
)
