"""Whatever changes who may see a press item refreshes its listed columns."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from news.models import PressItemPage
from news.services import refresh_listed


def connect() -> None:
    page_published.connect(refresh_page, dispatch_uid="news.published")
    page_unpublished.connect(refresh_page, dispatch_uid="news.unpublished")
    post_page_move.connect(refresh_tree, dispatch_uid="news.moved")
    for signal in (post_save, post_delete):
        signal.connect(refresh_restricted, sender=PageViewRestriction, dispatch_uid=f"news.restricted.{id(signal)}")
    post_save.connect(refresh_all, sender=Site, dispatch_uid="news.site")


def refresh_page(instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, PressItemPage):
        refresh_listed(PressItemPage.objects.filter(pk=instance.pk))


def refresh_tree(instance: Page, **kwargs: Any) -> None:
    refresh_listed(PressItemPage.objects.descendant_of(instance, inclusive=True))


def refresh_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    refresh_tree(instance.page)


def refresh_all(**kwargs: Any) -> None:
    refresh_listed()
