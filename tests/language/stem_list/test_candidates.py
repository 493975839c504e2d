"""What may be a stem, by its regular forms (SE-4)."""

import pytest

from language.stem_list.candidates import (
    LONGEST,
    NOUN_FORMS_NEEDED,
    VERB_FORMS_NEEDED,
    nouns,
    verbs,
)
from language.stem_list.paradigm import NOUN_FORMS, VERB_FORMS, form
from tests.language.stem_list.artificial import NOUNS, VERBS, forms_of_noun, forms_of_verb, word_list


@pytest.mark.parametrize(
    ("stem", "endings", "word"),
    [
        ("китеп", "(с)I", "китеби"),
        ("китеп", "LAр NIн", "китептердин"),
        ("чык", "GAн", "чыккан"),
        ("чык", "A|й т", "чыгат"),
        ("банк", "(с)I", "банкы"),
        ("бала", "(с)I ндA", "баласында"),
        ("өлкө", "LUU", "өлкөлүү"),
        ("көл", "LAр (с)I", "көлдөрү"),
        ("жаз", "A|й", "жаза"),
        ("башта", "A|й", "баштай"),
        ("башта", "Aр|р", "баштар"),
        ("кел", "Aр|р", "келер"),
        ("кел", "UU|=", "келүү"),
        ("башта", "UU|=", "баштоо"),
        ("иште", "UU|= GA", "иштөөгө"),
        ("оку", "UU|=", "окуу"),
        ("эри", "UU|=", "эрүү"),
        ("тап", "(I)п", "табып"),
        ("айт", "BA й", "айтпай"),
        ("жчк", "GA", "жчкка"),
    ],
)
def test_regular_forms(stem, endings, word):
    assert form(stem, endings) == word


def test_stems_are_found_with_the_number_of_their_forms():
    words = word_list()
    assert nouns(words).keys() >= set(NOUNS)
    assert verbs(words).keys() >= set(VERBS)
    assert nouns(words)["көл"] == len(NOUN_FORMS)
    assert verbs(words)["сүйлө"] == len(VERB_FORMS)
    assert not {"шкаф", "космос", "баобаб"} & nouns(words).keys()


@pytest.mark.parametrize("count", [NOUN_FORMS_NEEDED - 1, NOUN_FORMS_NEEDED])
def test_a_noun_needs_some_of_its_forms(count):
    words = {"көл", *sorted(forms_of_noun("көл") - {"көл"})[:count]}
    assert ("көл" in nouns(words)) == (count >= NOUN_FORMS_NEEDED)


def test_a_noun_must_be_a_word_itself():
    assert "көл" not in nouns(forms_of_noun("көл") - {"көл"})


@pytest.mark.parametrize("count", [VERB_FORMS_NEEDED - 1, VERB_FORMS_NEEDED])
def test_a_verb_needs_some_of_its_forms(count):
    words = {"жазган", *sorted(forms_of_verb("жаз") - {"жазган"})[: count - 1]}
    assert ("жаз" in verbs(words)) == (count >= VERB_FORMS_NEEDED)


def test_a_verb_needs_a_past():
    assert "жаз" not in verbs(forms_of_verb("жаз") - {"жазган", "жазды"})
    assert "жаз" in verbs(forms_of_verb("жаз") - {"жазган"})


@pytest.mark.parametrize(
    ("stem", "may_be"),
    [
        ("де", True),
        ("же", True),
        ("та", False),  # no stem is a consonant and a short vowel
        ("ат", True),
        ("т", False),
        ("ата", True),
        ("хтк", False),  # no vowel
        ("ат-баш", False),
        ("а" * LONGEST, True),
        ("а" * (LONGEST + 1), False),
    ],
)
def test_what_looks_like_a_stem(stem, may_be):
    words = forms_of_noun(stem)
    assert (stem in nouns(words)) == may_be


def test_the_plural_of_a_noun_is_no_stem_unless_it_has_a_plural_again():
    words = forms_of_noun("окуучу") | forms_of_noun("окуучулар") - {"окуучуларлар"}
    plural = forms_of_noun("деп") | forms_of_noun("дептер")
    assert nouns(words).keys() == {"окуучу"}
    assert nouns(plural).keys() == {"деп", "дептер"}


def test_a_negated_verb_is_no_stem_unless_it_is_the_commoner_one():
    assert "жазба" not in verbs(forms_of_verb("жаз") | forms_of_verb("жазба"))
    few = set(sorted(forms_of_verb("сүй") - {"сүйгөн"})[: VERB_FORMS_NEEDED - 1]) | {"сүйгөн"}
    assert "сүйбө" in verbs(few | forms_of_verb("сүйбө"))


def test_no_verb_ends_in_a_soft_sign():
    assert "кель" not in verbs(forms_of_verb("кель"))


@pytest.mark.parametrize("word", ["балдар", "балдары", "экөө", "экинчи"])
def test_an_irregular_form_and_an_ordinal_are_no_stems(word):
    assert word not in nouns(forms_of_noun(word))


def test_a_word_with_yo_is_found_by_its_endings():
    assert "отчет" in nouns({"отчет", "отчетту", "отчетко", "отчеттор"})
    assert "отчет" not in nouns({"отчет", "отчетту", "отчетко"})
    assert "метал" not in nouns({"метал", "металлор", "металдо", "металго", "металдор"})
