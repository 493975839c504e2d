import time

import pytest

from search.excerpts import excerpt
from search.words import query_words


def shown(text, query):
    return "".join(f"[{part}]" if found else part for part, found in excerpt(text, query_words(query)))


def test_words_that_were_searched_for_are_told_apart():
    assert shown("Кеңеш сууну бөлдү, суу жетет.", "СУУ") == "Кеңеш [сууну] бөлдү, [суу] жетет."


def test_forms_are_marked_as_they_are_written():
    assert shown("Ёлка: «\u0472КМӨТТҮН» чечими", "өкмөт елка") == "[Ёлка]: «[\u0472КМӨТТҮН]» чечими"


def test_parts_of_a_hyphenated_word():
    assert shown("Бүгүн пресс-релиз чыкты", "пресс-релиз") == "Бүгүн [пресс]-[релиз] чыкты"


def test_a_long_text_is_cut_around_the_first_match():
    text = " ".join([*("алды" for _ in range(100)), "арык", *("арты" for _ in range(100))])
    found = shown(text, "арык")
    assert found == "… " + "алды " * 10 + "[арык]" + " арты" * 21 + " …"


def test_without_a_match_the_beginning_is_shown():
    text = " ".join(f"сөз{number}" for number in range(100))
    assert shown(text, "нарын") == " ".join(f"сөз{number}" for number in range(22)) + " …"
    assert shown("", "нарын") == ""
    assert shown("50% болду", "%") == "50% болду"


@pytest.mark.parametrize("text", ["<b>суу</b>", "a & b", "\u202eсуу", "🙂 суу 🙂"])
def test_nothing_is_lost_or_added(text):
    assert "".join(part for part, _found in excerpt(text, query_words("суу"))) == text


def test_a_long_document_takes_no_time():
    text = " ".join(f"сөзбашы{number}," for number in range(30_000))
    start = time.perf_counter()
    excerpt(text, query_words("нарын"))
    assert time.perf_counter() - start < 0.5
