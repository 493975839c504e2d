"""The lighter spelling in which queries and texts meet (SE-5)."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language.folding import fold

NEAR = st.text(alphabet="аөүңёэъьйЙІі\u0306\u0308\u0301éßİoöü-'1", max_size=12)


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("өнөктөш", "оноктош"),
        ("жүгүнүү", "жугунуу"),
        ("кеңеш", "кенеш"),
        ("ҮМҮТ", "умут"),
        ("отчёт", "отчет"),
        ("эркиндик", "еркиндик"),
        ("объект", "обект"),
        ("сентябрь", "сентябр"),
        ("айыл", "айыл"),
        ("ömür", "omur"),
        ("café", "cafe"),
        ("ба\u0301ла", "бала"),
        ("usaid", "usaid"),
        ("COVID-19", "covid-19"),
        ("", ""),
    ],
)
def test_letters_that_people_mix_are_one(word, folded):
    assert fold(word) == folded


@pytest.mark.parametrize("word", ["ъ", "ь", "ьъ", "\u0301"])
def test_no_word_becomes_empty(word):
    assert fold(word) == word


def test_short_i_is_a_letter_of_its_own():
    assert fold("й") == "й" != fold("и")
    assert fold("йө\u0301") == "йо"


@given(st.one_of(st.text(), NEAR))
@example("ъ\u0306")
@example("\u0301ь")
def test_folding_twice_is_folding_once(word):
    folded = fold(word)
    assert fold(folded) == folded
    assert bool(folded) == bool(word)


@given(NEAR)
def test_folding_keeps_nothing_that_it_takes_away(word):
    folded = fold(unicodedata.normalize("NFC", word))
    assert not set("өүңёэӨҮҢЁЭЪЬ") & set(folded)
