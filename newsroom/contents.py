"""What a revision says, without how it was stored: two revisions that read the same compare equal.

Left out: what nobody enters (ids, paths, states, dates of publication), who owns the page and when it is to appear.
Evened out: line ends, spaces around a text, ids of blocks, seconds (the admin's fields have none).
"""

import json
import re
from typing import Any

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.fields import StreamField
from wagtail.models import COMMENTS_RELATION_NAME

from cms.characters import tidy

NOT_CONTENT = frozenset({"owner", "first_published_at", "go_live_at", "expire_at"})
_BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
_MINUTES = len("2020-12-29T09:30")


def content(model: type[models.Model], stored: dict[str, Any]) -> dict[str, Any]:
    """The content of `stored`, a revision's JSON of an instance of `model`, in a form to compare."""
    fields = {field.name: _value(field, stored.get(field.name)) for field in _fields(model)}
    for relation in get_all_child_relations(model):
        name = relation.get_accessor_name()
        if name != COMMENTS_RELATION_NAME:
            fields[name] = _rows(relation, stored.get(name) or [])
    return fields


def _fields(model: type[models.Model]) -> list[Any]:
    own = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return [
        field
        for field in own
        if field.editable and not field.primary_key and not _is_parent(field) and field.name not in NOT_CONTENT
    ]


def _is_parent(field: Any) -> bool:
    return bool(field.remote_field and getattr(field.remote_field, "parent_link", False))


def _rows(relation: Any, stored: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ordered = sorted(stored, key=lambda row: row.get("sort_order") or 0)
    rows = (content(relation.related_model, row) for row in ordered)
    return [{name: value for name, value in row.items() if name != relation.field.name} for row in rows]


def _value(field: Any, stored: Any) -> Any:
    if isinstance(field, StreamField):
        return _evened(json.loads(stored) if isinstance(stored, str) and stored else stored or [])
    if isinstance(field, models.DateTimeField) and isinstance(stored, str):
        return stored[:_MINUTES]
    return _evened("" if stored is None else stored)


def _evened(value: Any) -> Any:
    """Texts as they read, at any depth of a body; the ids that the editor gives to blocks are dropped."""
    if isinstance(value, str):
        return tidy(_BLOCK_KEY.sub("", value)).strip()
    if isinstance(value, list):
        return [_evened(child) for child in value]
    if isinstance(value, dict):
        names = value.keys() - {"id"} if {"type", "value"} <= value.keys() else value.keys()
        return {name: _evened(value[name]) for name in sorted(names)}
    return value
