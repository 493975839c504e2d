"""Hears of everything that changes what the public may see or find in lists, and tells whoever keeps a copy of it."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

#: `instance` is a public page that left the lists or came back to them.
listing_changed = Signal()

Refresh = Callable[[QuerySet[Page] | None], Any]


def connect(refresh: Refresh, name: str) -> None:
    """Calls `refresh` with the pages concerned, or with None when it may be any; `name` is unique."""

    def page(instance: Page, **kwargs: Any) -> None:
        refresh(Page.objects.filter(pk=instance.pk))

    def tree(instance: Page, **kwargs: Any) -> None:
        refresh(Page.objects.descendant_of(instance, inclusive=True))

    def restriction(instance: PageViewRestriction, **kwargs: Any) -> None:
        restricted = Page.objects.filter(pk=instance.page_id).first()
        if restricted:  # it may be on its way out together with its restriction
            tree(restricted)

    def everything(**kwargs: Any) -> None:
        refresh(None)

    for signal in (page_published, page_unpublished, listing_changed):
        signal.connect(page, weak=False, dispatch_uid=f"{name}.page.{id(signal)}")
    post_page_move.connect(tree, weak=False, dispatch_uid=f"{name}.moved")
    for signal in (post_save, post_delete):
        signal.connect(restriction, PageViewRestriction, weak=False, dispatch_uid=f"{name}.restriction")
        signal.connect(everything, Site, weak=False, dispatch_uid=f"{name}.site")
