"""The tables of endings (SE-3): every row in every class of harmony and after every sound, held to the grammar."""

import re

import pytest

from language.kyrgyz.chains import ENDINGS, Step, chains, moves
from language.kyrgyz.endings import NOUN, VERB, table
from language.kyrgyz.seams import changed
from language.kyrgyz.sounds import CLASSES, SOFTENED, SOUNDS, harmony, last_sound
from language.kyrgyz.stems import END, ending_costs, stems
from tests.language.kyrgyz.walking import routes, tail_of

# Stems of our list, one of each class of harmony and last sound that Kyrgyz has enough of.
STEMS = {
    NOUN: "бала ай кыз каражат тоо той жол дос суу тур кул укук кеме кер тил кеңеш көпүрө үй көл өнөктөш",
    VERB: "башта бар жаз айт кой бол кош оку тур куру кут иште бер кел кет сүйлө көр бөл күт өп",
}


def stems_of_part(part):
    return STEMS[part].split()


ROUTES = {(part, stem): routes(stem, part) for part in STEMS for stem in stems_of_part(part)}
FRONT, BACK = set("еэиөү"), set("аоуы")
VOWELS = FRONT | BACK
VOICELESS, VOICED = set("кптсшчфхц"), set("бвгджз")
STEM_VOWEL = dict(zip(CLASSES, "аоуеө", strict=True))
# What may come after each vowel (үндөштүк мыйзамы). The long verbal noun and «чу», «луу» are round after any vowel.
FOLLOWS = {"а": "аы", "ы": "аы", "о": "оу", "у": "ау", "е": "еи", "и": "еи", "ө": "өү", "ү": "өү"}
ROUND_IN_ANY_WORD = ("furnished with", "habitual past", "habitual past, you", "verbal noun", "doer")


def reachable():
    """Every (state, harmony, last sound) that the endings of a word lead to, from every bare stem."""
    waiting = [(part, vowel, sound) for part in (NOUN, VERB) for vowel in CLASSES for sound in SOUNDS]
    found = set(waiting)
    while waiting:
        for possible in moves(*waiting.pop()).values():
            for move in possible:
                place = (move.step.gives, move.vowel, move.sound)
                if place not in found:
                    found.add(place)
                    waiting.append(place)
    return sorted(found)


REACHABLE = reachable()
WRITTEN = sorted({
    (vowel, sound, move.step)
    for state, vowel, sound in REACHABLE
    for possible in moves(state, vowel, sound).values()
    for move in possible
    if not move.step.written.startswith("=")
})  # fmt: skip


def test_every_form_of_every_row_is_written_somewhere():
    written = {(step.name, step.form) for _, _, step in WRITTEN}
    assert {(row.name, form) for row in ENDINGS for form in row.forms if "=" not in form} == written


@pytest.mark.parametrize("vowel", CLASSES)
def test_vowels_of_a_word_are_all_front_or_all_back(vowel):
    side = FRONT if STEM_VOWEL[vowel] in FRONT else BACK
    wrong = [step for harmony, _, step in WRITTEN if harmony == vowel and set(step.written) & VOWELS - side]
    assert not wrong


@pytest.mark.parametrize("vowel", CLASSES)
def test_vowels_are_round_after_round_ones_only(vowel):
    for harmony_before, _, step in WRITTEN:
        if harmony_before != vowel:
            continue
        before = STEM_VOWEL[vowel]
        for letter in filter(VOWELS.__contains__, step.written):
            may_follow = FOLLOWS[before] + ("уү" if step.name in ROUND_IN_ANY_WORD else "")
            assert letter in may_follow, step
            before = letter


def test_no_voiced_consonant_stands_after_a_voiceless_one():
    for _, sound, step in WRITTEN:
        assert not (sound == "voiceless" and step.written[0] in VOICED), step
        assert not re.search("[кптсшчфхц][бвгджз]", step.written), step


def test_a_consonant_that_follows_the_stem_is_voiceless_after_a_voiceless_one_only():
    for _, sound, step in WRITTEN:
        if step.form[0] in "DLNGB":
            assert (step.written[0] in VOICELESS) == (sound == "voiceless"), step


def test_two_vowels_never_meet():
    for _, sound, step in WRITTEN:
        if sound == "vowel":
            assert step.written[0] not in VOWELS, step
        if sound == SOFTENED:
            assert step.written[0] in VOWELS, step


def test_two_consonants_of_an_ending_have_the_vowel_in_brackets_between():
    for _, sound, step in WRITTEN:
        if step.form.startswith("(I)"):
            assert (step.written[0] in VOWELS) == (sound != "vowel"), step
        if step.form.startswith("(с)"):
            assert (step.written[0] == "с") == (sound == "vowel"), step


@pytest.mark.parametrize("part", STEMS)
def test_the_stems_here_are_known_and_of_every_class_and_kind_of_sound(part):
    kinds = {(harmony(stem), last_sound(stem)) for stem in stems_of_part(part)}
    assert {vowel for vowel, _ in kinds} == set(CLASSES)
    assert {sound for _, sound in kinds} == set(SOUNDS)
    assert len(kinds) >= 18
    for stem in stems_of_part(part):
        assert getattr(stems().known[stem], part) is not None, stem


def read_back(part, stem, tail, row, form, state):
    return any(
        chain
        and (chain[-1].name, chain[-1].form, chain[-1].after, chain[-1].gives) == (row.name, form, state, row.gives)
        for chain in chains(part, harmony(stem), last_sound(stem), tail)
    )


@pytest.mark.parametrize("row", ENDINGS, ids=lambda row: f"{row.name} {row.forms[0]} {row.gives}")
def test_a_row_is_read_back_after_every_stem_and_every_state_it_may_follow(row):
    tried = set()
    for part in STEMS:
        for stem in stems_of_part(part):
            for state, way in ROUTES[part, stem].items():
                for form in row.forms:
                    tail = tail_of(stem, (*way, form))
                    if state in row.after and tail is not None and "=" not in form:
                        assert read_back(part, stem, tail, row, form, state), (stem, tail)
                        tried |= {(state, ""), ("", form)}
    assert tried >= {(state, "") for state in row.after if row.forms[0][1:2] != "="}
    assert tried >= {("", form) for form in row.forms if "=" not in form}


def readings_of(example):
    """The chains that the parts of an example may be after its first part."""
    stem, *written = example.split("-")
    seams = [(stem, "".join(written)), *changed(stem, "".join(written))]
    for known, tail in seams:
        for part in (NOUN, VERB):
            if getattr(stems().known.get(known), part, None) is not None:
                yield from chains(part, harmony(known), last_sound(known), tail)


@pytest.mark.parametrize("row", ENDINGS, ids=lambda row: row.example)
def test_an_example_is_read_with_the_endings_its_hyphens_show(row):
    _, *written = row.example.split("-")
    found = [chain for chain in readings_of(row.example) if [step.written.lstrip("=") for step in chain] == written]
    assert any((chain[-1].name, chain[-1].gives) == (row.name, row.gives) for chain in found)
    assert any(chain[-1].form in row.forms for chain in found)


def test_states_lead_on_or_end_the_word():
    after = {state for row in ENDINGS for state in row.after}
    given = {row.gives for row in ENDINGS}
    assert after - given == {NOUN, VERB}
    assert given - after == {"question"}


def test_every_state_is_reached_from_a_bare_stem():
    assert {state for state, _, _ in REACHABLE} == {row.gives for row in ENDINGS} | {NOUN, VERB}


def test_the_counted_endings_are_those_of_the_tables():
    rows = {
        Step("", row.name, form, state, row.gives).counted_as
        for row in ENDINGS
        for state in row.after
        for form in row.forms
    }
    states = {state for state, _, _ in rows} | {row.gives for row in ENDINGS}
    counted = set(ending_costs())
    assert {key for key in counted if key[1:] != END} <= rows
    assert {state for state, *end in counted if tuple(end) == END} <= states


def test_chains_end_where_the_word_ends():
    assert list(chains(NOUN, "а", "vowel", "")) == [()]
    assert list(chains(NOUN, "а", "vowel", "х")) == []
    assert list(chains(NOUN, "а", SOFTENED, "")) == []  # «жазгандыг» is no word
    assert not list(chains(NOUN, "а", "vowel", "ларга", longest=1))
    [chain] = chains(NOUN, "а", "vowel", "ларга", longest=2)
    assert [(step.written, step.name, step.form, step.after, step.gives) for step in chain] == [
        ("лар", "plural", "LAр", "noun", "plural"),
        ("га", "dative", "GA", "plural", "case"),
    ]


def test_an_abbreviation_may_sound_like_any_word():
    for tail in ("нын", "нин", "дын", "дин", "тун", "га", "ке", "ло"):
        expected = tail != "ло"
        assert bool(list(chains(NOUN, "", "voiced", tail))) == expected, tail


def test_a_softened_ending_is_found_before_a_vowel_only():
    assert [[step.written for step in chain] for chain in chains(VERB, "а", "voiced", "гандыгы")] == [
        ["ган", "дыг", "ы"]
    ]
    assert "дык" in moves("nominal", "а", "voiced")
    assert not list(chains(VERB, "а", "voiced", "гандыгда"))


def test_a_table_is_read_line_by_line():
    text = """
# name | form | after | gives | example
one    | DA >й  | noun plural | end  | а-да

two    | (I)п   | finite      | case | ал-ып
"""
    one, two = table(text)
    assert one == ("one", ("DA", ">й"), frozenset({"noun", "plural"}), "end", "а-да")
    assert two.after == {"past", "present", "converb", "evidential", "end"}
