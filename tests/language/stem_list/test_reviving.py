"""A candidate that is far commoner than a form of another stem would be is a stem of its own."""

import pytest

from language.kyrgyz.chains import Chain, chains
from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.sounds import harmony, last_sound
from language.stem_list.reviving import MORE, TIMES, TIMES_OF_GRAMMAR, revived
from language.stem_list.weighing import Weights, transitions

EAT, EARTH = (VERB, "же"), (NOUN, "жер")
WRITE, WRITTEN, WRITING = (VERB, "жаз"), (NOUN, "жазган"), (NOUN, "жазуу")


def chain(stem, tail, *names) -> Chain:
    part, word = stem
    return next(
        found
        for found in chains(part, harmony(word), last_sound(word), tail)
        if [step.name for step in found] == list(names)
    )


def archive(verb, noun, form, others, own):
    """Evidence of `others` words of the verb alone and `own` that may be the noun; half of all have the form."""
    as_form = chain(verb, noun[1].removeprefix(verb[1]), *form)
    evidence = {f"word {number}": [(verb, as_form)] for number in range(others)}
    evidence |= {f"own {number}": [(verb, as_form), (noun, ())] for number in range(own - 1)}
    evidence[noun[1]] = [(verb, as_form), (noun, ())]
    step, end = transitions(verb, as_form)
    return evidence, Weights({verb: float(others + own)}, {step: 1.0, (verb[0], "other", "-"): 1.0, end: 1.0})


@pytest.mark.parametrize(
    ("verb", "noun", "form", "times"),
    [
        (EAT, EARTH, ["future participle"], TIMES),
        (WRITE, WRITTEN, ["past participle"], TIMES_OF_GRAMMAR),
        (WRITE, WRITING, ["verbal noun"], 1),
    ],
)
def test_only_what_is_far_commoner_than_the_form(verb, noun, form, times):
    others = 10  # with a share of a half as many words are expected to have the form as have it not
    enough = MORE + times * others
    assert revived(*archive(verb, noun, form, others, enough + 1)) == {noun}
    assert revived(*archive(verb, noun, form, others, enough)) == set()


def test_what_is_no_form_of_anything_has_nothing_to_be_revived_from():
    evidence = {f"own {number}": [(EARTH, ())] for number in range(100)}
    assert revived(evidence | {"жер": [(EARTH, ())]}, Weights({EAT: 1.0}, {})) == set()


def test_a_stem_that_has_its_weight_stays_as_it_is():
    evidence, weights = archive(EAT, EARTH, ["future participle"], 10, 200)
    assert revived(evidence, weights._replace(stems={**weights.stems, EARTH: 5.0})) == set()


@pytest.mark.parametrize(("part", "other"), [(NOUN, "voice"), (VERB, "way")])
def test_a_noun_is_compared_with_nouns_and_a_verb_with_verbs(part, other):
    """«сунуш» (proposal) is «сун» (offer) with a voice too, and there are many voices, but no noun has one."""
    offer, proposal = (VERB, "сун"), (part, "сунуш")
    chains_of = {
        "voice": chain(offer, "уш", "reciprocal"),
        "way": chain(offer, "уш", "noun of the way or process"),
    }
    evidence = {"сунуш": [*((offer, found) for found in chains_of.values()), (proposal, ())]}
    evidence |= {f"own {number}": [(offer, chains_of["way"]), (proposal, ())] for number in range(40)}
    evidence |= {f"word {number}": [(offer, chains_of["voice"])] for number in range(60)}
    steps = {name: transitions(offer, found)[0] for name, found in chains_of.items()}

    def found_with(often):
        counts = {step: 50.0 if name == often else 1.0 for name, step in steps.items()}
        return revived(evidence, Weights({offer: 100.0}, {**counts, (VERB, "other", "-"): 50.0}))

    assert found_with(often=other) == {proposal}
    assert found_with(often=({"voice", "way"} - {other}).pop()) == set()
