"""Real pages of the field: what is found where the exact word finds fewer (SE-20); figures of the specification."""

import pytest

from language.analysis import analyze, analyze_query
from language.folding import fold


@pytest.fixture(scope="module")
def tokens(seeds):
    return {number: analyze(text, "ky") for number, text in seeds.items()}


def found_by(query, tokens):
    """The numbers of the documents that have each word of the query."""
    groups = analyze_query(query, "ky").groups
    stems = {number: {stem for token in found for stem in token.stems} for number, found in tokens.items()}
    return [number for number, known in stems.items() if all(known & set(group) for group in groups)]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("жаран", 5),
        ("жарандардын", 5),
        ("jaran", 5),
        ("укук", 5),
        ("укугу", 5),
        ("ukuk", 5),
        ("долбоор", 5),
        ("долбоорлордун", 5),
        ("dolboor", 5),
        ("орган", 4),
        ("кеңеш", 3),
        ("кеңештеринин", 3),
        ("кенеш", 3),
        ("kenesh", 3),
    ],
)
def test_a_word_in_any_form_is_found_however_it_is_typed(query, count, tokens):
    assert len(found_by(query, tokens)) == count


@pytest.mark.parametrize(
    ("query", "least"),
    [
        ("өкмөт", 3),
        ("өкмөткө", 3),
        ("окмот", 3),
        ("okmot", 3),
        ("өнөктөш", 2),
        ("оноктош", 2),
        ("onoktosh", 2),
    ],
)
def test_rarer_words_are_found_as_often_as_they_occur(query, least, tokens):
    assert len(found_by(query, tokens)) >= least


def test_only_the_forms_of_the_word_are_found(tokens):
    """A part of a word is not enough: «өкмөт» is in three documents, and so is each of its tokens."""
    for query, begins in (("өкмөт", "өкмөт"), ("кеңеш", "кеңеш"), ("орган", "орган"), ("долбоор", "долбоор")):
        stems = set(analyze_query(query, "ky").groups[0])
        surfaces = {token.surface.lower() for found in tokens.values() for token in found if stems & set(token.stems)}
        assert surfaces
        assert all(surface.startswith(begins) for surface in surfaces)


def test_both_words_are_found_in_latin(tokens):
    assert found_by("jarandyk koom", tokens) == found_by("жарандык коом", tokens) == ["000", "001", "002", "004"]


@pytest.mark.parametrize("query", ["сөз эркиндиги", "соз эркиндиги", "«сөз эркиндиги»", "soz erkindigi"])
def test_freedom_of_speech_is_found(query, tokens):
    assert found_by(query, tokens) == ["001"]


@pytest.mark.parametrize("query", ["Otunbaeva", "Отунбаева", "отунбаеванын"])
def test_a_name_is_found(query, tokens):
    assert found_by(query, tokens) == ["002"]


def test_every_word_has_a_stem_and_stands_where_it_says(seeds, tokens):
    for number, text in seeds.items():
        assert len(tokens[number]) > 300
        for token in tokens[number]:
            assert text[token.start : token.end] == token.surface
            assert all(token.stems)
            assert token.folded == fold(token.stems[0])
