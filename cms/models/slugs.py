"""Slugs of Kyrgyz, Russian and English names, by the one table in `language.slugs`."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.db import models
from wagtail.admin.widgets import SlugInput as WagtailSlugInput

from language.slugs import LETTERS, MAX_LENGTH, slugify


class SlugField(models.SlugField):
    """Filled from another field where the editor leaves it empty."""

    def __init__(self, *args: Any, populate_from: str = "", **kwargs: Any) -> None:
        self.populate_from = populate_from
        kwargs.setdefault("max_length", 120)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        value = getattr(model_instance, self.attname)
        if not value and self.populate_from:
            value = self._free(model_instance, slugify(getattr(model_instance, self.populate_from)))
            setattr(model_instance, self.attname, value)
        return value

    def _free(self, instance: models.Model, wanted: str) -> str:
        others = type(instance)._default_manager.exclude(pk=instance.pk)
        candidate, number = wanted, 1
        while others.filter(**{self.name: candidate}).exists():
            number += 1
            candidate = f"{wanted}-{number}"
        return candidate


class SlugInput(WagtailSlugInput):
    """Wagtail's own slug field; its script makes of a title what `slugify` makes of it."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("formatters", None)
        super().__init__(formatters=slug_formatters(), **kwargs)


# Latin letters with marks, Cyrillic, and Latin letters of other languages: written as `slugify` writes them.
_ALPHABETS = (range(0xC0, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))


@cache
def slug_formatters() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What Wagtail's script replaces by what, in this order, so that it agrees with the server."""
    letters = [*_letters_in_two_parts(), *_letters()]
    ends = (re.compile("^-+|-+$"), "")
    one_long_word = (re.compile(f"^([^-]{{{MAX_LENGTH}}}).*$"), "$1")
    too_long = [(re.compile(f"^(?=.{{{MAX_LENGTH + 1}}})(.{{1,{MAX_LENGTH}}})-.*$"), "$1"), one_long_word]
    return (*letters, (re.compile("[^A-Za-z0-9]+"), "-"), ends, *too_long)


def _letters_in_two_parts() -> Iterator[tuple[re.Pattern[str], str]]:
    """«й» as a Mac pastes it: a letter and a mark."""
    for letter, latin in LETTERS.items():
        base, *marks = list(unicodedata.normalize("NFD", letter))
        if marks:
            yield re.compile(f"[{base}{base.upper()}]{''.join(marks)}"), latin


def _letters() -> Iterator[tuple[re.Pattern[str], str]]:
    yield re.compile("[\u0300-\u036f]"), ""
    for latin, characters in _characters_by_latin().items():
        yield re.compile(f"[{characters}]"), latin


def _characters_by_latin() -> dict[str, str]:
    """{"a": "аАáÁ…"}: what stands for each string, except what becomes a hyphen like any sign."""
    known = {*LETTERS, *(chr(code) for alphabet in _ALPHABETS for code in alphabet)}
    groups: dict[str, list[str]] = {}
    for character in sorted(known):
        # Between two letters, because a slug never begins, ends or consists of nothing.
        groups.setdefault(slugify(f"x{character}x")[1:-1], []).append(character)
    return {latin: "".join(characters) for latin, characters in groups.items() if latin != "-"}
