"""Roads to the public around the review, closed with a sentence that says what to do instead."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from newsroom.review import four_eyes

SYNCED_MODE = ("localize-restart-translation", "localize-convert-to-alias")


def no_direct_publishing(request: HttpRequest, item: Any) -> HttpResponse | None:
    """The last net: what a view is about to publish without a review stays the draft it was saved as."""
    if not four_eyes():
        return None
    if getattr(item, "live", False) and not item.last_published_at:
        # Wagtail saves a page that is created with "publish" as live before it asks.
        type(item).objects.filter(pk=item.pk).update(live=False, has_unpublished_changes=True)
    messages.error(request, gettext("Saved as a draft. To publish it, submit it for review."))
    return redirect(AdminURLFinder(request.user).get_edit_url(item) or "wagtailadmin_home")


def copies_are_drafts(request: HttpRequest, page: Any) -> HttpResponse | None:
    asked = request.method == "POST" and (request.POST.get("publish_copies") or request.POST.get("alias"))
    if not (asked and four_eyes()):
        return None
    messages.error(request, gettext("A copy begins as a draft and is reviewed like any page. Nothing was copied."))
    return redirect("wagtailadmin_pages:copy", page.pk)


def no_synced_translation(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Runs before localize's own hook."""
    if request.method == "POST" and any(name in request.POST for name in SYNCED_MODE):
        return refuse_synced_translation(request, page.pk)
    return None


def refuse_synced_translation(request: HttpRequest, page_id: int = 0, **kwargs: Any) -> HttpResponse:
    messages.error(
        request, gettext("Translations are pages of their own here: edit the page and submit it for review.")
    )
    return redirect("wagtailadmin_pages:edit", page_id) if page_id else redirect("wagtailadmin_home")
