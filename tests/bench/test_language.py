"""The library of languages runs on every save of a text and on every row of an import."""

import timeit

from language.analysis import analyze
from language.kyrgyz.stems import stems
from language.letters import find_wrong_letters
from language.score.cost import cost
from language.slugs import slugify
from language.stem_list.paradigm import NOUN_FORMS, VERB_FORMS, form

SENTENCE = "Өкмөттүн жаңы үйү тууралуу кеңешме Бишкекте өттү, ага 120 адам катышты. "


def test_wrong_letters_of_a_long_text(figure):
    text = SENTENCE * 140  # 10,000 characters
    seconds = min(timeit.repeat(lambda: find_wrong_letters(text), number=5, repeat=5)) / 5
    figure("find_wrong_letters, 10,000 characters", round(seconds * 1000, 2), "ms")


def test_a_slug(figure):
    seconds = min(timeit.repeat(lambda: slugify(SENTENCE), number=1000, repeat=5)) / 1000
    figure("slugify, a title of 73 characters", round(seconds * 1e6, 1), "µs")


def test_a_text_is_analysed(figure):
    text = SENTENCE * 140  # 10,000 characters
    seconds = min(timeit.repeat(lambda: analyze(text, "ky"), number=2, repeat=5)) / 2
    figure("analyze, 10,000 characters", round(seconds * 1000, 2), "ms")


def test_distinct_words(figure):
    """SE-6: words nobody asked for before, of stems in their regular forms."""
    spent = cost(regular_words())
    figure("distinct words a second", round(spent.words_per_second), "words/s")
    figure("stem list, loading", round(spent.load_seconds * 1000), "ms")
    figure("stem list, memory", round(spent.megabytes, 1), "MB")
    assert spent.words_per_second >= 10_000
    assert spent.load_seconds <= 0.5
    assert spent.megabytes <= 40


def regular_words():
    known = sorted(stems().known.items())[::20]
    nouns = [form(stem, endings) for stem, costs in known if costs.noun is not None for endings in NOUN_FORMS]
    return nouns + [form(stem, endings) for stem, costs in known if costs.verb is not None for endings in VERB_FORMS]
