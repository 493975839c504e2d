"""Which page names which picture, person and topic, as Wagtail notes it to tell editors where something is used."""

from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

ROWS_A_STATEMENT = 500
FIELDS = ("cover", "speaker")


def note_references(pages: list[Any], rows: list[Any]) -> None:
    """The rows that `ReferenceIndex.create_or_update_for_object` would write one page at a time."""
    noted = [reference for page in pages for reference in _of_fields(page)]
    noted += [reference for row in rows for reference in _of_row(row)]
    ReferenceIndex.objects.bulk_create(noted, batch_size=ROWS_A_STATEMENT)


def _of_fields(page: Any) -> Iterator[ReferenceIndex]:
    for name in FIELDS:
        if getattr(page, f"{name}_id", None):
            field = page._meta.get_field(name)
            yield _reference(page.content_type, page.id, field, getattr(page, field.attname), name, name)


def _of_row(row: Any) -> Iterator[ReferenceIndex]:
    """A row belongs to the page as such, whatever its type."""
    relation = row._meta.get_field("page").remote_field.get_accessor_name()
    for field in row._meta.fields:
        if field.many_to_one and field.name != "page":
            key, name = getattr(row, field.attname), field.name
            path = f"{relation}.item.{name}", f"{relation}.{row.pk}.{name}"
            yield _reference(ContentType.objects.get_for_model(Page), row.page_id, field, key, *path)


def _reference(kind: ContentType, page_key: int, field: Any, key: Any, model_path: str, path: str) -> ReferenceIndex:
    return ReferenceIndex(
        base_content_type=ContentType.objects.get_for_model(Page),
        content_type=kind,
        object_id=str(page_key),
        to_content_type=ContentType.objects.get_for_model(field.related_model),
        to_object_id=str(key),
        model_path=model_path,
        content_path=path,
        content_path_hash=ReferenceIndex._get_content_path_hash(path),
    )
