"""Whatever changes who may see a press item refreshes its listed columns."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.visibility import listing_changed
from news.models import PressItemPage
from news.services import refresh_listed


def connect() -> None:
    post_save.connect(refresh_created, dispatch_uid="news.created")
    page_published.connect(refresh_page, dispatch_uid="news.published")
    page_unpublished.connect(refresh_page, dispatch_uid="news.unpublished")
    listing_changed.connect(refresh_page, dispatch_uid="news.listing")
    post_page_move.connect(refresh_tree, dispatch_uid="news.moved")
    for name, signal in (("saved", post_save), ("deleted", post_delete)):
        signal.connect(refresh_restricted, sender=PageViewRestriction, dispatch_uid=f"news.restriction_{name}")
        signal.connect(refresh_all, sender=Site, dispatch_uid=f"news.site_{name}")


def refresh_created(instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """A page may be born live (an alias, a copy that keeps its state) without a signal of publishing."""
    if created and not raw and isinstance(instance, PressItemPage) and instance.live:
        refresh_page(instance)


def refresh_page(instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, PressItemPage):
        refresh_listed(PressItemPage.objects.filter(pk=instance.pk))


def refresh_tree(instance: Page, **kwargs: Any) -> None:
    refresh_listed(PressItemPage.objects.descendant_of(instance, inclusive=True))


def refresh_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    if page:  # it may be on its way out together with its restriction
        refresh_tree(page)


def refresh_all(**kwargs: Any) -> None:
    refresh_listed()
