"""What happens to a stem before an ending (SE-3): к and г, п and б, й, lost vowels, verbal nouns, doubled vowels."""

import pytest

from language.kyrgyz.seams import changed
from language.kyrgyz.stemmer import known_readings, readings, stems_of
from language.kyrgyz.stems import stems


@pytest.mark.parametrize(
    ("head", "tail", "expected"),
    [
        # к and п are voiced before a vowel, and only there.
        ("китеб", "и", [("китеп", "и")]),
        ("укуг", "у", [("укук", "у")]),
        ("чыг", "ат", [("чык", "ат")]),
        ("укуг", "га", []),
        ("китеб", "тер", []),
        ("кыз", "ы", []),
        ("китеб", "", []),
        # й melts into the vowel after it; «е» is also ё without its dots.
        ("то", "юна", [("той", "уна")]),
        ("жа", "ят", [("жай", "ат")]),
        ("ко", "ёт", [("кой", "от")]),
        ("ко", "ет", [("кой", "от")]),
        ("көбө", "ет", [("көбөй", "ет")]),
        ("т", "юна", []),
        # A verb that ends in a vowel lends it to its verbal noun.
        ("башт", "оо", [("башта", "=оо"), ("башто", "=оо")]),
        ("ишт", "өө", [("иште", "=өө"), ("иштө", "=өө")]),
        ("ок", "уу", [("окы", "=уу"), ("оку", "=уу")]),
        ("т", "үүнүн", [("ти", "=үүнүн"), ("тү", "=үүнүн")]),
        ("башт", "аа", []),
        ("башт", "о", []),
        ("баа", "оо", []),
        # The vowel of a short stem in п is doubled in the converb.
        ("таа", "п", [("тап", "ып")]),
        ("сээ", "птир", [("сеп", "иптир")]),
        ("коо", "п", [("коп", "уп")]),
        ("өө", "п", [("өп", "үп")]),
        ("та", "п", []),
        ("таа", "т", []),
        ("сии", "п", []),
        # ч is written ш before ч.
        ("уш", "чу", [("уч", "чу")]),
        ("уш", "ту", []),
        ("ук", "чу", []),
    ],
)
def test_stems_that_change_before_an_ending(head, tail, expected):
    assert list(changed(head, tail)) == expected


@pytest.mark.parametrize(
    ("word", "stem", "endings"),
    [
        ("китеби", "китеп", ["his, her, its, their"]),
        ("укугубузду", "укук", ["our", "accusative"]),
        ("чыгат", "чык", ["present and future", "he, she, it, they"]),
        ("жоопторубуз", "жооп", ["plural", "our"]),
        ("тоюнан", "той", ["his, her, its, their", "ablative after his"]),
        ("коёт", "кой", ["present and future", "he, she, it, they"]),
        ("коюлган", "кой", ["passive", "past participle"]),
        ("азаят", "азай", ["present and future", "he, she, it, they"]),
        ("башталышы", "башта", ["passive", "noun of the way or process", "his, her, its, their"]),
        ("баштоону", "башта", ["verbal noun", "accusative"]),
        ("иштөөгө", "иште", ["verbal noun", "dative"]),
        ("окуулар", "оку", ["verbal noun", "plural"]),
        ("сүйлөөдө", "сүйлө", ["verbal noun", "locative"]),
        ("таап", "тап", ["converb of the past"]),
        ("таптыр", "тап", ["causative"]),
        ("таптырган", "тап", ["causative", "past participle"]),
        ("кашчу", "кач", ["habitual past"]),
        ("мурду", "мурун", ["his, her, its, their"]),
        ("айлы", "айыл", ["his, her, its, their"]),
        ("мурдуна", "мурун", ["his, her, its, their", "dative after his"]),
        ("ролдорду", "роль", ["plural", "accusative"]),
        ("апрелде", "апрель", ["locative"]),
    ],
)
def test_a_changed_stem_is_known_again(word, stem, endings):
    word = word.replace("ё", "е")
    found = [reading for reading in known_readings(word) if reading.stem == stem]
    assert [step.name for reading in found for step in reading.chain if [s.name for s in reading.chain] == endings]


@pytest.mark.parametrize("word", ["мурдтар", "мурдда", "мурд"])
def test_a_lost_vowel_is_restored_before_a_vowel_only(word):
    assert "мурун" not in {reading.stem for reading in known_readings(word)}


def test_a_soft_sign_is_restored_before_any_ending_but_a_vowel_is_not():
    known = stems().shortened
    assert known["рол"] == ("роль", False)
    assert known["мурд"] == ("мурун", True)
    assert [reading.stem for reading in readings("ролго")] == ["роль"]
    assert {"роль"} & set(stems_of("ролу"))


def test_a_verbal_noun_and_its_verb_share_a_stem():
    for noun, verb in (("баштоо", "баштайт"), ("иштөө", "иштеп"), ("сүйлөө", "сүйлөгөн"), ("төлөө", "төлөнөт")):
        assert set(stems_of(noun)) & set(stems_of(verb)), noun
