"""What became of a demo item later: a correction or a major change, a withdrawal, a merger; each at its own date."""

from datetime import datetime
from typing import Any

from wagtail.models import Page

from newsroom.models import ChangeNote, Removal
from newsroom.removal import remove
from newsroom.withdrawal import withdraw

Row = dict[str, Any]


def later(page: Any, row: Row, code: str) -> None:
    """Takes the same road as an editor, then sets the clock back."""
    for note in row.get("notes", []):
        _note(type(page).objects.get(pk=page.pk), note["kind"], note[code], _moment(note))
    if "withdrawal" in row:
        _withdraw(page, row["withdrawal"], code)
    if "removal" in row:
        _remove(type(page).objects.get(pk=page.pk), row["removal"], code)


def _note(page: Any, kind: str, text: str, moment: datetime) -> None:
    page.change, page.change_note = kind, text
    page.save_revision().publish()
    ChangeNote.objects.filter(page_id=page.pk).update(published_at=moment, written_at=moment)
    type(page).objects.filter(pk=page.pk).update(updated_at=moment)
    Page.objects.filter(pk=page.pk).update(last_published_at=moment, latest_revision_created_at=moment)


def _withdraw(page: Any, told: Row, code: str) -> None:
    withdraw(page, told[code], user=None)
    type(page).objects.filter(pk=page.pk).update(withdrawn_at=_moment(told))


def _remove(page: Any, told: Row, code: str) -> None:
    target = Page.objects.sibling_of(page).filter(slug=told.get("into", "")).first()
    remove(page, told["kind"], told[code], target, user=None)
    Removal.objects.filter(pk=page.pk).update(removed_at=_moment(told))


def _moment(told: Row) -> datetime:
    return datetime.fromisoformat(told["date"])
