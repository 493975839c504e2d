"""What is missing in a page or profile that is about to become public, by the rules its form has (PC-3)."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from wagtail.blocks import StreamBlockValidationError
from wagtail.fields import StreamField
from wagtail.models import Comment, Page


def shortcomings(item: Any) -> list[str]:
    """Sentences «field: what is wrong» in the active language, none for a whole item. Do not save `item` after it."""
    in_rows = list(_row_errors(item)) if isinstance(item, Page) else []
    # The page type's own rules read the rows, so these must be complete first.
    by_rules = [] if in_rows else _rule_errors(item)
    return list(dict.fromkeys([*_field_errors(item), *_body_errors(item), *in_rows, *by_rules]))


def _rule_errors(item: Any) -> Iterator[str]:
    rules: dict[str, str] = item.publication_errors() if hasattr(item, "publication_errors") else {}
    return (_sentence(_label(item, name), message) for name, message in rules.items())


def _field_errors(item: Any) -> Iterator[str]:
    try:
        item.full_clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            yield from (_sentence(_label(item, name), message) for message in messages)


def _body_errors(item: Any) -> Iterator[str]:
    for field in item._meta.get_fields():
        if isinstance(field, StreamField):
            try:
                field.stream_block.clean(getattr(item, field.name))
            except ValidationError as error:
                yield from _block_errors(capfirst(field.verbose_name), error)


def _block_errors(label: str, error: ValidationError) -> Iterator[str]:
    blocks = error.block_errors if isinstance(error, StreamBlockValidationError) else {}
    for index in blocks or {}:
        yield gettext("%(field)s: part %(number)d is not complete.") % {"field": label, "number": index + 1}
    if not blocks:
        yield from (_sentence(label, message) for message in error.messages)


def _row_errors(page: Page) -> Iterator[str]:
    """Rows entered under the page: too few of them, or one that is not complete."""
    form = page.get_edit_handler().get_form_class()(instance=page, parent_page=page.get_parent())
    for name, formset in form.formsets.items():
        if formset.model is Comment:
            continue
        rows = list(getattr(page, name).all())
        label = capfirst(formset.model._meta.verbose_name_plural)
        if formset.validate_min and len(rows) < formset.min_num:
            yield _sentence(label, _too_few(formset.min_num))
        for row in rows:
            yield from _one_row_errors(label, row, formset.fk.name)


def _too_few(number: int) -> str:
    return ngettext("at least %(number)d is needed.", "at least %(number)d are needed.", number) % {"number": number}


def _one_row_errors(label: str, row: Any, parent: str) -> Iterator[str]:
    hidden = {field.name for field in row._meta.concrete_fields if not field.editable}
    try:
        row.full_clean(exclude={parent, *hidden}, validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            yield from (_sentence(f"{label}, {_label(row, name)}", message) for message in messages)


def _label(item: Any, name: str) -> str:
    if name == NON_FIELD_ERRORS:
        return ""
    try:
        field = item._meta.get_field(name)
    except FieldDoesNotExist:
        return name
    return capfirst(str(field.verbose_name if field.concrete else field.related_model._meta.verbose_name_plural))


def _sentence(label: str, message: Any) -> str:
    return f"{label}: {message}" if label else str(message)
