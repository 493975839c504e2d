"""Who last changed the words of a page or a profile: the person who cannot be the one to approve them (WF-1).

The newest revision does not tell. Saving without a change makes a revision; so does typing a letter and deleting it,
because the admin saves by itself every half second into a revision of whoever has the page open. So contents are
compared, and a person whose revisions in a row lead back to what was there before has changed nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple

from django.contrib.auth import get_user_model
from wagtail.models import Page, Revision

from newsroom.contents import content
from newsroom.models import ChangeNote


def last_author(item: Any) -> Any:
    """The user who last changed the content of `item`, or None where no revision says so."""
    author = last_author_id(item)
    return get_user_model().objects.filter(pk=author).first() if author else None


def last_author_id(item: Any) -> int | None:
    last: Change | None = None
    for before in _runs(_changes(item)):
        if last and last.result != before.result:
            break
        last = before
    return last.user if last else None


class Change(NamedTuple):
    user: int | None
    result: dict[str, Any]


def _runs(changes: Iterable[Change]) -> Iterator[Change]:
    """Of changes by one person in a row only the newest."""
    for _user, run in groupby(changes, key=lambda change: change.user):
        yield next(run)


def _changes(item: Any) -> Iterator[Change]:
    """What changed something, newest first; of equal neighbours the oldest counts."""
    model = item.specific_class if isinstance(item, Page) else type(item)
    notes = _published_notes(item)
    later: Change | None = None
    for revision in _revisions(item):
        said = tuple(written_at for written_at in notes if written_at <= revision.created_at)
        now = Change(revision.user_id, content(model, revision.content) | {"notes": said})
        if later and later.result != now.result:
            yield later
        elif later and now.user is None:
            now = later  # What a program copied belongs to the first person who took it over.
        later = now
    if later:
        yield later


def _published_notes(item: Any) -> list[datetime]:
    """When each published note was written. It is gone from the drafts, and still somebody's words."""
    if not isinstance(item, Page):
        return []
    return list(ChangeNote.objects.filter(page_id=item.pk).order_by("pk").values_list("written_at", flat=True))


def _revisions(item: Any) -> Iterator[Revision]:
    revisions = Revision.objects.for_instance(item).order_by("-created_at", "-pk")
    return revisions.only("user_id", "content", "created_at").iterator(chunk_size=20)
