"""Every way to read a word of the list as candidate stems with endings (SE-4)."""

from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.stems import Shortened
from language.stem_list.evidence import evidence


def readings(word, *candidates, shortened=None):
    found = evidence({word}, set(candidates), shortened or {}).get(word, [])
    return [(stem[1], [step.name for step in chain]) for stem, chain in found]


def test_a_bare_stem_is_read_once():
    assert readings("кеме", (NOUN, "кеме")) == [("кеме", [])]
    assert readings("отчет", (NOUN, "отчет")) == [("отчет", [])]


def test_a_noun_with_yo_has_the_endings_of_both_vowels():
    for word in ("отчетко", "отчетке"):
        assert readings(word, (NOUN, "отчет")) == [("отчет", ["dative"])]
    assert readings("отчетко", (VERB, "отчет")) == []


def test_a_loan_word_is_read_through_its_linking_vowel():
    assert ("факт", ["dative"]) in readings("фактыга", (NOUN, "факт"))
    assert readings("фактыга", (VERB, "факт")) == []


def test_a_lost_vowel_is_read_before_a_vowel_only():
    short = {"айл": Shortened("айыл", before_vowel=True)}
    assert ("айыл", ["his, her, its, their"]) in readings("айлы", (NOUN, "айыл"), shortened=short)
    assert readings("айлга", (NOUN, "айыл"), shortened=short) == []


def test_a_word_without_a_reading_is_left_out():
    assert evidence({"хтк"}, {(NOUN, "кеме")}, {}) == {}
