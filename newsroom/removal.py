"""A page leaves the site with a reason that readers of its address are told (PC-7)."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Page, Site

from newsroom.models import FormerAddress, OnRecord, Removal, Why
from newsroom.withdrawal import end_withdrawal

LONGEST_PATH = FormerAddress._meta.get_field("path").max_length


@transaction.atomic
def remove(page: Any, kind: str, reason: str, target: Page | None, user: Any) -> None:
    """Takes a live page off the site; `reason` is public, in the language of the page. Whoever asks has checked."""
    UnpublishPageAction(page, user=user, log_action=False).execute(skip_permission_checks=True)
    told = {"kind": kind, "reason": reason, "target": target, "removed_at": timezone.now(), "user": user}
    Removal.objects.filter(pk=page.pk).update(**told)
    data = {"kind": kind, "reason": reason, "target": target.pk if target else None}
    log(instance=page, action="newsroom.remove", user=user, data=data)


def remember(page: Any) -> None:
    """A page that was unpublished in any way: by a view, by its last day, by a program. Its withdrawal is over."""
    kind = Why.EXPIRED if page.expired else Why.UNKNOWN
    told = {"kind": kind, "reason": "", "target": None, "removed_at": timezone.now(), "user": None}
    Removal.objects.update_or_create(page_id=page.pk, defaults={**told, "language": page.locale.language_code})
    if isinstance(page, OnRecord) and page.withdrawn_at:
        end_withdrawal(page)


def forget(page: Any) -> None:
    """The page is public again."""
    Removal.objects.filter(pk=page.pk).delete()


@transaction.atomic
def keep_addresses(page: Page) -> None:
    """Before a page is deleted: every address it had as a public page goes on to say what happened."""
    if page.first_published_at is None:
        return
    site = page.get_site()
    if site is None:
        return
    removal = Removal.objects.filter(pk=page.pk).first()
    told = {
        "kind": removal.kind if removal else Why.UNKNOWN,
        "reason": removal.reason if removal else "",
        "target_id": removal.target_id if removal else None,
        "removed_at": removal.removed_at if removal else timezone.now(),
        "language": page.locale.language_code,
    }
    for path in _paths(page, site):
        FormerAddress.objects.update_or_create(site=site, path=path[:LONGEST_PATH], defaults=told)


def _paths(page: Page, site: Site) -> set[str]:
    """Today's address, and those that redirect to it."""
    now = page.get_url_parts()[2]
    before = Redirect.objects.filter(redirect_page_id=page.pk, redirect_page_route_path="")
    former = set(before.filter(site__in=[site]).values_list("old_path", flat=True))
    former |= set(before.filter(site=None).values_list("old_path", flat=True))
    return {Redirect.normalise_path(now), *former}
