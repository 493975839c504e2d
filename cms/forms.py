from typing import Any

from django.forms.formsets import ORDERING_FIELD_NAME
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms.models.family import FamilyRow


class PageForm(WagtailAdminPageForm):
    """A draft may be incomplete; for review and the public a page must be whole, and the field says what is missing."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.instance.fields_not_asked:
            self.fields.pop(name, None)
        if not self.instance.is_source:
            self._leave_family_rows_to_the_source()

    def _leave_family_rows_to_the_source(self) -> None:
        for name, formset in list(self.formsets.items()):
            if issubclass(formset.model, FamilyRow):
                del self.formsets[name]

    def defer_required_fields(self) -> None:
        """A draft may also have rows that nobody has filled in yet; they are left out of it."""
        super().defer_required_fields()
        for formset in self.formsets.values():
            for row in formset.extra_forms:
                if set(row.changed_data) <= {ORDERING_FIELD_NAME}:
                    row.changed_data = []
                    row.empty_permitted, row.use_required_attribute = True, False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        parent = self.parent_page.specific_deferred if self.parent_page else None
        slug = cleaned.get("slug")
        if slug and slug in getattr(parent, "reserved_slugs", ()):
            message = _("The address “%(slug)s” is used by the site itself. Choose another.")
            self.add_error("slug", message % {"slug": slug})
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.is_deferred_validation:
            return
        for name, message in self.instance.publication_errors().items():
            if name in self.fields and name not in self.errors:
                self.add_error(name, message)
