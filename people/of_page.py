"""The persons of a page: whom journalists may ask, and whom the text mentions."""

from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from people.models import Person

Persons = list[Person]


def persons_of(contacts: Any, mentions: Any) -> tuple[Persons, Persons]:
    """Public persons of the rows `contacts` and `mentions`, each in the editor's order; one query for both.

    In a preview the rows are not stored yet, and each is asked for its person.
    """
    if not (isinstance(contacts, QuerySet) and isinstance(mentions, QuerySet)):
        return _one_by_one(contacts), _one_by_one(mentions)
    among = Q(pk__in=contacts.values("person")) | Q(pk__in=mentions.values("person"))
    found = list(Person.objects.visible().filter(among).annotate(to_ask=_place(contacts), told_of=_place(mentions)))
    return _in_order(found, "to_ask"), _in_order(found, "told_of")


def _place(rows: QuerySet[Any]) -> Subquery:
    """Where the person stands among the rows; NULL for one who does not."""
    own = rows.filter(person=OuterRef("pk")).order_by("sort_order")
    return Subquery(own.values(place=Coalesce("sort_order", Value(0)))[:1])


def _in_order(found: Persons, place: str) -> Persons:
    placed = [(getattr(person, place), person) for person in found if getattr(person, place) is not None]
    return [person for _place, person in sorted(placed, key=lambda pair: pair[0])]


def _one_by_one(rows: Any) -> Persons:
    return [row.person for row in rows.all() if row.person.live]
