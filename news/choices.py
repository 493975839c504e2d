"""What a press list can be narrowed by: its form, and the names to choose from."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Site

from cms.listings import Filter, Option
from cms.memory import remembered
from cms.models import Topic
from news.models import PressItemPage
from people.models import Person

PLACES_SHOWN = 100
Choices = list[tuple[str, str]]


def filters(site: Site | None, language: str, asked: dict[str, str]) -> list[Filter]:
    """The fields of the form; `asked` has the value of each."""
    topics, people, places = remembered(lambda: _names(site, language), "choices", site and site.pk, language)
    return [
        _choice("topic", _("Topic"), topics, asked["topic"]),
        _choice("person", _("Person"), people, asked["person"]),
        _choice("place", _("Place"), places, asked["place"]),
        Filter("from", pgettext("a date", "From"), value=asked["from"]),
        Filter("to", pgettext("a date", "To"), value=asked["to"]),
    ]


def places(site: Site | None, language: str) -> Any:
    listed = PressItemPage.objects.listed(site, language)
    return listed.order_by("place").values_list("place", flat=True).distinct()[:PLACES_SHOWN]


def _names(site: Site | None, language: str) -> tuple[Choices, Choices, Choices]:
    """Three queries, and rows no wider than their names: there may be hundreds of persons."""
    names = [f"name_{code}" for code in ("ky", "ru", "en")]
    return (
        [(topic.slug, topic.name) for topic in Topic.objects.only("slug", *names)],
        [(person.slug, person.name) for person in Person.objects.visible().only("slug", *names)],
        [(place, place) for place in places(site, language) if place],
    )


def _choice(name: str, label: str, choices: Choices, chosen: str) -> Filter:
    options = [Option("", _("All"), not chosen)]
    options += [Option(value, text, value == chosen) for value, text in choices]
    return Filter(name, label, options)
