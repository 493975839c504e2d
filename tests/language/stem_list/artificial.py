"""A small word list whose stems we know: every regular form of some stems, and words that are forms of nothing."""

from language.stem_list.paradigm import NOUN_FORMS, VERB_FORMS, form

NOUNS = ("кеңеш", "китеп", "жол", "көл", "бала", "мугалим", "өкмөт")
VERBS = ("жаз", "сүйлө", "айт", "көр", "иште", "бол")
NOISE = {"хрр", "шкаф", "баобаб", "аб", "космос", "а", "зебраб", "ат-матка"}


def forms_of_noun(stem):
    return {stem, *(form(stem, endings) for endings in NOUN_FORMS)}


def forms_of_verb(stem):
    return {form(stem, endings) for endings in VERB_FORMS}


def word_list():
    return NOISE.union(*map(forms_of_noun, NOUNS), *map(forms_of_verb, VERBS))
