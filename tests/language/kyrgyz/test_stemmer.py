"""From a word to its stem (SE-3): pairs written by hand, idempotence, names, and whatever anybody may type."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from language.kyrgyz.chains import ENDINGS, chains
from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.function_words import FUNCTION_WORDS
from language.kyrgyz.irregular import IRREGULAR, NUMERALS
from language.kyrgyz.likelihood import likeliest, likeliest_sure
from language.kyrgyz.sounds import HARMONY, SOFTENED, harmony, last_sound, spell
from language.kyrgyz.stemmer import AMBIGUOUS, guess, known_readings, readings, stems_of
from language.kyrgyz.stems import END, NEVER_SEEN, ending_costs, stems
from language.letters import normalize_for_match
from tests.language.kyrgyz.walking import VOICED, routes, tail_of

PAIRS = [
    line.split("\t") for line in Path(__file__).with_name("pairs.tsv").read_text(encoding="utf-8").splitlines() if line
]
# Whether the two share a stem today. The last two are known errors: a pair that is right now is given its true verdict.
VERDICTS = {"same": True, "different": False, "same-missed": False, "different-merged": True}
KNOWN_ERRORS = ("same-missed", "different-merged")


def keys(word):
    return set(stems_of(normalize_for_match(word)))


@pytest.mark.parametrize(("one", "other", "verdict", "remark"), PAIRS, ids=[f"{a} {b}" for a, b, *_ in PAIRS])
def test_pairs(one, other, verdict, remark):
    assert bool(keys(one) & keys(other)) == VERDICTS[verdict], (remark, readings(normalize_for_match(other)))


def test_there_are_many_pairs_and_few_of_them_are_known_errors():
    verdicts = [verdict for _, _, verdict, _ in PAIRS]
    assert verdicts.count("same") >= 200
    assert verdicts.count("different") >= 100
    assert sum(map(verdicts.count, KNOWN_ERRORS)) <= 0.05 * len(verdicts)
    assert len({frozenset(pair[:2]) for pair in PAIRS}) == len(PAIRS)


WORDS = sorted({word for one, other, *_ in PAIRS for word in (one, other)})


def test_composed_and_decomposed_spellings_have_the_same_stems():
    decomposed = [word for word in WORDS if unicodedata.normalize("NFD", word) != word]
    assert len(decomposed) >= 20
    for word in decomposed:
        assert stems_of(normalize_for_match(unicodedata.normalize("NFD", word))) == stems_of(normalize_for_match(word))


def test_the_stem_of_a_known_stem_is_that_stem():
    wrong = [stem for stem in stems().known if stems_of(stem)[0] != stem]
    assert not wrong


STEMS = {
    NOUN: "бала каражат той жол укук кеме тил мектеп көпүрө көл өнөктөш облус жапаров бишкек usaid жчк айпери баткен",
    VERB: "башта айт кой бол тап оку иште бер кет сүйлө көр күт өнүк чык",
}


def built_words():
    """(stem, whether it is known, word) for every ending after every state that the stem reaches."""
    for part, listed in STEMS.items():
        for stem in listed.split():
            is_known = getattr(stems().known.get(stem), part, None) is not None
            for forms in ways(stem, part) if harmony(stem) else [("нын",), ("дин",), ("лар", "га")]:
                tail = tail_of(stem, forms) if harmony(stem) else "".join(forms)
                yield stem, is_known, joined(stem, tail)


def ways(stem, part):
    for state, way in routes(stem, part).items():
        for row in ENDINGS_AFTER.get(state, ()):
            for form in row.forms:
                tail = tail_of(stem, (*way, form))
                if "=" not in form and tail and not (stem[-1] == "й" and tail[0] in HARMONY):
                    yield (*way, form)


def joined(stem, tail):
    if tail[0] in HARMONY and stem[-1] in VOICED and stem[-2] in HARMONY:
        return stem[:-1] + VOICED[stem[-1]] + tail
    if tail == "ып" and stem[-1] == "п":
        return stem[:-1] + stem[-2] + "п"
    return stem + tail


ENDINGS_AFTER = {state: [row for row in ENDINGS if state in row.after] for row in ENDINGS for state in row.after}
BUILT = list(built_words())


def test_thousands_of_words_are_built():
    assert len({word for _, _, word in BUILT}) > 4000


def test_every_ending_after_a_known_stem_is_understood():
    for stem, is_known, word in BUILT:
        if is_known:
            assert stem in {reading.stem for reading in known_readings(word)}, word


def test_the_stem_of_the_stem_of_a_word_is_that_stem():
    for _, _, word in BUILT:
        for stem in stems_of(word):
            assert stems_of(stem)[0] == stem, word


def test_words_that_join_and_point_are_not_taken_apart():
    assert {"жана", "анын", "мага", "ошондуктан", "боюнча", "үчүн", "эмес"} <= FUNCTION_WORDS.keys()
    for word, base in FUNCTION_WORDS.items():
        assert stems_of(word) == (base,)
        assert stems_of(base) == (base,)
        assert normalize_for_match(word) == word
    assert stems_of("мага") == stems_of("менден") == ("мен",)
    assert stems_of("менен") == ("менен",)
    assert stems_of("ага")[0] == "ага", "an elder brother is no pronoun"


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("фактыларда", "факт"),
        ("фактка", "факт"),
        ("фондусун", "фонд"),
        ("фонддорго", "фонд"),
        ("митингиге", "митинг"),
        ("контрактыларга", "контракт"),  # not in the list
        ("режиссерлорго", "режиссер"),
        ("отчетту", "отчет"),
        ("өмрүн", "өмүр"),  # no form without the vowel is in the list
        ("айлына", "айыл"),
    ],
)
def test_loan_words_and_lost_vowels(word, stem):
    assert stem in stems_of(word)


@pytest.mark.parametrize("word", ["екку", "кемго", "сентго"])
def test_the_vowel_of_yo_is_for_longer_words(word):
    assert stems_of(word) == (word,)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("отунбаеванын", "отунбаева"),
        ("каракожовдорго", "каракожов"),
        ("токонбаевичтен", "токонбаевич"),
        ("usaidдин", "usaid"),
        ("facebookтогу", "facebook"),
        ("жчклардын", "жчк"),
        ("ысык-көлдөгү", "ысык-көл"),
        ("саякбай-уулуна", "саякбай-уул"),
        # One letter is no sure ending, nor is one that makes a new word or belongs to a verb.
        ("каракожовы", "каракожовы"),
        ("каракожовсуз", "каракожовсуз"),
        ("каракожовчо", "каракожовчо"),
        ("каракожовдой", "каракожовдой"),
        ("усаидби", "усаидби"),
        ("каракожовбуз", "каракожовбуз"),
        # Harmony and the consonant before it: no ending of this word.
        ("каракожовдин", "каракожовдин"),
        ("каракожовко", "каракожовко"),
        # At least three letters are left.
        ("хуга", "хуга"),
        ("кх-", "кх-"),
        ("-", "-"),
        ("", ""),
        # «отель» loses its soft sign, a lone one is kept.
        ("шпательь", "шпатель"),
        ("ь", "ь"),
    ],
)
def test_an_unknown_word_loses_sure_endings_only(word, stem):
    found = guess(word)
    assert found.stem == stem
    assert not found.known


def test_a_guess_says_what_it_took_off():
    found = guess("каракожовдордун")
    assert [(step.written, step.name) for step in found.chain] == [("дор", "plural"), ("дун", "genitive")]
    assert found.part == NOUN
    assert found.cost > guess("каракожовдор").cost - guess("каракожов").cost > 0


def test_readings_are_the_likeliest_and_those_nearly_as_likely():
    ambiguous = 0
    for word in map(normalize_for_match, WORDS):
        if word in FUNCTION_WORDS:
            continue
        every = sorted(known_readings(word), key=lambda reading: reading.cost)
        given = readings(word)
        if not every:
            assert given == [guess(word)]
            continue
        own = next((reading for reading in every if reading.stem == word), None)
        near = [reading for reading in every if reading.cost - every[0].cost <= AMBIGUOUS]
        assert set(given) == {*near, own} - {None}
        assert len(given) == len(set(given))
        assert own is None or given[0] == own
        assert all(reading.known for reading in given)
        ambiguous += len(given) > 1
    assert ambiguous


def test_a_word_that_is_a_known_stem_comes_first_whatever_its_readings():
    for word in ("орду", "башка", "кийин"):
        assert stems_of(word)[0] == word
        assert len(set(stems_of(word))) == len(stems_of(word))


@pytest.mark.parametrize("form", IRREGULAR)
def test_an_irregular_form_and_its_own_forms_have_the_stem_it_belongs_to(form):
    stem, step = IRREGULAR[form]
    assert readings(form)[0].chain == (step,)
    for ending in ("GA", "NIн", "DAн"):
        assert stems_of(form + spell(ending, harmony(form), last_sound(form))) == (stem,)


def test_children_are_children_and_no_honeys():
    assert stems_of("балдардын") == ("бала",)
    assert "бала" not in stems_of("бал")


def test_ordinals_are_spelled_by_harmony():
    ordinals = {form for form, (_, step) in IRREGULAR.items() if step.name == "ordinal"}
    assert {"биринчи", "үчүнчү", "алтынчы", "онунчу", "кыркынчы", "миллиардынчы"} <= ordinals
    assert len(ordinals) == len(NUMERALS.split())


def cost(chain, state):
    """The sum of what each ending costs after the state before it, and of the end of the word."""
    costs = ending_costs()
    last = chain[-1].gives if chain else state
    steps = [step.counted_as for step in chain] + [(last, *END)]
    return sum(costs.get(step, NEVER_SEEN) for step in steps)


@pytest.mark.parametrize("part", STEMS)
def test_the_likeliest_chain_is_the_cheapest_of_all(part):
    for stem in ("бала", "жол", "көл", "тил"):
        for forms in ways(stem, part):
            tail = tail_of(stem, forms)
            every = list(chains(part, harmony(stem), last_sound(stem), tail))
            likely = likeliest(part, harmony(stem), last_sound(stem), tail)
            assert likely.chain in every
            assert likely.cost == pytest.approx(min(cost(chain, part) for chain in every))


def test_what_is_no_chain_of_endings_has_no_likeliest():
    assert likeliest(NOUN, "а", "vowel", "хлор") is None
    assert likeliest(NOUN, "а", SOFTENED, "") is None
    assert likeliest(NOUN, "а", "vowel", "").chain == ()
    assert likeliest(NOUN, "а", "vowel", "").cost == pytest.approx(ending_costs()[NOUN, *END])
    assert likeliest_sure("а", "vowel", "хлор") is None
    assert likeliest_sure("а", "vowel", "луу") is None
    assert likeliest_sure("а", "vowel", "лардын") == likeliest(NOUN, "а", "vowel", "лардын")


ALPHABET = (
    "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяАБКӨҮҢЁabkstUSAID0179-'’ \u00ad\u200b\u0301\u0306\u0308ѳӊіїß🙂\x00\ud800"
)
HOT = st.text(alphabet="аыоуеиөүгкдтнлрсшчйпбмь-", max_size=24)
TYPED = st.one_of(st.text(alphabet=ALPHABET, max_size=24), HOT, st.text(max_size=12))


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(words=st.lists(TYPED, min_size=500, max_size=500))
def test_whatever_is_typed_has_a_stem(words):
    """100,000 strings, as they are and as they are matched."""
    for word in words:
        for spelled in {word, normalize_for_match(word)}:
            found = stems_of(spelled)
            assert found
            assert all(found) or not spelled
            assert len(set(found)) == len(found)
