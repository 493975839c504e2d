"""Slugs of Kyrgyz, Russian and English names, by the one table in `language.slugs`."""

import re
from typing import Any

from django.db import models
from wagtail.admin.widgets import SlugInput as WagtailSlugInput

from language.slugs import LETTERS, slugify


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
    """Wagtail's own slug field; its script romanises by our table."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("formatters", None)
        super().__init__(formatters=slug_formatters(), **kwargs)


def slug_formatters() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(re.escape(letter), re.IGNORECASE), latin) for letter, latin in LETTERS.items()]
