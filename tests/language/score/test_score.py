"""The scorer: what it counts, on a table small enough to count by hand (SE-6)."""

import subprocess
import sys
from pathlib import Path

import pytest

from language.score.__main__ import keys, main
from language.score.conflation import Measure, judge, macro
from language.score.cost import cost
from language.score.pairs import Row, gold, half, read
from language.score.typing import finds, habitual_latin, official_latin, without_kyrgyz_keys

ROOT = Path(__file__).parents[3]
TABLE = """\
# Written for this test.
form\tlemma\tsource\tupos\trelated
кеңештер\tкеңеш\tours\tNOUN\t
кеңешке\tкеңеш\tours\tNOUN\t
үйлөр\tүй\tours\tNOUN\t
үйгө\tүй\tours\tNOUN\t
# A line that is no row.
жазды\tжаз\tours\tVERB\tжазуу
жазган\tжаз\tours\tVERB\tжазуу
жазуунун\tжазуу\tours\tNOUN\t
көчөлөрүбүздөгүлөрдүн\tкөчө\tours\tNOUN\t
"""
# Two words of two forms, a word of one that is related to the first, and a word alone.
ROWS = [
    Row("а1", "а", "NOUN", ("б",)),
    Row("а2", "а", "NOUN", ()),
    Row("б1", "б", "VERB", ()),
    Row("в1", "в", "VERB", ()),
    Row("в2", "в", "VERB", ()),
]


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def by(keys_of):
    return lambda form: tuple(keys_of[form].split())


def test_precision_recall_and_their_mean():
    measure = Measure(right=3, wrong=1, missed=2)
    assert (measure.precision, measure.recall) == (0.75, 0.6)
    assert measure.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_the_ends_of_the_scale():
    assert Measure(0, 0, 0) == (0, 0, 0)
    assert (Measure(0, 0, 0).precision, Measure(0, 0, 0).recall, Measure(0, 0, 0).f1) == (1, 1, 1)
    assert (Measure(1, 1, 1).precision, Measure(1, 1, 1).recall, Measure(1, 1, 1).f1) == (0.5, 0.5, 0.5)
    assert (Measure(0, 2, 0).precision, Measure(0, 0, 2).recall, Measure(0, 1, 1).f1) == (0, 0, 0)


def test_forms_of_one_lemma_are_the_same_word_and_those_of_related_lemmas_are_not_scored():
    assert gold(ROWS) == ({("а1", "а2"), ("в1", "в2")}, {("а1", "б1"), ("а2", "б1")})


def test_a_relation_may_stand_on_either_side():
    turned = [row._replace(related=("а",) if row.lemma == "б" else ()) for row in ROWS]
    assert gold(turned) == gold(ROWS)


def test_a_pair_that_is_one_word_and_related_is_one_word():
    rows = [Row("х", "а", "NOUN", ("б",)), Row("у", "а", "NOUN", ()), Row("у", "б", "NOUN", ())]
    assert gold(rows) == ({("у", "х")}, set())


def test_a_form_of_two_related_lemmas_is_no_pair_with_itself():
    rows = [Row("х", "а", "NOUN", ("б",)), Row("х", "б", "NOUN", ())]
    assert gold(rows) == (set(), set())


def test_two_forms_are_joined_when_they_share_any_key():
    judged = judge(ROWS, by({"а1": "k l", "а2": "l", "б1": "l", "в1": "m", "в2": "n k"}))
    assert judged.joined == {("а1", "а2"), ("а1", "б1"), ("а2", "б1"), ("а1", "в2")}
    assert judged.measure() == Measure(right=1, wrong=1, missed=1)


def test_a_form_without_keys_is_joined_to_none():
    assert judge(ROWS, lambda form: ()).measure() == Measure(0, 0, 2)


def test_a_measure_of_some_forms_counts_the_pairs_that_have_one_of_them():
    judged = judge(ROWS, by({"а1": "k", "а2": "k", "б1": "n", "в1": "m", "в2": "k"}))
    assert judged.measure({"а1"}) == Measure(1, 1, 0)
    assert judged.measure({"в1"}) == Measure(0, 0, 1)
    assert judged.measure(set()) == Measure(0, 0, 0)
    assert judged.measure() == Measure(1, 2, 1)


def test_macro_is_the_mean_over_lemmas_of_two_forms_or_more():
    judged = judge(ROWS, by({"а1": "k", "а2": "k", "б1": "n", "в1": "m", "в2": "k"}))
    assert macro(ROWS, judged) == pytest.approx((Measure(1, 2, 0).f1 + Measure(0, 2, 1).f1) / 2)
    assert macro(ROWS[2:3], judged) == 1


def test_macro_does_not_count_related_pairs():
    judged = judge(ROWS, by({"а1": "k", "а2": "k", "б1": "k", "в1": "m", "в2": "m"}))
    assert macro(ROWS, judged) == 1


@pytest.mark.parametrize(
    ("lemma", "number"), [("кеңеш", 1), ("үй", 0), ("жаз", 1), ("жазуу", 0), ("көчө", 0), ("бала", 1)]
)
def test_a_lemma_is_always_of_the_same_half(lemma, number):
    assert half(lemma) == number


def test_rows_are_read_by_the_names_of_their_columns(table):
    rows = read(table)
    assert len(rows) == 8
    assert rows[0] == Row("кеңештер", "кеңеш", "NOUN", ())
    assert rows[4] == Row("жазды", "жаз", "VERB", ("жазуу",))


def test_several_relations_stand_with_commas_and_quotes_are_letters(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text('form\tlemma\tupos\trelated\n"а\tа\tX\tб,в\nб\tб\tX\n', encoding="utf-8")
    assert read(path) == [Row('"а', "а", "X", ("б", "в")), Row("б", "б", "X", ())]


def test_a_missing_column_is_named(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("form\tlemma\tupos\nа\tа\tX\n", encoding="utf-8")
    with pytest.raises(KeyError, match="related"):
        read(path)


def test_a_missing_file_is_said_and_ends_with_2(tmp_path):
    command = [sys.executable, "-m", "language.score", str(tmp_path / "nothing.tsv")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "no pairs to measure with" in ended.stderr
    assert "nothing.tsv" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_key_of_a_hyphenated_word_is_that_of_the_whole():
    assert keys("иш-чараны") == ("иш-чара",)
    assert keys("—") == ()


@pytest.mark.parametrize(
    ("change", "typed"),
    [
        (without_kyrgyz_keys, "Кенеш онугуу"),
        (official_latin, "Кengesh onuguu"),
        (habitual_latin, "Кenesh onuguu"),
    ],
)
def test_how_people_type(change, typed):
    assert change("Кеңеш өнүгүү") == typed


def test_the_two_latin_habits_differ_as_people_do():
    assert (official_latin("жай химия цирк"), habitual_latin("жай химия цирк")) == (
        "jay khimiya tsirk",
        "zhai himiya cirk",
    )


def test_a_form_is_found_by_a_stem_by_its_folded_spelling_or_not_at_all():
    typed = {"кеңештин": "кенештин", "Өзүпекте": "Озупекте", "бала": "китеп"}
    found = finds(list(typed), typed.__getitem__)
    assert found.missed == ["бала"]
    assert found.share == pytest.approx(2 / 3)
    assert found.by_stem == pytest.approx(1 / 3)
    assert found.alternatives >= 1


def test_what_it_costs_is_measured():
    spent = cost(["балага", "кеңештеринин", "балага"])
    assert spent.words_per_second > 0
    assert 0 < spent.load_seconds < 60
    assert 0.1 < spent.megabytes < 40  # SE-6


def test_every_row_is_printed(table, capsys):
    assert main([str(table)]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("8 forms of 5 lemmas from pairs.tsv\n")
    for name in (
        "all (micro)                        1.0000  1.0000 1.0000       3",
        "first half of the lemmas           1.0000  1.0000 1.0000       1",
        "second half of the lemmas          1.0000  1.0000 1.0000       2",
        "macro, by lemma                                   1.0000",
        "with a form that is NOUN           1.0000  1.0000 1.0000       2",
        "with a form that is VERB           1.0000  1.0000 1.0000       1",
        "with a form of 1 endings           1.0000  1.0000 1.0000       3",
        "with a form of 2 endings           1.0000  1.0000 1.0000       0",
        "with a form of 3 endings or more   1.0000  1.0000 1.0000       0",
        "typed without ө ү ң                1.0000 of 5 found, 1.0000 by a stem",
        "typed in Latin, officially         1.0000 of 8 found, 1.0000 by a stem",
        "typed in Latin, by habit           1.0000 of 8 found, 1.0000 by a stem",
        " distinct words a second, loaded in ",
    ):
        assert name in printed
    assert "Worst" not in printed


def test_the_worst_errors_come_with_how_the_words_were_understood(tmp_path, capsys):
    path = tmp_path / "pairs.tsv"
    rows = ["кеңештер\tкеңеш", "кеңешке\tкеңеш", "кеңеште\tбашка", "үйгө\tүй", "жолго\tүй", "балага\tбала"]
    path.write_text("form\tlemma\tupos\trelated\n" + "".join(f"{row}\tNOUN\t\n" for row in rows), encoding="utf-8")
    assert main(["--worst", "2", str(path)]) == 0
    lines = capsys.readouterr().out.partition("Worst errors: wrong pairs, form, lemma, reading\n")[2].splitlines()
    assert [line.split()[:3] for line in lines] == [["2", "кеңеште", "башка"], ["1", "жолго", "үй"]]
    assert "кеңеште = кеңеш + те (noun: locative)" in lines[0]
