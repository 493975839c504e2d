"""Who last changed the words of a page or a profile: the person who cannot be the one to approve them (WF-1).

The newest revision does not tell. Saving without a change makes a revision; so does typing a letter and deleting it,
because the admin saves by itself every half second into a revision of whoever has the page open. So contents are
compared, and a person whose revisions in a row lead back to what was there before has changed nothing.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.auth import get_user_model
from wagtail.models import Page, Revision

from newsroom.contents import content


def last_author(item: Any) -> Any:
    """The user who last changed the content of `item`, or None where no revision says so."""
    author = last_author_id(item)
    return get_user_model().objects.filter(pk=author).first() if author else None


def last_author_id(item: Any) -> int | None:
    runs = _runs(_changes(item))
    run = next(runs, None)
    for before in runs:
        if run.newest != before.newest:
            break
        run = before
    return run.user if run else None


class _Run:
    """Changes of one person in a row, newest first."""

    def __init__(self, user: int | None, newest: Any) -> None:
        self.user, self.newest = user, newest


def _runs(changes: Iterable[tuple[int | None, Any]]) -> Iterator[Any]:
    run: _Run | None = None
    for user, written in changes:
        if run is None or run.user != user:
            run = _Run(user, written)
            yield run


def _changes(item: Any) -> Iterator[tuple[int | None, Any]]:
    """(user, content) of the revisions that changed something, newest first; of equal neighbours the oldest counts."""
    model = item.specific_class if isinstance(item, Page) else type(item)
    later: tuple[int | None, Any] | None = None
    for revision in _revisions(item):
        now = (revision.user_id, content(model, revision.content))
        if later is not None and later[1] != now[1]:
            yield later
        later = now
    if later is not None:
        yield later


def _revisions(item: Any) -> Iterator[Revision]:
    revisions = Revision.objects.for_instance(item).order_by("-created_at", "-pk")
    return revisions.only("user_id", "content").iterator(chunk_size=20)
