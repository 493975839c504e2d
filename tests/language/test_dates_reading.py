import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.dates import find_dates, parse
from tests.language.periods import between, date, since, until

LANGUAGES = st.sampled_from(["ky", "ru", "en"])
PIECES = """
29 1 12 31 2020 2016 1999 . - – — : / , -жыл -жылдын -жылдан -жылы -ж. ж.ж. жылдар декабры октябрь октябрында май
майында тартып бери чейин азыркыга айы с со по до в год года г. гг. декабря мая окт. настоящее время since until to from
between and in of on May december Oct. 5th present й и\u0306 о ѳ \u00ad
"""
PHRASES = st.builds(
    str.join, st.sampled_from(["", " ", "\u00a0"]), st.lists(st.sampled_from(PIECES.split()), max_size=9)
)


WRITTEN = {
    "ky": {
        "29.12.2020": date(2020, 12, 29),
        "2020-12-29": date(2020, 12, 29),
        "2020-жылдын 29-декабры": date(2020, 12, 29),
        "2020-ж. 29-декабрь": date(2020, 12, 29),
        "29-декабрь, 2020-жыл": date(2020, 12, 29),
        "2014-жылдын 24-майында": date(2014, 5, 24),
        "2012-жылдын 30-октябрында": date(2012, 10, 30),
        "2020-ЖЫЛДЫН 3-ИЮЛУ": date(2020, 7, 3),
        "2020‑жылдын 3‑июлунда": date(2020, 7, 3),
        "2016-жылдын октябры": date(2016, 10),
        "2016-жылдын октябрында": date(2016, 10),
        "2016-жылдын октябрь айында": date(2016, 10),
        "октябрь 2019-ж.": date(2019, 10),
        "oктябрь 2019": date(2019, 10),  # Latin o
        "2016-жылы": date(2016),
        "2016-ж.": date(2016),
        "2016": date(2016),
        "10-январда": date(None, 1, 10),
        "10-апрелде": date(None, 4, 10),
        "октябрь 2019-ж. – сентябрь 2024-ж.": between((2019, 10), (2024, 9)),
        "октябрь 2019 – сентябрь 2024": between((2019, 10), (2024, 9)),
        "Ноябрь 2019 - декабрь 2021": between((2019, 11), (2021, 12)),
        "октябрь – декабрь 2020": between((2020, 10), (2020, 12)),
        "2020-жылдын октябрь–декабрь айлары": None,
        "2020-жылдын октябрь–декабры": between((2020, 10), (2020, 12)),
        "2020-жылдын 10–12-январы": between((2020, 1, 10), (2020, 1, 12)),
        "2009–2016": between((2009,), (2016,)),
        "2009-2016-ж.ж.": between((2009,), (2016,)),
        "2018-2023-жылдарга": between((2018,), (2023,)),
        "2005-жылдан 2011-жылга чейин": between((2005,), (2011,)),
        "2019-жылдын октябрынан 2024-жылдын сентябрына чейин": between((2019, 10), (2024, 9)),
        "2005-жылдан тартып": since(2005),
        "2005-жылдан бери": since(2005),
        "2020-жылдын 29-декабрынан азыркыга чейин": since(2020, 12, 29),
        "2011-жылга чейин": until(2011),
    },
    "ru": {
        "29.12.2020": date(2020, 12, 29),
        "29.12.2020 г.": date(2020, 12, 29),
        "29 декабря 2020 года": date(2020, 12, 29),
        "29 декабря 2020 г.": date(2020, 12, 29),
        "29 декабря 2020г": date(2020, 12, 29),
        "29-го декабря 2020": date(2020, 12, 29),
        "9 дек. 2020": date(2020, 12, 9),
        "5 мая": date(None, 5, 5),
        "май 2020": date(2020, 5),
        "в октябре 2016 года": date(2016, 10),
        "в 2016 году": date(2016),
        "октябрь 2019 г. – сентябрь 2024 г.": between((2019, 10), (2024, 9)),
        "2009–2016 гг.": between((2009,), (2016,)),
        "2009-2016 годов": between((2009,), (2016,)),
        "с 2005 по 2011 год": between((2005,), (2011,)),
        "10–12 января 2020 года": between((2020, 1, 10), (2020, 1, 12)),
        "с 10 по 15 января 2020 года": between((2020, 1, 10), (2020, 1, 15)),
        "29.12.2020 – 05.01.2021": between((2020, 12, 29), (2021, 1, 5)),
        "с 2005 года": since(2005),
        "начиная со 2 мая 2005 года": since(2005, 5, 2),
        "с октября 2019 по настоящее время": since(2019, 10),
        "до 2011 года": until(2011),
    },
    "en": {
        "29 December 2020": date(2020, 12, 29),
        "December 29, 2020": date(2020, 12, 29),
        "29th of december 2020": date(2020, 12, 29),
        "2020-12-29": date(2020, 12, 29),
        "10 May": date(None, 5, 10),
        "May 10th": date(None, 5, 10),
        "Oct. 2019": date(2019, 10),
        "in October 2016": date(2016, 10),
        "in 2016": date(2016),
        "Oct 2019 – Sep 2024": between((2019, 10), (2024, 9)),
        "October – December 2020": between((2020, 10), (2020, 12)),
        "May 10–12, 2020": between((2020, 5, 10), (2020, 5, 12)),
        "10–12 May 2020": between((2020, 5, 10), (2020, 5, 12)),
        "from October 2019 to September 2024": between((2019, 10), (2024, 9)),
        "between 2005 and 2011": between((2005,), (2011,)),
        "from 2005 until 2011": between((2005,), (2011,)),
        "2009–2016": between((2009,), (2016,)),
        "since 2005": since(2005),
        "October 2019 – present": since(2019, 10),
        "until 2011": until(2011),
    },
}
READ = [(lang, phrase, value) for lang, phrases in WRITTEN.items() for phrase, value in phrases.items()]


@pytest.mark.parametrize(("lang", "phrase", "value"), READ)
def test_written_forms_are_read(lang, phrase, value):
    """TR-10."""
    assert parse(phrase, lang) == value
    assert parse(f"  {unicodedata.normalize('NFD', phrase)} ", lang) == value


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "5",
        "5-6",
        "май",
        "31.02.2020",
        "31-апрель 2020",
        "2016–2009",
        "0999",
        "12-29-2020",
        "2020 чейинки",
        "29.13.2020",
    ]
    + ["12/29/2020", "2021-жылдын 5-майы – 2020-жылдын 5-майы", "1" * 500, "2020 " * 100],
)
@pytest.mark.parametrize("lang", ["ky", "ru", "en"])
def test_what_is_no_date_is_none(phrase, lang):
    assert parse(phrase, lang) is None


@given(st.one_of(st.text(), PHRASES), LANGUAGES)
@settings(max_examples=300)
def test_no_text_is_too_strange(text, lang):
    parse(text, lang)
    end_of_last = 0
    for found in find_dates(text, lang):
        assert end_of_last <= found.start < found.end <= len(text)
        end_of_last = found.end
        assert parse(text[found.start : found.end], lang) == found.value


@given(PHRASES, LANGUAGES)
def test_composed_and_decomposed_texts_have_the_same_dates(text, lang):
    composed, decomposed = (find_dates(unicodedata.normalize(form, text), lang) for form in ("NFC", "NFD"))
    assert [found.value for found in composed] == [found.value for found in decomposed]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ky", "Май 5-6 жолу, 25-30 топ, 14 млн., 251 уюм, 1750–2500 сом, август.", []),
        ("ky", "тел. 0312-2016-2017, 2016-2017-18 жана 1.29.12.2020", []),
        ("ky", "5-май, 2020-жылдын 7-майында; 2016-2017-ж.ж..", ["5-май", "2020-жылдын 7-майында", "2016-2017-ж.ж."]),
        ("ky", "и\u0306 5-маи\u0306да\u00ad келди", ["5-маи\u0306да"]),
        ("ky", "2016-жылы\n\n5-май", ["2016-жылы", "5-май"]),
        ("ru", "с 2005 сотрудниками до 2011 мест и с 2005 года", ["с 2005 года"]),
        ("ru", "29 декабря 2020 года и 2016 год", ["29 декабря 2020 года", "2016 год"]),
        ("en", "The 10 may apply on 10 May to 2005 people since 2005.", ["on 10 May", "since 2005"]),
        ("en", "from 2005 to 2011, in 2016", ["from 2005 to 2011", "in 2016"]),
        ("ky", "2016-жылы 31-февралда", ["2016-жылы"]),
    ],
)
def test_dates_in_running_text(lang, text, expected):
    assert [text[found.start : found.end] for found in find_dates(text, lang)] == expected


SEED_DATES = {
    "000": [since(2005), date(2011), between((2009,), (2016,)), between((2015,), (2016,))]
    + 2 * [between((2016,), (2017,))],
    "001": [between((2018,), (2019,)), between((2019, 11), (2021, 12))],
    "002": [date(2010), date(2012, 10, 30), date(2014, 5, 24), date(2016), date(2016, 10)],
    "003": [between((2019, 10), (2024, 9)), between((2018,), (2023,))],
    "004": [date(2020, 12, 29), date(None, 1, 10)],
}


def test_the_dates_of_the_seeds_are_found_and_nothing_else(seeds):
    found = {number: [item.value for item in find_dates(text, "ky")] for number, text in seeds.items()}
    assert found == SEED_DATES
