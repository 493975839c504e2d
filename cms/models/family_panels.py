"""Panels for facts of a whole family of translations: shown only where they are entered, on the source page."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel, InlinePanel

from .family_rows import FamilyFormSet


class FamilyInlinePanel(InlinePanel):
    """Rows of a family; the form of a translation has no formset for them (see PageForm)."""

    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = FamilyFormSet
        return options

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, *, panel: InlinePanel, form: Any, **kwargs: Any) -> None:
            self.is_entered_here = form is None or panel.relation_name in form.formsets
            super().__init__(panel=panel, form=form if self.is_entered_here else None, **kwargs)

        def is_shown(self) -> bool:
            return self.is_entered_here and bool(super().is_shown())


class TranslationNotePanel(HelpPanel):
    """Tells a translator where the facts of the family are."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "content", _("Topics, links, people and attachments are entered on the source page and hold here too.")
        )
        super().__init__(**kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and not getattr(self.instance, "is_source", True)
