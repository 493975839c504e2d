"""Facts entered once in three languages: one row with a column for each, shown in the reader's language."""

from typing import Any, Self, overload

from django.conf import settings
from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

LANGUAGE_CODES = tuple(code for code, _name in settings.LANGUAGES)
FIRST = LANGUAGE_CODES[0]
IN_LANGUAGE = {
    "ky": _("{what} in Kyrgyz"),
    "ru": _("{what} in Russian"),
    "en": _("{what} in English"),
}


class Trilingual:
    """`place = Trilingual(models.CharField, _("place"), max_length=160)` makes place_ky, place_ru and place_en.

    Reading `instance.place` gives the reader's language. The first language is required unless `blank`, the others if
    `everywhere`.
    """

    def __init__(
        self,
        field: "type[models.Field[Any, Any]]",
        label: Any,
        *,
        blank: bool = False,
        everywhere: bool = False,
        default: dict[str, str] | None = None,
        **options: Any,
    ) -> None:
        # Made here, so that the columns stand among the fields of the model where this line stands.
        self.fields = {
            code: field(
                verbose_name=format_lazy(IN_LANGUAGE[code], what=label),
                blank=blank or not (everywhere or code == FIRST),
                **({"default": default[code]} if default else {}),
                **options,
            )
            for code in LANGUAGE_CODES
        }

    def contribute_to_class(self, model: Any, name: str) -> None:
        self.name = name
        for code, field in self.fields.items():
            model.add_to_class(f"{name}_{code}", field)
        setattr(model, name, self)

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type | None = None) -> str: ...

    def __get__(self, instance: object | None, owner: type | None = None) -> Self | str:
        return self if instance is None else in_language(instance, self.name)


def in_language(instance: Any, name: str, language: str | None = None) -> str:
    """The value in `language` (the active one by default); where it is empty, the first language that has one."""
    code = language or get_language() or settings.LANGUAGE_CODE
    codes = [code, *(other for other in LANGUAGE_CODES if other != code)]
    return next((value for value in (getattr(instance, f"{name}_{code}", "") for code in codes) if value), "")


def language_found(instance: Any, name: str, language: str) -> str:
    """The language of what `in_language` gives, for its `lang` attribute."""
    codes = [language, *LANGUAGE_CODES]
    return next((code for code in codes if getattr(instance, f"{name}_{code}", "")), language)


def columns(name: str) -> list[str]:
    """The three columns of a fact, for panels and search fields."""
    return [f"{name}_{code}" for code in LANGUAGE_CODES]


def in_three(heading: Any, name: str, widget: Any = None) -> MultiFieldPanel:
    """The three columns of a fact as one group of a form."""
    return MultiFieldPanel([FieldPanel(column, widget=widget) for column in columns(name)], heading=heading)


def in_one_row(heading: Any, name: str) -> MultiFieldPanel:
    """As `in_three`, for facts of a few words that stand in rows themselves."""
    return MultiFieldPanel([FieldRowPanel([FieldPanel(column) for column in columns(name)])], heading=heading)
