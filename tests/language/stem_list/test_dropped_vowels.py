"""Which stems drop their last vowel before a possessive, as far as the word list shows it (SE-3)."""

import pytest

from language.stem_list.dropped_vowels import POSSESSED_NEEDED, without_last_vowel
from tests.language.stem_list.artificial import forms_of_noun


@pytest.mark.parametrize(
    ("stem", "words", "short"),
    [
        ("эрин", "эрни эрнин эрнине", ("эрн",)),
        ("мурун", "мурду мурдун мурдунда", ("мурд",)),
        ("көңүл", "көңлү көңлүн көңлүнө", ("көңл",)),
        ("орун", "орду ордун", ()),  # too few
        ("орон", "орну орнун орнуна", ()),  # no narrow vowel
        ("кул", "клу клун клуна", ()),  # one syllable
        ("бала", "блы блын блына", ()),  # ends in a vowel
        ("оорт", "оору оорун оорунда", ()),
        ("моюн", "мойну мойнун мойнума мойнуна", ("мойн",)),
        ("орун", "орду ордун ордунда орну орнун орнунда", ("орн", "орд")),
    ],
)
def test_a_lost_vowel_must_be_seen(stem, words, short):
    assert POSSESSED_NEEDED == 3
    assert without_last_vowel(stem, set(words.split())) == short


@pytest.mark.parametrize(
    ("stem", "other", "words"),
    [
        ("сырыт", "сырт, a stem itself", "сырты сыртым сыртын сыртына сыртта сыртка"),
        ("күлүк", "күлкү, which ends in a vowel", "күлкү күлкүм күлкүн күлкүгө"),
        ("адамын", "адам with -ны and -нын", "адамны адамным адамнын"),
    ],
)
def test_what_belongs_to_another_stem_is_no_sign_of_a_lost_vowel(stem, other, words):
    assert without_last_vowel(stem, set(words.split())) == (), other


POSSESSED = "айылды айылга айылда айлы айлым айлын"  # айыл, with three forms in a consonant


@pytest.mark.parametrize(
    ("more", "drops"),
    [
        ("", True),
        ("айлга", True),  # a slip
        ("айлга айлда", False),  # two of them: a stem itself
        ("айлга айлда айылдын айылдан айылдар", True),  # two against six
        ("айлына айлыга айлыда", True),
        ("айлына айлыга айлыда айлылар", False),  # айлы, a stem that ends in a vowel
    ],
)
def test_how_much_speaks_against_a_lost_vowel(more, drops):
    assert without_last_vowel("айыл", set(f"{POSSESSED} {more}".split())) == (("айл",) if drops else ())


def test_a_stem_that_is_used_itself_may_be_mistyped_without_its_vowel():
    possessed = {"убакты", "убактын", "убактына", "убактыга", "убактыда"}
    assert without_last_vowel("убакыт", forms_of_noun("убакыт") | possessed | {"убактта", "убактты"}) == ("убакт",)
