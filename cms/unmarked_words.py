"""What Wagtail and localize say in English only, because nobody marked it for translation.

A template is changed on its way from the disk, so no copy of it can grow old; a row that a new version no longer says
is found by tests/cms/test_unmarked_words.py.
"""

from typing import Any

from django.template import Origin
from django.template.loaders import app_directories
from django.utils.translation import gettext_lazy as _

_SEARCH = ('value="Search"', 'value="{% load i18n %}{% translate "Search" %}"')
_PERMISSION = "{{ content_perms_dict.%s.perm.name }}"
_SAID_PERMISSION = '{%% translate "%s" %%}: {%% translate content_perms_dict.object %%}'
_COUNTED = "items_count=items_count|intcomma %}"

# Template: what it says, and what it shall say.
TEMPLATES: dict[str, list[tuple[str, str]]] = {
    "wagtailadmin/home.html": [_SEARCH],
    "wagtailadmin/shared/header.html": [_SEARCH],
    "wagtailadmin/shared/headers/_actions.html": [
        ('aria-label="Actions"', 'aria-label="{% load i18n %}{% translate "Actions" %}"')
    ],
    # The search of pages has no model, and would say None.
    "wagtailadmin/pages/listing/_page_title_column_header.html": [
        (_COUNTED, _COUNTED.replace(" %}", ' model_name=model_name|default:_("pages") %}'))
    ],
    # A number and a plural: "3 барактар", «5 страницы».
    "wagtailadmin/shared/pagination_nav.html": [
        (
            "{{ items.paginator.items_count_label|capfirst }}",
            "{{ items.paginator.verbose_name_plural|capfirst }}: {{ items.paginator.count }}",
        )
    ],
    "wagtailsnippets/bulk_actions/confirm_bulk_delete.html": [
        (
            "{{ items|length|intcomma }} {{ model_opts.verbose_name_plural|capfirst }}",
            "{{ model_opts.verbose_name_plural|capfirst }}: {{ items|length|intcomma }}",
        )
    ],
    "wagtailadmin/tables/boolean_cell.html": [("title=value|stringformat:'s'", "title=value|yesno")],
    # What a script published has no publisher, and would say None.
    "wagtailadmin/shared/user_avatar.html": [("{{ user }}", '{{ user|default_if_none:"" }}')],
    "wagtailusers/groups/confirm_delete.html": [("group_name=group.name", "group_name=group")],
    "wagtailusers/groups/includes/formatted_permissions.html": [
        (
            "{{ content_perms_dict.object|capfirst }}",
            "{% translate content_perms_dict.object as thing %}{{ thing|capfirst }}",
        ),
        (_PERMISSION % "add", _SAID_PERMISSION % "Add"),
        (_PERMISSION % "change", _SAID_PERMISSION % "Edit"),
        (_PERMISSION % "delete", _SAID_PERMISSION % "Delete"),
    ],
    "wagtaillocales/index.html": [
        (
            "{{ locale.num_pages }} pages{% if locale.num_others %} + {{ locale.num_others }} others{% endif %}",
            '{% translate "Pages" %}: {{ locale.num_pages }}'
            "{% if locale.num_others %} + {{ locale.num_others }}{% endif %}",
        )
    ],
}


class Loader(app_directories.Loader):
    """The templates of the apps, with the words above marked."""

    def get_contents(self, origin: Origin) -> str:
        text: str = super().get_contents(origin)
        for said, marked in TEMPLATES.get(str(origin.template_name), []):
            text = text.replace(said, marked)
        return text


def name_controls() -> None:
    """Fields, filters and columns whose English names are made of the names of their variables."""
    from wagtail.admin.forms import choosers, workflows
    from wagtail.sites.views import IndexView as Sites
    from wagtail.users.forms import PagePermissionsForm
    from wagtail.users.views.bulk_actions.assign_role import RoleForm
    from wagtail_localize.views.report import TranslationsReportFilterSet as Translations

    for form in (choosers.ExternalLinkChooserForm, choosers.AnchorLinkChooserForm):
        _label(form.base_fields, link_text=_("Words of the link"))
    _label(choosers.PhoneLinkChooserForm.base_fields, phone_number=_("Phone"), link_text=_("Words of the link"))
    _label(
        choosers.EmailLinkChooserForm.base_fields,
        email_address=_("E-mail"),
        link_text=_("Words of the link"),
        subject=_("Subject"),
        body=_("Text"),
    )
    _label(workflows.WorkflowPageForm.base_fields, page=_("Page"))
    _label(workflows.WorkflowContentTypeForm.base_fields, content_types=_("Content types"))
    _label(PagePermissionsForm.base_fields, page=_("Page"))
    _label(RoleForm.base_fields, role=_("Role"))
    _label(Translations.base_filters, source_locale=_("Source"), target_locale=_("Target"))
    for column, label in zip(Sites.columns[1:4], (_("Port"), _("Site name"), _("Root page")), strict=True):
        column.label = label


def _label(controls: dict[str, Any], **labels: Any) -> None:
    for name, label in labels.items():
        controls[name].label = label
