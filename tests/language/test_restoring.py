"""What a word typed without ө ү ң may stand for (SE-5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.kyrgyz.restoring import MOST, WORTH, cheapest, restored_stems, spellings
from language.kyrgyz.stemmer import known_readings

PLAIN = st.text(alphabet="абгдежзийклмноопрстуузшчыэ", min_size=1, max_size=14)
FRONT, BACK, ROUND = set("өү"), set("аыя"), set("оу")
PLAIN_LETTERS = str.maketrans("өүң", "оун")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("кенеш", {"кенеш", "кеңеш"}),
        ("онугуу", {"онугуу", "өнүгүү", "оңугуу", "өңүгүү"}),
        ("соз", {"соз", "сөз"}),
        ("жан", {"жан", "жаң"}),
        ("нан", {"нан", "наң"}),
        ("бала", {"бала"}),
        ("айгул", {"айгул", "айгүл"}),
        ("эмгегу", {"эмгегу", "эмгегү"}),
        ("конфликтуу", {"конфликтуу", "конфликтүү", "көнфликтүү"} | {"коңфликтуу", "коңфликтүү", "көңфликтүү"}),
        ("гулжамал", {"гулжамал", "гүлжамал"}),
        ("китебу", {"китебу", "китебү"}),
        ("комитетуу", {"комитетуу", "комитетүү", "көмитетүү"}),
        ("н", {"н"}),
        ("", {""}),
    ],
)
def test_letters_are_put_back_after_the_last_front_vowel_or_everywhere(word, expected):
    assert spellings(word) == expected


@given(PLAIN)
def test_every_spelling_is_the_word_with_its_letters_put_back(word):
    found = spellings(word)
    assert word in found
    assert {spelling.translate(PLAIN_LETTERS) for spelling in found} == {word}


@given(PLAIN.filter(lambda word: set("еиэ") & set(word) and BACK & set(word)))
def test_beside_a_and_y_letters_are_put_back_only_after_the_last_front_vowel(word):
    """A loan mixes («республика»), but its endings follow its last vowel."""
    until = max(word.rfind(vowel) for vowel in "еиэ")
    for spelling in spellings(word):
        assert not FRONT & set(spelling[:until]), spelling


@given(PLAIN)
def test_о_and_ө_у_and_ү_never_stand_together_after_the_last_front_vowel(word):
    for spelling in spellings(word):
        end = spelling[max(spelling.rfind(vowel) for vowel in "еиэ") + 1 :]
        assert not (FRONT & set(end) and ROUND & set(end)), spelling


@given(PLAIN)
def test_ң_never_begins_a_word_and_few_are_put_back(word):
    for spelling in spellings(word):
        assert not spelling.startswith("ң")
    assert len(spellings(word + "н" * 12)) <= 3 * 2**4


@pytest.mark.parametrize(("count", "spelled"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 16), (20, 16)])
def test_four_nasals_are_tried_and_no_more(count, spelled):
    """The first н of these words is their first letter and stays."""
    assert len(spellings("на" * count)) == spelled


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("кенеш", "кеңеш"),
        ("кенештин", "кеңеш"),
        ("кенештеринин", "кеңеш"),
        ("онугуу", "өнүк"),
        ("окмоттун", "өкмөт"),
        ("соз", "сөз"),
        ("жаны", "жаңы"),
        ("мумкунчулук", "мүмкүнчүлүк"),
    ],
)
def test_known_stems_of_other_spellings_are_found(typed, meant):
    assert meant in restored_stems(typed)


@pytest.mark.parametrize("word", ["өнөктош", "үй", "кеңеш", "сөздун", "жаңы"])
def test_a_word_with_a_kyrgyz_letter_was_typed_with_kyrgyz_keys(word):
    assert restored_stems(word) == ()


@pytest.mark.parametrize("word", ["бала", "эркиндик", "фывапр", "usaid", ""])
def test_a_word_that_can_only_be_spelled_so_has_no_others(word):
    assert restored_stems(word) == ()


def test_the_own_stems_of_the_word_are_not_repeated():
    for word in ("кенеш", "тон", "онугуу", "кол", "жолу"):
        own = {reading.stem for reading in known_readings(word)}
        assert not own & set(restored_stems(word))


def test_the_cheapest_readings_are_few_near_and_one_a_stem():
    for word in ("кенеш", "онугуу", "конуну", "тону", "коону", "оону"):
        found = cheapest(spellings(word))
        costs = [reading.cost for reading in found]
        stems = [reading.stem for reading in found]
        assert costs == sorted(costs)
        assert len(set(stems)) == len(stems) <= MOST
        assert not costs or costs[-1] <= costs[0] + WORTH
        for reading in found:
            rivals = [other.cost for spelling in spellings(word) for other in known_readings(spelling)
                      if other.stem == reading.stem]  # fmt: skip
            assert reading.cost == min(rivals)


def test_nothing_is_cheapest_of_nothing():
    assert cheapest(set()) == []
    assert cheapest({"фывапр"}) == []
