"""The stem list is derived from nothing but words (SE-4): it finds the stems that made them."""

import math
import re
import subprocess
import sys

import pytest

from language.kyrgyz import stems as stems_module
from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.stems import END, ending_costs, shortened, stems
from language.letters import normalize_for_match
from language.stem_list import __main__ as make_stems
from language.stem_list.__main__ import derive, ending_rows, main, stem_rows
from language.stem_list.evidence import evidence
from language.stem_list.pruning import prune, settled
from language.stem_list.weighing import Weights, score, shares_of, transitions, weigh
from tests.language.stem_list.artificial import NOISE, NOUNS, VERBS, forms_of_noun, forms_of_verb, word_list
from tests.language.stem_list.models import model

EXPECTED = {(NOUN, stem) for stem in NOUNS} | {(VERB, stem) for stem in VERBS}


@pytest.fixture(scope="module")
def weights():
    return derive(word_list())[0]


def test_the_stems_that_made_the_list_are_found_and_no_others(weights):
    assert weights.stems.keys() == EXPECTED


def test_a_stem_is_worth_the_words_that_it_made(weights):
    assert weights.stems[NOUN, "көл"] == pytest.approx(len(forms_of_noun("көл")))
    assert weights.stems[VERB, "жаз"] == pytest.approx(len(forms_of_verb("жаз")))
    assert sum(weights.stems.values()) == pytest.approx(len(word_list() - NOISE))


def test_derived_twice_it_is_the_same():
    forwards, backwards = sorted(word_list()), sorted(word_list(), reverse=True)
    assert derived_rows(set(forwards)) == derived_rows(set(backwards))


def derived_rows(words):
    found, short = derive(words)
    return stem_rows(found, short), ending_rows(found)


def test_a_participle_that_is_declined_is_no_stem_beside_its_verb():
    words = word_list() | forms_of_noun("болгон") | forms_of_noun("жазуу")
    assert derive(words)[0].stems.keys() == EXPECTED


def test_a_stem_that_drops_its_vowel_is_found_with_its_short_form():
    words = word_list() | forms_of_noun("эрин") | {"эрни", "эрнин", "эрнине", "эрнинде"}
    found, short = derive(words)
    assert short == {"эрн": "эрин"}
    assert (NOUN, "эрин") in found.stems
    assert [row for row in stem_rows(found, short) if row.startswith("эрин ") and row.endswith(" эрн")]


def test_every_reading_of_a_word_is_weighed():
    found = evidence({"китеби", "хрр", "жазды"}, EXPECTED, {})
    assert found.keys() == {"китеби", "жазды"}
    assert {stem for stem, _ in found["китеби"]} == {(NOUN, "китеп")}
    assert [[step.written for step in chain] for _, chain in found["жазды"]] == [["ды"]]
    ambiguous = evidence({"атка"}, {(NOUN, "ат"), (NOUN, "атка")}, {})
    assert {stem for stem, _ in ambiguous["атка"]} == {(NOUN, "ат"), (NOUN, "атка")}


def test_a_shortened_stem_is_read_before_a_vowel_or_before_any_ending():
    short = shortened({"эрин", "роль"}, {"эрн": "эрин"})
    found = evidence({"эрни", "эрнге", "ролго", "ролу"}, {(NOUN, "эрин"), (NOUN, "роль")}, short)
    assert found.keys() == {"эрни", "ролго", "ролу"}


def test_readings_end_at_the_end_of_the_word():
    steps = evidence({"көлдө"}, EXPECTED, {})["көлдө"]
    assert [transitions(*reading) for reading in steps] == [
        [(NOUN, "locative", "DA"), ("locative", *END)],
    ]


def test_the_shares_of_what_follows_a_state_make_one():
    shares = shares_of({("noun", "a", "1"): 10, ("noun", "b", "2"): 5, ("verb", "c", "3"): 1})
    assert math.exp(shares["noun", "a", "1"]) == pytest.approx(10.5 / 16)
    assert sum(math.exp(share) for key, share in shares.items() if key[0] == "noun") == pytest.approx(1)
    assert shares["verb", "c", "3"] == pytest.approx(0)


def test_a_word_is_divided_among_its_readings_by_how_likely_they_are():
    words = forms_of_noun("ат") | forms_of_noun("китеп") | {"атканда"}
    found = evidence(words, {(NOUN, "ат"), (NOUN, "китеп"), (NOUN, "аткан")}, {})
    weighed = weigh(found, {stem for readings in found.values() for stem, _ in readings})
    assert sum(weighed.stems.values()) == pytest.approx(len(found), abs=0.6)
    assert weighed.stems[NOUN, "ат"] > weighed.stems.get((NOUN, "аткан"), 0)


def test_a_reading_with_common_endings_and_a_common_stem_is_likelier():
    found = evidence({"көлдө"}, EXPECTED, {})["көлдө"]
    [reading] = found
    shares = dict.fromkeys(transitions(*reading), -1.0)
    assert score(reading, {reading[0]: math.e}, shares) == pytest.approx(1 - 2)
    assert score(reading, {reading[0]: 1}, {}) < score(reading, {reading[0]: 1}, shares)


def test_a_stem_that_explains_no_word_alone_is_pruned():
    words = forms_of_noun("жол") | {"жолдорум", "жолдорубуз"}
    found = evidence(words, {(NOUN, "жол"), (NOUN, "жолдор")}, {})
    assert prune(found) == {(NOUN, "жол")}


def test_a_longer_stem_with_words_of_its_own_stays():
    words = forms_of_noun("ат") | forms_of_noun("атак")
    found = evidence(words, {(NOUN, "ат"), (NOUN, "атак")}, {})
    assert prune(found) == {(NOUN, "ат"), (NOUN, "атак")}


@pytest.mark.parametrize(("own_words", "stays"), [({"балагалар"}, False), ({"балагалар", "балагада"}, True)])
def test_one_word_of_its_own_does_not_make_a_stem_of_a_form(own_words, stays):
    found = evidence(forms_of_noun("бала") | own_words, {(NOUN, "бала"), (NOUN, "балага")}, {})
    assert ((NOUN, "балага") in prune(found)) == stays


def test_half_a_word_is_enough_to_keep_a_stem():
    both = {(NOUN, "бар"), (VERB, "бар")}
    assert weigh(evidence({"бар"}, both, {}), both).stems == {stem: pytest.approx(0.5) for stem in both}


def test_a_rare_stem_that_is_a_likelier_form_of_another_is_settled():
    words = forms_of_noun("бала") | {"балага", "балагам"}
    found = evidence(words, {(NOUN, "бала"), (NOUN, "балага")}, {})
    kept = settled(found, Weights({(NOUN, "бала"): 17.0, (NOUN, "балага"): 1.0}, {(NOUN, "dative", "GA"): 10.0}))
    assert kept == {(NOUN, "бала")}
    rare_but_itself = Weights({(NOUN, "бала"): 0.001, (NOUN, "балага"): 4.0}, {})
    assert (NOUN, "балага") in settled(found, rare_but_itself)
    common = Weights({(NOUN, "бала"): 17.0, (NOUN, "балага"): 5.0}, {(NOUN, "dative", "GA"): 10.0})
    assert (NOUN, "балага") in settled(found, common)


@pytest.fixture
def written(tmp_path, monkeypatch):
    """`make stems` with the artificial list, and the stems read from what it wrote."""
    folder = tmp_path / "data"
    for module in (make_stems, stems_module):
        for name in ("STEMS", "ENDINGS", "DATA"):
            if hasattr(module, name):
                path = {"STEMS": folder / "stems.txt", "ENDINGS": folder / "endings.txt", "DATA": folder}[name]
                monkeypatch.setattr(module, name, path)
    trained = tmp_path / "kir.traineddata"
    trained.write_bytes(model(word_list() | forms_of_noun("эрин") | {"эрни", "эрнин", "эрнине", "эрнинде", "КӨЛДҮ"}))
    stems.cache_clear()
    ending_costs.cache_clear()
    assert main(str(trained)) == 0
    yield folder
    stems.cache_clear()
    ending_costs.cache_clear()


def test_what_is_written_is_read_again(written):
    known, short = stems()
    assert known.keys() == {stem for _, stem in EXPECTED} | {"эрин"}
    total = sum(count for _, count in counted(written / "stems.txt"))
    assert known["көл"].noun == pytest.approx(math.log(total / len(forms_of_noun("көл"))))
    assert known["көл"].verb is None
    assert known["жаз"].noun is None
    assert short["эрн"] == ("эрин", True)
    assert len(short) == 1


def counted(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            stem, noun, verb, *_ = line.split(" ")
            yield stem, int(noun) + int(verb)


def test_endings_written_are_read_again_as_shares_of_their_state(written):
    costs = ending_costs()
    for state in {state for state, _, _ in costs}:
        assert sum(math.exp(-cost) for (of, *_), cost in costs.items() if of == state) == pytest.approx(1)
    assert costs["noun", "plural", "LAр"] < costs["noun", "furnished with", "LUU"]
    assert (NOUN, *END) in costs


def test_files_start_with_where_they_come_from(written):
    for path in written.iterdir():
        head = path.read_text(encoding="utf-8").splitlines()[:3]
        assert "Apache License 2.0" in " ".join(head)


@pytest.mark.parametrize("named", [["no-such-model"], []])
def test_make_stems_without_a_model_says_how_to_call_it(named):
    ended = subprocess.run(
        [sys.executable, "-m", "language.stem_list", *named], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert "tesseract-ocr-kir" in ended.stderr


SHIPPED = stems_module.STEMS
LINE = re.compile("[а-яңөү]+ [0-9]+ [0-9]+(?: [а-яңөү]+){0,2}")


def shipped_lines():
    return SHIPPED.read_text(encoding="utf-8").splitlines()


def test_the_shipped_list_is_sorted_unique_and_small():
    assert SHIPPED.stat().st_size < 500_000
    lines = shipped_lines()
    head = [line for line in lines if line.startswith("#")]
    assert lines[: len(head)] == head
    assert "Apache License 2.0" in " ".join(head)
    rows = [line for line in lines[len(head) :] if line]
    assert all(LINE.fullmatch(line) for line in rows)
    listed = [line.split(" ")[0] for line in rows]
    assert listed == sorted(set(listed))
    assert len(listed) > 10_000
    assert all(normalize_for_match(stem) == stem for stem in listed)


def test_every_listed_stem_is_a_noun_or_a_verb():
    assert all(known != (None, None) for known in stems().known.values())
    assert all(known[0] is None or known[0] > 0 for known in stems().known.values())
    assert all(short not in ("", stem) for short, (stem, _) in stems().shortened.items())


NOUNS_OF_PRESS = (
    "кеңеш китеп өкмөт жаран укук долбоор орган өнөктөш мыйзам министр президент мектеп билим айыл сөз тил "
    "маалымат каражат жол көл тоо суу бала мугалим депутат партия коом мамлекет"
)
VERBS_OF_PRESS = "шайла өнүк айт жаз оку кел көр бол тап башта иште сүйлө бер ал кыл чык өт ач түз"


def test_everyday_stems_are_on_the_shipped_list():
    known = stems().known
    assert not [stem for stem in NOUNS_OF_PRESS.split() if stem not in known or known[stem].noun is None]
    assert not [stem for stem in VERBS_OF_PRESS.split() if stem not in known or known[stem].verb is None]
