"""A page whose changes are on record: notes for readers, and a withdrawal that leaves the text readable."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.forms import RadioSelect
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail_localize.fields import BaseTranslatableField

from .notes import Change, ChangeNote


class OnRecord(models.Model):
    """Mix into a page type before BasePage, and `*record_panels` into its panels.

    `change` and `change_note` travel with a draft through review. The columns of `kept_columns` belong to the page:
    only `newsroom.change_notes` and `newsroom.withdrawal` change them, whatever an old revision, a copy or an alias
    brings along.
    """

    change = models.CharField(_("kind of change"), max_length=12, choices=Change.choices, default=Change.MINOR)
    change_note = models.TextField(
        _("note for readers"),
        max_length=600,
        blank=True,
        help_text=_("What was and what is now. It stands on the page for good; a correction also enters the register."),
    )
    updated_at = models.DateTimeField(_("updated"), null=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)
    withdrawal_reason = models.TextField(_("reason for the withdrawal"), blank=True, editable=False)

    kept_columns: ClassVar[dict[str, Any]] = {"updated_at": None, "withdrawn_at": None, "withdrawal_reason": ""}
    exclude_fields_in_copy: ClassVar[list[str]] = ["change", "change_note"]
    # Every language has notes of its own: neither translated nor kept in step.
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        BaseTranslatableField("change"),
        BaseTranslatableField("change_note"),
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.keep_columns()
        super().save(*args, **kwargs)

    def keep_columns(self) -> None:
        rows = type(self)._default_manager.filter(pk=self.pk) if self.pk else None
        stored = rows.values(*self.kept_columns).first() if rows is not None else None
        for name, value in (stored or self.kept_columns).items():
            setattr(self, name, value)

    def with_content_json(self, content: dict[str, Any]) -> Any:
        page = super().with_content_json(content)
        for name in self.kept_columns:
            setattr(page, name, getattr(self, name))
        return page

    @property
    def fields_not_asked(self) -> frozenset[str]:
        """Before the first publication there is nothing to change."""
        own = frozenset[str]() if self.first_published_at else frozenset({"change", "change_note"})
        return frozenset(super().fields_not_asked) | own

    def publication_errors(self) -> dict[str, str]:
        errors: dict[str, str] = super().publication_errors()
        return errors | self._note_errors() if self.first_published_at else errors

    def _note_errors(self) -> dict[str, str]:
        is_minor, note = self.change == Change.MINOR, self.change_note.strip()
        if is_minor:
            problem = gettext("A minor change has no note. Choose another kind, or clear the note.")
            return {"change": problem} if note else {}
        if not note:
            return {"change_note": gettext("Tell readers what changed.")}
        newest = ChangeNote.objects.filter(page_id=self.pk).first()
        if newest and (newest.kind, newest.text) == (self.change, note):
            return {"change_note": gettext("This note is published already. Tell readers what changed now.")}
        return {}

    @property
    def status_string(self) -> Any:
        is_withdrawn = self.withdrawn_at and self.live
        return gettext("withdrawn") if is_withdrawn else super().status_string

    @property
    def is_in_lists(self) -> bool:
        """Found by a search engine, a withdrawn text would be read without its banner."""
        return self.withdrawn_at is None

    @property
    def changed_at(self) -> Any:
        """What readers are told of the age of the text: the newest note, else the first publication."""
        return self.updated_at or self.first_published_at

    @classmethod
    def changed_dates(cls, keys: Iterable[int]) -> dict[int, Any]:
        rows = cls._default_manager.filter(pk__in=keys)
        return {key: updated or first for key, updated, first in rows.values_list("pk", "updated_at", FIRST)}

    @cached_property
    def notes(self) -> list[ChangeNote]:
        """Newest first; a page without notes needs no query to know it."""
        return list(ChangeNote.objects.filter(page_id=self.pk)) if self.updated_at else []

    @property
    def is_corrected(self) -> bool:
        return any(note.is_correction for note in self.notes)

    first_published_at: Any
    live: bool


FIRST = "first_published_at"


class WithdrawnPanel(HelpPanel):
    """Tells an editor that readers see a banner."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(template=kwargs.pop("template", "newsroom/withdrawn_panel.html"), **kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and bool(self.instance.withdrawn_at)


record_panels = [
    WithdrawnPanel(),
    MultiFieldPanel(
        [FieldPanel("change", widget=RadioSelect), FieldPanel("change_note")],
        heading=_("What changed"),
        icon="clipboard-list",
    ),
]
