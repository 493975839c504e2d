"""Stemmers that keep a state, in many threads."""

import random
from concurrent.futures import ThreadPoolExecutor

from language.stemming import _stems


def test_many_threads_find_what_one_finds():
    """Snowball's stemmers keep the word that they work on in themselves."""
    words = [
        f"{first}{last}"
        for first in ["провер", "наблюдат", "избиратель", "журналист"]
        for last in ["ами", "ах", "ов", "ый", "ого", "ость", "остью", "ение", "ения", "ениями", "ающий"]
    ]
    words += [
        f"{first}{last}"
        for first in ["observ", "elect", "nation", "report"]
        for last in ["ation", "ations", "ational", "ing", "ed", "er", "ers", "ability", "fulness"]
    ]
    expected = [tuple(snowballed(word)) for word in words]

    def again(seed):
        order = list(range(len(words))) * 5
        random.Random(seed).shuffle(order)
        return [(number, tuple(snowballed(words[number]))) for number in order]

    with ThreadPoolExecutor(8) as threads:
        for found in threads.map(again, range(16)):
            assert all(stem == expected[number] for number, stem in found)


def snowballed(word):
    """Past the store of words that were stemmed before."""
    return _stems.__wrapped__(word, "ru")
