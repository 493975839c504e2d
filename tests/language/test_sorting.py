import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.sorting import sort_key

KYRGYZ = list("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя")


def in_order(texts, lang):
    shuffled = texts[:]
    random.Random(1).shuffle(shuffled)
    return sorted(shuffled, key=lambda text: sort_key(text, lang))


def test_the_kyrgyz_alphabet_has_its_letters_in_place():
    """TR-10: ң ө ү in place."""
    assert in_order(KYRGYZ, "ky") == KYRGYZ
    assert in_order([letter.upper() + "а" for letter in KYRGYZ], "ky") == [letter.upper() + "а" for letter in KYRGYZ]


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("ky", ["кон", "көл", "көп", "кум", "күз", "кыз"]),
        ("ky", ["нан", "ңк", "ой", "өй", "уй", "үй", "фонд"]),
        ("ky", ["елка", "еңке", "ёлка", "жер"]),
        ("ky", ["5-мектеп", "«Ак жол»", "Акыйкат", "Бишкек", "Apple", "Zoom"]),
        ("ky", ["Ак жол", "Ак-Суу", "Акжол"]),
        ("ru", ["ежевика", "елка", "ёлка", "Ёлка", "ель", "жук"]),
        ("ru", ["год", "Дом", "йод", "щука", "яблоко", "Apple"]),
        ("en", ["apple", "Apple", "école", "ecology", "Zoom", "Бишкек"]),
        ("en", ["a", "á", "b"]),
        ("en", ["abbey", "axe", "ay"]),
        ("ru", ["школа 1а", "школа 2", "школа а"]),
        ("ru", ["2 школа", "школа 1", "школа 2", "日本"]),
    ],
)
def test_lists_of_names(lang, texts):
    assert in_order(texts, lang) == texts


def test_wrong_letters_do_not_move_a_name():
    assert in_order(["океан", "ѳзѳн", "паром"], "ky") == ["океан", "ѳзѳн", "паром"]


@given(st.lists(st.text(), max_size=8), st.sampled_from(["ky", "ru", "en"]), st.randoms())
def test_the_order_never_depends_on_the_order_before(texts, lang, shuffler):
    expected = sorted(texts, key=lambda text: sort_key(text, lang))
    shuffler.shuffle(texts)
    assert sorted(texts, key=lambda text: sort_key(text, lang)) == expected


def test_other_languages_are_refused():
    with pytest.raises(ValueError, match="'kk'"):
        sort_key("сөз", "kk")
