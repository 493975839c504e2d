"""Kyrgyz dates. Source: the spelling rules of Kyrgyz (an ordinal in figures takes a hyphen: «2020-жылдын 29-декабры»).

The possessive ending after a month follows its last vowel: ы after а, я and stressed е of borrowed names in -брь
(декабр-ы), и after и and the е of апрель, у after у and ю.
"""

from language.dates.forms import Printed, Written, month_rows

MONTHS = month_rows(
    ("nominative", "from", "to", "possessive", "possessive_from", "possessive_to"),
    (
        ("январь", "январдан", "январга", "январы", "январынан", "январына"),
        ("февраль", "февралдан", "февралга", "февралы", "февралынан", "февралына"),
        ("март", "марттан", "мартка", "марты", "мартынан", "мартына"),
        ("апрель", "апрелден", "апрелге", "апрели", "апрелинен", "апрелине"),
        ("май", "майдан", "майга", "майы", "майынан", "майына"),
        ("июнь", "июндан", "июнга", "июну", "июнунан", "июнуна"),
        ("июль", "июлдан", "июлга", "июлу", "июлунан", "июлуна"),
        ("август", "августтан", "августка", "августу", "августунан", "августуна"),
        ("сентябрь", "сентябрдан", "сентябрга", "сентябры", "сентябрынан", "сентябрына"),
        ("октябрь", "октябрдан", "октябрга", "октябры", "октябрынан", "октябрына"),
        ("ноябрь", "ноябрдан", "ноябрга", "ноябры", "ноябрынан", "ноябрына"),
        ("декабрь", "декабрдан", "декабрга", "декабры", "декабрынан", "декабрына"),
    ),
)

PRINTED = Printed(
    months=MONTHS,
    weekdays=("дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"),
    long={
        "day": "{year}-жылдын {day}-{possessive}",
        "month": "{year}-жылдын {possessive}",
        "year": "{year}-жыл",
        "yearless": "{day}-{nominative}",
    },
    month={"month": "{nominative} {year}", "year": "{year}-жыл", "yearless": "{day}-{nominative}"},
    rail={"day": "{nominative} {year}", "month": "{nominative} {year}", "year": "{year}", "yearless": "{nominative}"},
    since={
        "long": {
            "day": "{year}-жылдын {day}-{possessive_from} тартып",
            "month": "{year}-жылдын {possessive_from} тартып",
            "year": "{year}-жылдан тартып",
            "yearless": "{day}-{from} тартып",
        },
        "month": {
            "month": "{year}-жылдын {possessive_from} тартып",
            "year": "{year}-жылдан тартып",
            "yearless": "{day}-{from} тартып",
        },
    },
    until={
        "long": {
            "day": "{year}-жылдын {day}-{possessive_to} чейин",
            "month": "{year}-жылдын {possessive_to} чейин",
            "year": "{year}-жылга чейин",
            "yearless": "{day}-{to} чейин",
        },
        "month": {
            "month": "{year}-жылдын {possessive_to} чейин",
            "year": "{year}-жылга чейин",
            "yearless": "{day}-{to} чейин",
        },
    },
    days_of_one_month="{year}-жылдын {day}–{day2}-{possessive}",
    years="{year}–{year2}-жылдар",
)

STEMS = (
    "январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
)  # fmt: skip
# After the bare name: -да, -дан, -га, -дын, -ды, -дагы in all their harmonies. Reading forgives a wrong harmony.
CASE = "[дт](?:[ае]н?|[ыиуү]н?|[ае]г[ыи])|[гк][ае]"
# After the possessive: -нда, -нан, -на, -нын, -н, -ндагы.
POSSESSIVE_CASE = "н(?:д[ае](?:г[ыи])?|[ае]н?|[ыиуү]н)?"

WRITTEN = Written(
    months=STEMS,
    month_endings=f"ь?(?:[ыиуү](?:{POSSESSIVE_CASE})?|{CASE})?",
    words={
        "жыл": f"-?{{gap}}(?:жыл(?:ы(?:{POSSESSIVE_CASE})?|{CASE})?|ж\\.)",
        # After a month: no genitive, which would belong to the date that follows («5-май, 2020-жылдын 7-майы»)
        "жылы": f"-?{{gap}}(?:жыл(?!д[ыи]н)(?:ы(?:{POSSESSIVE_CASE})?|{CASE})?|ж\\.)",
        "жылдар": f"-?{{gap}}(?:ж\\.{{gap}}ж\\.|жж\\.?|жыл(?:дар)?(?:ы(?:{POSSESSIVE_CASE})?|{CASE})?|ж\\.)",
        "ай": f"(?: ай(?:ы(?:{POSSESSIVE_CASE})?|{CASE})?)?",
        "joint": "(?:-| )",
    },
    points=(
        r"{day}\.{mm}\.{year}",
        r"{year}-{mm}-{day}",
        r"{year}{жыл},?{gap}{day}{joint}{month}",
        r"{year}{жыл},?{gap}{month}{ай}",
        r"{day}{joint}{month},? {year}{жылы}?",
        r"{month},? {year}{жылы}?",
        r"{day}{joint}{month}",
        r"{year}{жыл}",
    ),
    bare=(r"{day}\.{mm}", r"{mm}\.{year}", r"{year}", r"{month}", r"{day}"),
    ranges=(
        r"{year}{жыл},?{gap}{day}{dash}{day2}{joint}{month}",
        r"{year}{жыл},?{gap}{month}{dash}{month2}{ай}",
        r"{year}{dash}{year2}{жылдар}",
        r"{near}{dash}{near2}",
    ),
    closed=(
        r"{any_start}{dash}{end}",
        # «2005-жылдан 2011-жылга чейин»: the first date stands in the ablative, which ends in -н
        r"{any_start}(?<=[нН]) {end} чейин",
    ),
    since=(
        r"{start} азыркы(?: учур)?га чейин",
        r"{start} (?:тартып|бери|баштап)",
    ),
    until=(r"{end} (?:чейин|дейре)",),
)
