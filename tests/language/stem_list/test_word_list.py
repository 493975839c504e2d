"""The word list is read out of a trained model (SE-4), and what is no model is refused."""

import struct

import pytest

from language.stem_list.word_list import NotAModel, read_words
from tests.language.stem_list.models import CHARACTERS, WORDS, model, packed

LIST = {"ат", "ата", "атка", "бала", "баланын", "балык", "к", "көл", "көлгө", "ө"}


@pytest.fixture
def read(tmp_path):
    path = tmp_path / "kir.traineddata"

    def read_model(content):
        path.write_bytes(content)
        return list(read_words(path))

    return read_model


@pytest.mark.parametrize(
    "words", [LIST, {"а"}, {"аа", "аб"}, {f"{a}{b}{c}" for a in "акт" for b in "аөү" for c in "лшң"}]
)
def test_every_word_is_read_once(read, words):
    found = read(model(words))
    assert len(found) == len(words)
    assert set(found) == words


def test_a_prefix_that_is_no_word_is_not_read(read):
    assert read(model({"баланын"})) == ["баланын"]


def test_characters_that_no_word_has_are_allowed_for(read):
    """The character set has lines of its own beside letters, and a column after each character."""
    assert set(read(model(LIST | {"б-б"}))) == LIST | {"б-б"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a trained model"),
        (b"\x18", "not a trained model"),
        (b"not a model of anything", "not a trained model"),
        (struct.pack("<i", 24) + b"\0" * 100, "not a trained model"),
        (struct.pack("<i", -1), "not a trained model|no word list"),
        (packed({0: b"config"}), "no word list"),
        (model(LIST, missing=(WORDS,)), "no word list"),
        (model(LIST, missing=(CHARACTERS,)), "no word list"),
        (packed({WORDS: b"\x2a\0", CHARACTERS: b"0\n"}), "no word list"),
        (model(LIST)[:-400], "no word list|not a trained model|does not belong"),
        (packed({WORDS: struct.pack("<hii", 42, 1, 3) + b"\0" * 20, CHARACTERS: "1\nа\n".encode()}), "no word list"),
        (packed({WORDS: struct.pack("<hii", 42, 1, 1) + b"\0" * 8, CHARACTERS: b"1\n\xff\n"}), "no word list"),
        (packed({WORDS: struct.pack("<hiiQ", 42, 1, 1, 0), CHARACTERS: "1\nа\n".encode()}), "leads out of itself"),
        (model(LIST, magic=41), "does not belong"),
        (model(LIST, characters="абв"), "does not belong"),
    ],
)
def test_what_is_no_model_with_a_word_list_is_refused(read, content, reason):
    with pytest.raises(NotAModel, match=reason):
        read(content)


def test_a_model_cut_short_is_refused_unless_nothing_is_lost(read):
    whole = model(LIST)
    refused = 0
    for length in range(len(whole)):
        try:
            assert set(read(whole[:length])) == LIST  # only the columns after the last character are gone
        except NotAModel:
            refused += 1
    assert refused > 0.9 * len(whole)
