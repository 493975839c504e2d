import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language.normalisation import APOSTROPHES, HYPHENS, INVISIBLE, align, normalise

# Characters that meet: bases and marks, parts of Hangul and Indic letters, what is removed and what is unified.
MEETING = st.text(
    alphabet="иеao\u0306\u0308\u0327\u0344\u0f73가\u1100\u1161\u11a8\u09c7\u09be’‑й" + INVISIBLE, max_size=12
)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("и\u0306", "й"),
        ("ке\u00adңеш", "кеңеш"),
        ("ке\u200bңеш\ufeff", "кеңеш"),
        ("и\u200b\u0306", "й"),
        *[(f"д{mark}арк", "д'арк") for mark in APOSTROPHES],
        *[(f"иш{mark}чара", "иш-чара") for mark in HYPHENS],
        ("2009–2016 — бул", "2009–2016 — бул"),
    ],
)
def test_one_spelling_for_what_looks_the_same(given_text, expected):
    """SE-2."""
    assert normalise(given_text) == expected


@given(st.one_of(st.text(), MEETING))
def test_normalising_twice_is_normalising_once(text):
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.one_of(st.text(), MEETING))
def test_composed_and_decomposed_are_the_same(text):
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(unicodedata.normalize("NFC", text))


@given(st.one_of(st.text(), MEETING))
@example("\u200bи\u00ad\u0306 а")
@example("\u09c7\u09be\u00ad")
def test_every_normalised_character_knows_where_it_stood(text):
    aligned = align(text)
    assert aligned.text == normalise(text)
    assert len(aligned.starts) == len(aligned.ends) == len(aligned.text)
    for index, character in enumerate(aligned.text):
        start, end = aligned.span(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert character in normalise(text[start:end])


def test_a_span_leaves_out_the_invisible_character_behind_it():
    assert align("а\u00adб").span(0, 1) == (0, 1)
    assert align("аи\u0306").span(0, 1) == (0, 1)
    assert align("и\u0306\u00adб").span(0, 1) == (0, 2)
    assert align("и\u0306\u00adб").span(0, 2) == (0, 4)


def test_alignment_knows_every_character_that_joins_the_one_before_it():
    """Whatever composes with a predecessor must not be cut off from it; checked over all of Unicode."""
    for code in range(sys.maxunicode + 1):
        form = unicodedata.normalize("NFD", chr(code))
        if len(form) > 1:
            assert align(form).text == unicodedata.normalize("NFC", form)
