from collections.abc import Sequence
from typing import Any

from django.db.models import Model, prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListValue
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.files import usable
from cms.text import lines

from . import samples
from .part import BodyPart


class PeopleBlock(BodyPart, blocks.ListBlock):
    """Persons belong to an app above the kernel, which knows them by the name of their model only."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(SnippetChooserBlock("people.Person", label=_("Person"), icon="user"), **kwargs)

    def prepare(self, values: Sequence[ListValue]) -> None:
        prefetch_related_objects(_stored(values), "portrait")

    def pictures(self, values: Sequence[ListValue]) -> list[Any]:
        return [person.portrait for person in _stored(values)]

    def get_context(self, value: ListValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        persons = [(person, _portrait(person)) for person in shown(value)]
        return {**super().get_context(value, parent_context), "persons": persons}

    def plain_text(self, value: ListValue) -> str:
        return lines(*(", ".join(str(fact) for fact in (person.name, person.post) if fact) for person in shown(value)))

    class Meta:
        icon = "group"
        group = _("Facts and people")
        label = _("People")
        description = _("Persons with portrait and post, as entered under People.")
        template = "blocks/people.html"
        min_num = 1
        max_num = 24
        preview_value = [samples.PERSON, samples.PERSON]


def shown(persons: ListValue) -> list[Any]:
    """Without persons who were deleted or are not published."""
    return [person for person in persons if person and person.live]


def _stored(values: Sequence[ListValue]) -> list[Any]:
    """Without the samples of a preview."""
    return [person for value in values for person in shown(value) if isinstance(person, Model)]


def _portrait(person: Any) -> Any:
    return person.portrait if usable(person.portrait) else None
