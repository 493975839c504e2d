"""Whatever changes what the public may read changes the entries with it. Publishing never fails because of it."""

import logging
from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.models import BasePage
from search.services import refresh

logger = logging.getLogger(__name__)


def connect() -> None:
    post_save.connect(refresh_created, dispatch_uid="search.created")
    page_published.connect(refresh_family, dispatch_uid="search.published")
    page_unpublished.connect(refresh_family, dispatch_uid="search.unpublished")
    post_page_move.connect(refresh_tree, dispatch_uid="search.moved")
    for name, signal in (("saved", post_save), ("deleted", post_delete)):
        signal.connect(refresh_restricted, sender=PageViewRestriction, dispatch_uid=f"search.restriction_{name}")


def refresh_created(instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """A page may be born live (an alias) without a signal of publishing."""
    if created and not raw and isinstance(instance, BasePage) and instance.live:
        _refresh(Page.objects.filter(pk=instance.pk))


def refresh_family(instance: Page, **kwargs: Any) -> None:
    """People and topics are entered on the source page and are found in every language."""
    _refresh(Page.objects.filter(translation_key=instance.translation_key))


def refresh_tree(instance: Page, **kwargs: Any) -> None:
    _refresh(Page.objects.descendant_of(instance, inclusive=True))


def refresh_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    if page:  # it may be on its way out together with its restriction
        refresh_tree(page)


def _refresh(pages: QuerySet[Page]) -> None:
    try:
        refresh(pages)
    except Exception:
        logger.exception("The search does not know of a change; manage.py rebuild_search will tell it")
