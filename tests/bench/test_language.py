"""The library of languages runs on every save of a text and on every row of an import."""

import timeit

from language.letters import find_wrong_letters
from language.slugs import slugify

SENTENCE = "Өкмөттүн жаңы үйү тууралуу кеңешме Бишкекте өттү, ага 120 адам катышты. "


def test_wrong_letters_of_a_long_text(figure):
    text = SENTENCE * 140  # 10,000 characters
    seconds = min(timeit.repeat(lambda: find_wrong_letters(text), number=5, repeat=5)) / 5
    figure("find_wrong_letters, 10,000 characters", round(seconds * 1000, 2), "ms")


def test_a_slug(figure):
    seconds = min(timeit.repeat(lambda: slugify(SENTENCE), number=1000, repeat=5)) / 1000
    figure("slugify, a title of 73 characters", round(seconds * 1e6, 1), "µs")
