"""Editing forms of the press centre filled in as an editor does, without a browser."""

from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

RELATIONS = ("page_topics", "page_people", "page_links", "page_attachments", "page_contacts", "comments")


def filled(page: Any, draft: bool = False, contacts: list[Any] | None = None, **changes: Any) -> Any:
    """The bound form of `page` with everything it has and `changes`; `draft` is what saving a draft asks for."""
    form_class = page.get_edit_handler().get_form_class()
    parent = page.get_parent() if page.pk else page._parent
    user = get_user_model().objects.get_or_create(username="chief", is_superuser=True)[0]
    values = {name: _typed(getattr(page, name, None)) for name in form_class.base_fields}
    values |= {"body": streamfield([]), "comment_notifications": False, **changes}
    rows = {relation: changes.get(relation, inline_formset([])) for relation in RELATIONS}
    rows["page_contacts"] = inline_formset([{"person": person.pk} for person in contacts or []])
    data = nested_form_data({**{name: value for name, value in values.items() if value is not None}, **rows})
    form = form_class(data, instance=page, parent_page=parent, for_user=user)
    if draft:
        form.defer_required_fields()
    return form


def _typed(value: Any) -> Any:
    if hasattr(value, "hour"):
        return f"{timezone.localtime(value):%Y-%m-%d %H:%M}"
    return getattr(value, "pk", value)
