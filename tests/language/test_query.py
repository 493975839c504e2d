"""What a person typed: words, phrases, exclusions, and what else each word may be (SE-1, SE-5, SE-15)."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language import LANGUAGES
from language.analysis import analyze_query
from language.query import MAX_LENGTH, MAX_WORDS

HOSTILE = st.text(alphabet="өкмnoа «»\"“”„-−–*+:()'\0\\/~^&|!\u00ad\u200b\u0301\u0306иИМд9", max_size=60)
QUERIES = st.one_of(st.text(), HOSTILE)


def query(text, lang="ky"):
    return analyze_query(text, lang)


def surest(groups):
    return [group[0] for group in groups]


def test_words_are_groups_in_their_order():
    assert surest(query("Өкмөттүн жаңы долбоорлору").groups) == ["өкмөт", "жаңы", "долбоор"]
    assert query("өкмөт").phrases == query("өкмөт").exclusions == ()


def test_a_group_ends_with_the_folded_stem():
    """SE-5."""
    assert query("өкмөттүн").groups == (("өкмөт", "окмот"),)
    assert query("долбоорду").groups == (("долбоор",),)


@pytest.mark.parametrize("quoted", ['"{}"', "«{}»", "“{}”", "„{}“", "«{}", '"{}', "«{}”"])
def test_quotes_make_a_phrase_even_unclosed(quoted):
    """SE-15."""
    asked = query(f"укук {quoted.format('сөз эркиндиги')}")
    assert surest(asked.groups) == ["укук", "сөз", "эркиндик"]
    (phrase,) = asked.phrases
    assert phrase == asked.groups[1:]


def test_there_may_be_several_phrases():
    asked = query('"сөз эркиндиги" укук «жаңы долбоор»')
    assert [surest(phrase) for phrase in asked.phrases] == [["сөз", "эркиндик"], ["жаңы", "долбоор"]]
    assert surest(asked.groups) == ["сөз", "эркиндик", "укук", "жаңы", "долбоор"]


@pytest.mark.parametrize("text", ["«өкмөт»", '"өкмөт', 'өкмөт""', 'өкмөт"', '"" өкмөт'])
def test_one_word_is_no_phrase(text):
    assert surest(query(text).groups) == ["өкмөт"]
    assert query(text).phrases == ()


def test_a_hyphenated_word_in_quotes_is_a_phrase_of_its_parts():
    assert [surest(phrase) for phrase in query("«иш-чара»").phrases] == [["иш", "чара"]]


@pytest.mark.parametrize("minus", ["-", "−", "–", "‐", "\u200b-"])
def test_a_minus_leaves_out_the_word_after_it(minus):
    asked = query(f"укук {minus}өкмөттүн жаран")
    assert surest(asked.groups) == ["укук", "жаран"]
    assert asked.exclusions == (("өкмөт", "окмот"),)


def test_a_minus_leaves_out_a_phrase():
    asked = query("жаран -«сөз эркиндиги» -укук")
    assert surest(asked.groups) == ["жаран"]
    assert surest(asked.exclusions) == ["сөз", "эркиндик", "укук"]
    assert asked.phrases == ()


@pytest.mark.parametrize("text", ["ата-эне", "ата - эне", "ата- эне", "ата — эне", "(-ата эне"])
def test_a_hyphen_elsewhere_is_no_minus(text):
    asked = query(text)
    assert surest(asked.groups) == ["ата", "эне"]
    assert asked.exclusions == ()


def test_a_hyphenated_word_is_asked_for_by_its_parts():
    """Texts write «иш-чара» and «иш чара»."""
    assert surest(query("иш-чараны").groups) == ["иш", "чара"]


def test_a_hyphenated_word_is_left_out_whole():
    """Or every text with «иш» would be left out."""
    assert surest(query("укук -иш-чараны -ИИМ-дин").exclusions) == ["иш-чара", "иим"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("USAID-дин", ["usaid"]),
        ("USAIDдин", ["usaid"]),
        ("ИИМ-дин", ["иим"]),
        ("ИИМдин", ["иим"]),
        ("COVID-19-дун", ["covid", "19"]),
        ("COVID-19дун", ["covid", "19"]),
        ("2024-дө", ["2024"]),
        ("2024-жыл", ["2024", "жыл"]),
        ("IT-адис", ["it", "адис"]),
        ("ата-лар", ["ата", "лар"]),
        ("ИИМ-дин-укук", ["иим", "дин", "укук"]),
    ],
)
def test_the_hyphenated_ending_of_a_name_is_no_word(text, expected):
    """SE-3."""
    assert surest(query(text).groups) == expected


def test_function_words_are_dropped():
    """SE-3."""
    assert surest(query("өкмөт жана жарандар менен").groups) == ["өкмөт", "жаран"]


@pytest.mark.parametrize(
    ("text", "lang", "telling"),
    [("право и свобода", "ru", 2), ("the rights of the people", "en", 2), ("иш жана сөз", "ky", 2), ("и тай", "ky", 2)],
)
def test_each_language_has_its_own_function_words(text, lang, telling):
    assert len(query(text, lang).groups) == telling


def test_function_words_are_never_left_out():
    """Nearly every text has them, so nothing would be found."""
    assert query("өкмөт -менен").exclusions == ()


def test_function_words_are_asked_for_where_there_is_nothing_else():
    assert surest(query("Жана менен").groups) == ["жана", "менен"]
    assert surest(query("менен -укук").groups) == ["менен"]


def test_function_words_are_kept_in_phrases():
    asked = query("«өкмөт жана жарандар»")
    assert [surest(phrase) for phrase in asked.phrases] == [["өкмөт", "жана", "жаран"]]
    assert surest(asked.groups) == ["өкмөт", "жаран"]


def test_a_word_is_asked_for_and_left_out_once():
    asked = query("өкмөт өкмөттүн ӨКМӨТ -укук -укугу")
    assert surest(asked.groups) == ["өкмөт"]
    assert asked.exclusions == (("укук",),)


def test_no_more_than_sixteen_words():
    """SE-18."""
    many = [f"x{number}" for number in range(1, 40)]
    assert MAX_WORDS == 16
    assert len(query(" ".join(many)).groups) == 16
    assert len(query("-" + " -".join(many)).exclusions) == 16
    assert [len(phrase) for phrase in query('"' + " ".join(many) + '"').phrases] == [16]
    assert len(query("«а б» " * 40).phrases) == 8
    assert surest(query(" ".join(many[:15]) + ' "өкмөт укук"').groups)[-1] == "өкмөт"


def test_no_more_than_256_characters():
    """SE-18."""
    assert MAX_LENGTH == 256
    assert surest(query(" " * 251 + "өкмөт укук").groups) == ["өкмөт"]
    assert surest(query(" " * 255 + "5678").groups) == ["5"]
    assert query(" " * 256 + "өкмөт").groups == ()


def test_letters_with_marks_are_counted_as_letters():
    """SE-18: NFC and NFD spellings find the same."""
    text = "айылай " * 10 + "й" * 180 + " укук"
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert len(decomposed) > MAX_LENGTH > len(composed)
    assert surest(query(composed).groups)[-1] == "укук"
    assert query(composed) == query(decomposed)


def test_wrong_letters_of_a_query_are_repaired():
    """TR-11, SE-2."""
    for typed in ("ѳкмѳт", "\u00adөк\u200bмөт", "ӨКМӨТТҮН", "о\u0335кмо\u0335т"):
        assert query(typed).groups == (("өкмөт", "окмот"),)


@pytest.mark.parametrize(
    "text", ["", " ", '"', "«»", "-", "--", "- -", '-"', "\0", "'", "«««", "* + : ( )", "\u0301", "\ud800"]
)
def test_a_query_without_words_asks_for_nothing(text):
    assert query(text) == ((), (), ())


@pytest.mark.parametrize("lang", ["", "kg", "KY"])
@pytest.mark.parametrize("text", ["сөз", "«сөз эркиндиги»"])
def test_another_language_is_refused(text, lang):
    with pytest.raises(ValueError, match="ky, ru, en"):
        query(text, lang)


@given(QUERIES, st.sampled_from(LANGUAGES))
@example("«" * 5_000, "ky")
@example("дагы" * 1_250, "ky")
@example("-" * 5_000 + "а", "ru")
@example("\0өкмөт\0 AND NEAR(укук) *", "ky")
@example("ъ ь -ъ «ъ ь»", "ky")
@example("''' '-'", "en")
def test_any_text_is_a_query(text, lang):
    """SE-18."""
    asked = query(text, lang)
    groups = [*asked.groups, *asked.exclusions, *(group for phrase in asked.phrases for group in phrase)]
    assert all(isinstance(stem, str) and stem for group in groups for stem in group)
    assert all(groups)
    assert all(len(set(group)) == len(group) for group in groups)
    assert all(len(phrase) > 1 for phrase in asked.phrases)
    for distinct in (asked.groups, asked.exclusions):
        assert len(set(distinct)) == len(distinct) <= MAX_WORDS


@given(QUERIES)
def test_composed_and_decomposed_queries_ask_for_the_same(text):
    """SE-18."""
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert query(composed) == query(decomposed)
