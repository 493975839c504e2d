import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.characters import tidy, tidy_line

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x08c\x1fd\x7fe\x9ff", "abcdef"),
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\tb", "a\tb"),
        ("\ud800a\udfff", "a"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("a\ufffe\uffff\ufdd0b", "ab"),
        ("и\u0306 е\u0308", "й ё"),
        ("кадрларды\u00adн\xa0ң ө ү 👍🏽 \u200d", "кадрларды\u00adн\xa0ң ө ү 👍🏽 \u200d"),
    ],
)
def test_what_cannot_be_stored_or_shown_goes(typed, kept):
    assert tidy(typed) == kept


def test_one_line():
    assert tidy_line(" a\n\tb\r\nc\xa0d ") == "a b c\xa0d"


@given(ANY_TEXT)
def test_whatever_is_typed_can_be_stored(typed):
    text = tidy(typed)
    assert tidy(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert "\x00" not in text
    json.dumps(text, ensure_ascii=False).encode()


@given(ANY_TEXT)
def test_a_line_stays_a_line(typed):
    assert len(tidy_line(typed).splitlines()) <= 1
