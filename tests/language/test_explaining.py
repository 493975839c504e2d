"""How a word was understood, for the eyes of editors and linguists."""

from language.analysis import explain


def test_a_word_is_explained_by_its_endings():
    explained = explain("Кеңештеринин")[0]
    assert str(explained).startswith("Кеңештеринин = кеңеш + тер + и + нин (noun: ")
    assert explained.endings == (("тер", "plural"), ("и", "his, her, its, their"), ("нин", "genitive"))
    assert (explained.stem, explained.part, explained.known) == ("кеңеш", "noun", True)


def test_a_bare_stem_is_explained_without_endings():
    assert str(explain("өкмөт")[0]) == "өкмөт = өкмөт (noun)"


def test_a_function_word_is_not_taken_apart():
    assert [str(found) for found in explain("алардын")] == ["алардын = ал (function word)"]


def test_an_irregular_form_is_explained_by_what_was_added():
    assert str(explain("балдарга")[0]) == "балдарга = бала + дар + га (noun: plural, dative)"
    assert str(explain("экөө")[0]) == "экөө = эки + өө (noun: collective)"


def test_a_verb_is_explained_as_one():
    explained = explain("жазбайт")[0]
    assert (explained.stem, explained.part) == ("жаз", "verb")
    assert [name for _, name in explained.endings][0] == "negation"


def test_a_melted_vowel_is_not_shown_with_its_mark():
    assert "=" in explain("баштоо")[0].endings[0][0]
    assert str(explain("баштоо")[0]).startswith("баштоо = башта + оо (verb: verbal noun")


def test_an_unknown_word_says_so():
    assert str(explain("фывапрдын")[0]) == "фывапрдын = фывапр + дын (unknown word: genitive)"
    assert str(explain("фывапр")[0]) == "фывапр = фывапр (unknown word)"
