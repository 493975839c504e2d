"""A published major change or correction becomes a note for readers, and becomes it once (PC-6)."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page, Revision, Site

from cms.queries import listable
from newsroom.models import ChangeNote

CLEARED = {"change": "minor", "change_note": ""}
NOTED = ("major", "correction")

Choice = tuple[str, str]


@transaction.atomic
def publish_note(page: Any, revision: Revision) -> ChangeNote | None:
    """Takes the note out of a page that was just published, and out of all drafts that carry the same one."""
    carriers = list(Revision.objects.for_instance(page).filter(content__change__in=NOTED).order_by("created_at", "pk"))
    published = (page.change, page.change_note.strip())
    note = _note(page, revision, published, carriers) if _is_news(page, published) else None
    for name, value in CLEARED.items():
        setattr(page, name, value)
        revision.content[name] = value
    page.updated_at = note.published_at if note else page.updated_at
    type(page)._default_manager.filter(pk=page.pk).update(**CLEARED, updated_at=page.updated_at)
    _clear(carriers, revision, published)
    return note


def _is_news(page: Any, published: Choice) -> bool:
    """The first publication changes nothing; what was said last is not said again."""
    kind, text = published
    if kind not in NOTED or not text or page.first_published_at == page.last_published_at:
        return False
    newest = ChangeNote.objects.filter(page_id=page.pk).first()
    return newest is None or (newest.kind, newest.text) != published


def _note(page: Any, revision: Revision, published: Choice, carriers: Iterable[Revision]) -> ChangeNote:
    first = next((draft for draft in carriers if _choice(draft) == published), revision)
    kind, text = published
    return ChangeNote.objects.create(
        page_id=page.pk,
        language=page.locale.language_code,
        kind=kind,
        text=text,
        published_at=page.last_published_at,
        written_at=min(first.created_at, revision.created_at),
        revision=revision,
        user_id=first.user_id,
    )


def _clear(carriers: list[Revision], revision: Revision, published: Choice) -> None:
    """Older drafts lose any note, newer ones the same: a note somebody began afterwards is theirs."""
    done = [draft for draft in carriers if draft.created_at <= revision.created_at or _choice(draft) == published]
    for draft in done:
        draft.content |= CLEARED
    Revision.objects.bulk_update(done, ["content"])


def _choice(draft: Revision) -> Choice:
    return draft.content["change"], draft.content["change_note"].strip()


@transaction.atomic
def refresh_shown(pages: QuerySet[Page] | None = None) -> None:
    """Computes anew where the notes of `pages` (all by default) are shown to the public."""
    notes = ChangeNote.objects.order_by()
    if pages is not None:
        notes = notes.filter(page__in=pages.order_by().values("pk"))
    if not notes.update(shown_on=None):
        return
    Site.clear_site_root_paths_cache()
    for root in Site.get_site_root_paths():
        public = listable(Page.objects.filter(url_path__startswith=root.root_path), locale=root.language_code)
        notes.filter(page__in=public.order_by().values("pk")).update(shown_on=root.site_id)
