"""Old addresses lead on. Wagtail would also keep those of drafts that nobody was to know of, so ours decide."""

import copy
from typing import Any

from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.redirects.signal_handlers import create_redirects
from wagtail.models import Page, Site
from wagtail.signals import page_slug_changed, post_page_move


def connect() -> None:
    page_slug_changed.connect(after_new_slug, dispatch_uid="cms.redirects.slug")
    post_page_move.connect(after_move, dispatch_uid="cms.redirects.move")


def after_new_slug(instance: Page, instance_before: Page, **kwargs: Any) -> None:
    keep_old_address(instance, instance_before.url_path)


def after_move(instance: Page, url_path_before: str, url_path_after: str, **kwargs: Any) -> None:
    if url_path_before != url_path_after:
        keep_old_address(instance.specific, url_path_before)


def keep_old_address(page: Page, url_path_before: str) -> None:
    """Redirects from the address of a page that was public once, and of everything live below it."""
    site = page.get_site()
    if site is None or page.first_published_at is None:
        return
    page_before = copy.copy(page)
    page_before.url_path = url_path_before
    create_redirects(page=page, page_old=page_before, sites=[site])
    _keep_those_off_the_site(page, url_path_before, site)


def _keep_those_off_the_site(page: Page, url_path_before: str, site: Site) -> None:
    """Wagtail leaves out what is not live; who asks at the old address is still to be told why (PC-7)."""
    once_public = page.get_descendants().filter(live=False, first_published_at__isnull=False)
    for below in once_public:
        before = copy.copy(below)
        before.url_path = url_path_before + below.url_path.removeprefix(page.url_path)
        Redirect.objects.update_or_create(
            old_path=Redirect.normalise_path(before.get_url_parts()[2]),
            site=site,
            defaults={"redirect_page": below, "automatically_created": True},
        )
