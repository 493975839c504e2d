"""The admin's page editor as a browser posts it: everything the form shows, with what is changed."""

from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield


def field_errors(answer):
    """Errors by field and by inline form of an answered editor."""
    form = answer.context["form"]
    rows = {
        name: [form.errors for form in formset.forms] + [formset.non_form_errors()]
        for name, formset in form.formsets.items()
    }
    return {name: list(messages) for name, messages in form.errors.items()}, {k: v for k, v in rows.items() if any(v)}


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def add_url(model, parent):
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])


def posted(page, user=None, parent=None, **changes):
    """What the editor of `page` posts; `changes` are names of fields as posted, None leaves a name out."""
    draft = page.get_latest_revision_as_object() if page.pk else page
    form_class = type(draft).get_edit_handler().get_form_class()
    form = form_class(instance=draft, parent_page=parent or draft.get_parent(), for_user=user)
    data = {}
    for bound in form:
        data |= _field(bound, draft)
    for name, formset in form.formsets.items():
        if name != "comments":
            data |= _formset(formset)
    data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    data |= changes
    return {name: value for name, value in data.items() if value is not None}


def _field(bound, draft):
    field = next((field for field in draft._meta.get_fields() if field.name == bound.name), None)
    if isinstance(field, StreamField):
        return nested_form_data({bound.html_name: body(getattr(draft, bound.name))})
    value = bound.value()
    if value is None or value is False:
        return {}
    if value is True:
        return {bound.html_name: "on"}
    shown = bound.field.widget.format_value(value)
    return {bound.html_name: shown[0] if isinstance(shown, list) else "" if shown is None else str(shown)}


def body(stream):
    """Only blocks of rich text, which is what the tests write."""
    return streamfield([(child.block_type, rich_text(child.value.source)) for child in stream])


def text(html):
    return nested_form_data({"body": streamfield([("text", rich_text(html))])})


def _formset(formset):
    data = {bound.html_name: str(bound.value()) for bound in formset.management_form}
    for form in formset.forms:
        for bound in form:
            data |= {bound.html_name: str(bound.value() or "")}
        data[form["ORDER"].html_name] = str(formset.forms.index(form) + 1)
        data[form["DELETE"].html_name] = ""
    return data


def row(relation, index=0, total=1, **values):
    """One new row of an inline formset."""
    names = {f"{relation}-TOTAL_FORMS": str(total), f"{relation}-INITIAL_FORMS": "0"}
    names |= {f"{relation}-{index}-{name}": str(value) for name, value in values.items()}
    return names | {f"{relation}-{index}-ORDER": "1", f"{relation}-{index}-DELETE": "", f"{relation}-{index}-id": ""}
