"""What the newsroom does when a page becomes public, leaves the site or is deleted."""

from typing import Any

from django.db.models.signals import pre_delete
from wagtail.models import Page, Revision
from wagtail.signals import page_published, page_unpublished

from cms import visibility
from newsroom import change_notes, removal
from newsroom.models import OnRecord


def connect() -> None:
    page_published.connect(after_publishing, dispatch_uid="newsroom.published")
    page_unpublished.connect(after_unpublishing, dispatch_uid="newsroom.unpublished")
    pre_delete.connect(before_deleting, sender=Page, dispatch_uid="newsroom.deleted")
    visibility.connect(change_notes.refresh_shown, "newsroom.notes")


def after_publishing(instance: Any, revision: Revision | None = None, alias: bool = False, **kwargs: Any) -> None:
    removal.forget(instance)
    if isinstance(instance, OnRecord) and revision and not alias:
        change_notes.publish_note(instance, revision)


def after_unpublishing(instance: Any, **kwargs: Any) -> None:
    removal.remember(instance)


def before_deleting(instance: Page, **kwargs: Any) -> None:
    removal.keep_addresses(instance)
