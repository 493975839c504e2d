"""Texts as words with stems (SE-1, SE-2), in three languages and two alphabets (SE-3)."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language import LANGUAGES
from language.analysis import analyze, explain
from language.kyrgyz.function_words import FUNCTION_WORDS
from language.normalisation import APOSTROPHES, HYPHENS, INVISIBLE

# Letters of all alphabets at hand, marks, what is invisible, what joins words and what parts them.
MIXED = st.text(
    alphabet="абдегкмнозтуцшыңөүёйьАДКӨИМFIUSAcovidbtkoеıéİßѳӊі0129 -'’–\u0306\u0308\u0301\u0335._«»\0\n" + INVISIBLE,
    max_size=40,
)
WORDS = st.lists(
    st.sampled_from(
        [
            "өкмөттүн",
            "USAIDдин",
            "иш-чаранын",
            "COVID-19дун",
            "ТАЙдин",
            "2024-жылы",
            "й",
            "өз-",
            "дин",
            "rights",
            "прав",
            "ё",
        ]
    ),
    max_size=8,
).map("\u200b ".join)
TEXTS = st.one_of(st.text(), MIXED, WORDS)


def stems(text, lang="ky"):
    return [token.stems for token in analyze(text, lang)]


def surfaces(text, lang="ky"):
    return [token.surface for token in analyze(text, lang)]


def only(word, lang="ky"):
    """The surest stem of a text that is one word."""
    return analyze(word, lang)[0].stems[0]


def test_words_are_given_with_their_places():
    assert [(token.start, token.end, token.surface) for token in analyze("Бул — «Өкмөт».", "ky")] == [
        (0, 3, "Бул"),
        (7, 12, "Өкмөт"),
    ]


@pytest.mark.parametrize(
    ("text", "surface", "stem"),
    [
        ("Бул ке\u00adңеш\u00adтин иши", "ке\u00adңеш\u00adтин", "кеңеш"),
        ("Бул \u200bкеңеш\u200bтин\u200b иши", "кеңеш\u200bтин", "кеңеш"),
        ("Бул аи\u0306ылдын иши", "аи\u0306ылдын", "айыл"),
        ("Бул ѳкмѳттүн иши", "ѳкмѳттүн", "өкмөт"),
        ("Бул кеӊештин иши", "кеӊештин", "кеңеш"),
        ("Бул кe\u04a3eштин иши", "кe\u04a3eштин", "кеңеш"),
        ("Бул КЕҢЕШТИН иши", "КЕҢЕШТИН", "кеңеш"),
        ("Бул о\u0335кмо\u0335ттүн иши", "о\u0335кмо\u0335ттүн", "өкмөт"),
    ],
)
def test_surface_is_what_stood_there_and_the_stem_is_repaired(text, surface, stem):
    """SE-2, TR-11."""
    token = analyze(text, "ky")[1]
    assert token.surface == surface == text[token.start : token.end]
    assert token.stems[0] == stem


def test_a_word_after_letters_with_marks_stands_where_it_stood():
    text = "и\u0306и\u0306 \u00adё, өкмөт"
    token = analyze(text, "ky")[-1]
    assert (token.start, token.end, text[token.start : token.end]) == (9, 14, "өкмөт")


def test_a_hyphenated_word_is_given_whole_and_then_its_parts():
    """SE-2."""
    tokens = analyze("бул иш-чаралар өттү", "ky")
    assert [(token.start, token.end, token.surface) for token in tokens[1:4]] == [
        (4, 14, "иш-чаралар"),
        (4, 6, "иш"),
        (7, 14, "чаралар"),
    ]
    assert [token.stems[0] for token in tokens[1:4]] == ["иш-чара", "иш", "чара"]


@pytest.mark.parametrize("hyphen", ["-", *HYPHENS])
def test_every_hyphen_joins_and_a_dash_parts(hyphen):
    assert only(f"иш{hyphen}чараны") == "иш-чара"
    assert surfaces("иш–чара") == ["иш", "чара"]
    assert surfaces("-иш- чара-") == ["иш", "чара"]


@pytest.mark.parametrize("apostrophe", ["'", *APOSTROPHES])
def test_every_apostrophe_joins_inside_a_word_only(apostrophe):
    assert surfaces(f"{apostrophe}Д{apostrophe}Арк{apostrophe}") == [f"Д{apostrophe}Арк"]
    assert only(f"д{apostrophe}аркка") == "д'арк"
    assert only(f"editor{apostrophe}s", "en") == "editor"


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("USAIDдин", "usaid"),
        ("USAID-дин", "usaid"),
        ("usaidдин", "usaid"),
        ("USАIDдин", "usaid"),  # Cyrillic А
        ("Facebookто", "facebook"),
        ("Facebookтогу", "facebook"),
        ("Caféге", "café"),
        ("D'Arcга", "d'arc"),
        ("Wi-Fiдин", "wi-fi"),
        ("COVID-19дун", "covid-19"),
        ("COVID-19-дун", "covid-19"),
        ("COVID-19", "covid-19"),
        ("2024гө", "2024"),
        ("2024-дө", "2024"),
        ("2024", "2024"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_latin_name_or_a_number_loses_its_kyrgyz_endings_in_any_text(word, stem, lang):
    """SE-3."""
    assert analyze(word, lang)[0].stems == (stem,)


def test_a_latin_name_before_what_is_no_ending_is_kept():
    assert only("ITкызмат") == "itкызмат"
    assert stems("2024-жылы") == [("2024-жыл",), ("2024",), ("жылы", "жыл")]


@pytest.mark.parametrize("word", ["ИИМдин", "ИИМдын", "ИИМ-дин", "ИИ\u00adМдин", "ИИMдин"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_abbreviation_is_read_by_its_letters_so_any_ending_goes(word, lang):
    assert analyze(word, lang)[0].stems == ("иим",)


@pytest.mark.parametrize("name", ["АКШ", "БУУ", "ИИМ", "УКМК", "ЖК", "КР", "ОБСЕ", "ЕККУ", "ЖМК", "ЮНЕСКО"])
def test_an_abbreviation_meets_itself_with_endings(name):
    for ending in ("нын", "нин", "га", "ге", "дагы", "лар"):
        assert set(stems(name)[0]) & set(stems(name + ending)[0]), ending


def test_capitals_that_are_followed_by_no_ending_are_a_word_like_others():
    assert only("ИИМкызмат") == only("иимкызмат")
    assert only("Өкмөттүн") == only("ӨКМӨТТҮН") == "өкмөт"
    assert only("ТЁСга") == "тес"


def test_a_russian_name_in_a_kyrgyz_text_loses_its_kyrgyz_endings():
    for form in ("Владимирдин", "Владимирге", "Владимирди", "Владимирден", "Владимир"):
        assert only(form) == "владимир"
    assert only("Отунбаеванын") == only("Отунбаева")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_latin_word_is_english_in_any_text(lang):
    assert [found for (found,) in stems("human rights, elections", lang)] == ["human", "right", "elect"]
    assert only("e-mails", lang) == "e-mail"


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_a_cyrillic_word_is_russian_unless_it_has_a_letter_of_kyrgyz_only(lang):
    assert [found for (found,) in stems("права человека", lang)] == ["прав", "человек"]
    assert [only(word, lang) for word in ("өкмөттүн", "үйлөр", "кеңештер")] == ["өкмөт", "үй", "кеңеш"]


def test_forms_of_a_word_meet_in_russian_and_in_english():
    assert {only(word, "ru") for word in ("выборы", "выборов", "выборами")} == {"выбор"}
    assert {only(word, "en") for word in ("election", "elections", "elected")} == {"elect"}


def test_yo_is_ye_in_russian():
    """SE-2."""
    assert stems("отчёт", "ru") == stems("отчет", "ru")


@pytest.mark.parametrize(("word", "stem"), [("ИИМ", "иим"), ("и", "и"), ("я", "я")])
def test_no_russian_word_is_cut_down_to_one_letter(word, stem):
    assert only(word, "ru") == stem


def test_function_words_are_not_taken_apart():
    """SE-3."""
    for word, base in FUNCTION_WORDS.items():
        assert stems(word) == [(base,)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("text", ["", " ", "\n\t", "…", "«» — !?", "-", "'-'", "\u00ad\u200b", "\u0301", "_", "\0"])
def test_a_text_without_words_has_no_tokens(text, lang):
    assert analyze(text, lang) == []


def test_an_underscore_parts_words():
    assert surfaces("#сөз_эркиндиги __үч__") == ["сөз", "эркиндиги", "үч"]


def test_marks_belong_to_their_word_and_are_none_themselves():
    assert surfaces("ба\u0301лага ба-\u0301 б\u0301\u0300") == ["ба\u0301лага", "ба", "б\u0301\u0300"]


@pytest.mark.parametrize("lang", ["", "kg", "KY", "kyrgyz"])
def test_another_language_is_refused(lang):
    with pytest.raises(ValueError, match="ky, ru, en"):
        analyze("сөз", lang)


@pytest.mark.parametrize("unit", ["а", "дагы", "лар", "n", "-а"])
def test_a_word_of_ten_thousand_letters_is_its_own_stem(unit):
    word = ("бала" + unit * 10_000)[:10_000].rstrip("-")
    token = analyze(word, "ky")[0]
    assert (token.surface, token.stems) == (word, (word,))
    (explained,) = explain(word)
    assert (explained.stem, explained.known, explained.endings) == (word, False, ())


def test_a_word_of_forty_letters_is_still_read():
    word = "бала" + "лар" * 11 + "дын"
    assert len(word) == 40
    assert only(word) != word
    assert only(word + "а") == word + "а"
    assert explain(word)[0].stem != word


def test_the_folded_form_is_that_of_the_first_stem():
    """SE-5."""
    (token,) = analyze("өнүгүүнүн", "ky")
    assert (token.stems[0], token.folded) == ("өнүк", "онук")
    assert analyze("Жеңижокко", "ky")[0].folded == "женижок"


@given(TEXTS, st.sampled_from(LANGUAGES))
@example("İ\u0307 ß ŉ ﬁ", "ky")
@example("-".join("абв"), "ky")
@example("\u0345а\u0345", "en")
def test_any_text_gives_words_in_order_where_they_stood(text, lang):
    """SE-1."""
    before = 0
    for token in analyze(text, lang):
        assert token.start >= before
        before = token.start
        assert 0 <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.surface
        assert isinstance(token.stems, tuple)
        assert token.stems
        assert all(isinstance(stem, str) and stem for stem in token.stems)
        assert len(set(token.stems)) == len(token.stems)
        assert token.folded


@given(TEXTS, st.sampled_from(LANGUAGES))
@example("ТАЙдин", "ky")
@example("Ёлкалар", "ru")
def test_composed_and_decomposed_texts_have_the_same_stems(text, lang):
    """SE-18."""
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert stems(composed, lang) == stems(decomposed, lang)
