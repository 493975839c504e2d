"""Cyrillic readings of Kyrgyz typed in Latin letters (SE-5)."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.kyrgyz.latin import AFTER_GLIDE, AFTER_VOWEL, FIRST, LETTERS, MOST, readings_in_cyrillic
from language.score.typing import HABITUAL, OFFICIAL

TABLES = [*LETTERS.items(), *FIRST.items(), *AFTER_VOWEL.items(), ("y", AFTER_GLIDE)]


@pytest.mark.parametrize(("latin", "cyrillic"), TABLES)
def test_every_reading_is_cyrillic(latin, cyrillic):
    readings = cyrillic.split("|")
    assert all(re.fullmatch("[а-яөүң]*", reading) for reading in readings)
    assert len(set(readings)) == len(readings)
    assert re.fullmatch("[a-zöüñŋşçğıé']+", latin)


@pytest.mark.parametrize("letter", list("abcdefghijklmnopqrstuvwxyzöüñŋşçğıé'"))
def test_every_letter_can_be_read_anywhere(letter):
    assert readings_in_cyrillic(letter)
    assert readings_in_cyrillic(f"b{letter}b")
    assert readings_in_cyrillic(f"a{letter}a")


@pytest.mark.parametrize("table", [OFFICIAL, HABITUAL])
def test_every_spelling_that_is_measured_can_be_read_back(table):
    for cyrillic, latin in table.items():
        if latin and cyrillic not in "өүңщцэё":
            found = readings_in_cyrillic(f"b{latin}b") + readings_in_cyrillic(f"a{latin}b")
            assert any(cyrillic in reading for reading in found), cyrillic


@pytest.mark.parametrize(
    ("latin", "first"),
    [
        ("kenesh", "кенеш"),
        ("jarandyk", "жарандык"),
        ("zhany", "жаны"),
        ("jany", "жаны"),
        ("koom", "коом"),
        ("okmot", "окмот"),
        ("shailoo", "шайлоо"),
        ("shayloo", "шайлоо"),
        ("onuguu", "онугуу"),
        ("otunbaeva", "отунбаева"),
        ("ömür", "өмүр"),
        ("köçö", "көчө"),
        ("şayloo", "шайлоо"),
        ("kyrgyz", "кыргыз"),
        ("qyrgyz", "кыргыз"),
        ("ata", "ата"),
        ("elet", "элет"),
        ("poeziya", "поезия"),
        ("yurt", "юрт"),
        ("yak", "як"),
        ("khan", "хан"),
        ("tsirk", "цирк"),
        ("schyot", "счет"),
        ("borsch", "борсч"),
        ("shchedryi", "шчедрый"),
        ("ağa", "ага"),
        ("xalyq", "халык"),
    ],
)
def test_the_commonest_reading_comes_first(latin, first):
    assert readings_in_cyrillic(latin)[0] == first


@pytest.mark.parametrize(
    ("latin", "meant"),
    [
        ("byyyl", "быйыл"),
        ("aiyl", "айыл"),
        ("ayyl", "айыл"),
        ("ayil", "айил"),
        ("kengesh", "кеңеш"),
        ("ingliz", "инглиз"),
        ("jogorku", "жогорку"),
        ("oyon", "ойон"),
        ("ciak", "сиак"),
        ("cement", "цемент"),
        ("bishkek", "бишкек"),
        ("taksi", "такси"),
        ("taxi", "такси"),
        ("maya", "мая"),
        ("maya", "майа"),
        ("rossia", "россия"),
        ("borsch", "борщ"),
        ("elchi", "элчи"),
        ("alye", "алйе"),
        ("al'fa", "альфа"),
        ("o'kmot", "окмот"),
    ],
)
def test_the_meant_reading_is_among_them(latin, meant):
    assert meant in readings_in_cyrillic(latin)


@pytest.mark.parametrize("word", ["", "өкмөт", "keңesh", "covid-19", "2024", "Kenesh", "ke nesh", "straße"])
def test_only_a_small_latin_word_is_read(word):
    assert readings_in_cyrillic(word) == []


@given(st.text(alphabet="abcdeghijkmnoqstuvxyzöüñşçı'", min_size=1, max_size=30))
def test_at_most_twenty_four_readings_all_cyrillic_and_different(word):
    found = readings_in_cyrillic(word)
    assert 1 <= len(found) <= MOST == 24
    assert len(set(found)) == len(found)
    assert all(re.fullmatch("[а-яөүң]*", reading) for reading in found)


def test_a_long_word_has_as_many_readings_as_are_allowed():
    assert len(readings_in_cyrillic("ngyangyangya")) == MOST
