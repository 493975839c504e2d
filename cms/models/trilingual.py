"""Facts entered once in three languages: one row with a column for each, shown in the reader's language."""

from typing import Any

from django.conf import settings
from django.utils.translation import get_language

LANGUAGE_CODES = tuple(code for code, _name in settings.LANGUAGES)


def in_language(instance: Any, name: str, language: str | None = None) -> str:
    """The value in `language` (the active one by default); where it is empty, the first language that has one."""
    code = language or get_language() or settings.LANGUAGE_CODE
    codes = [code, *(other for other in LANGUAGE_CODES if other != code)]
    return next((value for value in (getattr(instance, f"{name}_{code}", "") for code in codes) if value), "")


class Translated:
    """Reads `name` from the columns `name_ky`, `name_ru`, `name_en`."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else in_language(instance, self.name)


def columns(name: str) -> list[str]:
    """The three columns of a fact, for panels and search fields."""
    return [f"{name}_{code}" for code in LANGUAGE_CODES]
