"""Words of a query typed without Kyrgyz keys, in Latin letters, or in another language (SE-5)."""

import pytest

from language.analysis import analyze
from language.folding import fold
from language.query import READINGS_OF_A_NAME
from tests.language.test_query import query, surest


def meets(typed, written):
    """Whether a query with one word finds a text with another: by a stem, in any of the alternatives."""
    (group,) = query(typed).groups
    return bool(set(group) & set(analyze(written, "ky")[0].stems))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("кенеш", "кеңештеринин"),
        ("кенештин", "кеңеш"),
        ("онугуу", "өнүгүүнүн"),
        ("окмот", "Өкмөттүн"),
        ("окмотко", "өкмөт"),
        ("соз", "сөздөрдү"),
        ("жаны", "жаңыдан"),
        ("оноктош", "өнөктөштөр"),
        ("умут", "үмүт"),
    ],
)
def test_a_word_typed_without_kyrgyz_keys_meets_the_one_that_is_meant(typed, written):
    """SE-5."""
    assert meets(typed, written)


def test_the_words_of_a_phrase_are_restored_too():
    asked = query("«соз эркиндиги»")
    assert "сөз" in asked.phrases[0][0]
    assert "сөз" in asked.groups[0]


@pytest.mark.parametrize("word", ["өкмөттүн", "жаңы", "кеңешке", "күнүмдүк", "өнуккон"])
def test_a_word_with_a_kyrgyz_letter_is_taken_as_it_is_typed(word):
    """SE-5."""
    (group,) = query(word).groups
    own = analyze(word, "ky")[0].stems
    assert set(group) == {*own, fold(own[0])}


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("kenesh", "кеңештин"),
        ("kengesh", "кеңеш"),
        ("jany", "жаңы"),
        ("zhany", "жаңы"),
        ("jaŋı", "жаңы"),
        ("onuguu", "өнүгүүнүн"),
        ("önügüü", "өнүгүү"),
        ("shailoo", "шайлоонун"),
        ("shayloo", "шайлоо"),
        ("şayloo", "шайлоо"),
        ("okmot", "өкмөттүн"),
        ("okmottun", "өкмөт"),
        ("jarandyk", "жарандык"),
        ("zharandyk", "жарандык"),
        ("koom", "коомдун"),
        ("Otunbaeva", "Отунбаеванын"),
        ("byyyl", "быйыл"),
        ("ömür", "өмүрү"),
        ("omur", "өмүрү"),
        ("Bishkek", "Бишкектеги"),
        ("ukuk", "укугу"),
        ("covid", "covidден"),
        ("covid", "ковид"),
        ("USAID", "USAIDдин"),
    ],
)
def test_a_word_in_latin_letters_meets_its_cyrillic_one(typed, written):
    """SE-5."""
    assert meets(typed, written)


def test_a_latin_word_stays_latin_first():
    assert surest(query("covid kenesh rights").groups) == ["covid", "kenesh", "right"]


def test_of_a_word_that_is_not_known_the_commonest_readings_are_tried():
    (group,) = query("cecececi").groups
    assert len(group) - 1 <= READINGS_OF_A_NAME == 3
    assert "цецецеци" in group


def test_nothing_is_restored_or_read_in_a_long_run_of_letters():
    """SE-18."""
    for word in ("nung" * 11, "сонун" * 9):
        assert query(word).groups == ((word,),)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_a_query_in_another_language_is_not_respelled(lang):
    assert query("кенеш", lang).groups == (tuple(analyze("кенеш", lang)[0].stems),)
    assert query("election -rights", lang) == ((("elect",),), (), (("right",),))
    assert query("өкмөттүн", lang).groups == (("өкмөт", "окмот"),)


def test_russian_words_are_stemmed():
    assert query("права «свобода слова»", "ru").groups == (("прав",), ("свобод",), ("слов",))
