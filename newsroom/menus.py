"""The buttons under an editor: review first, nothing that would be refused anyway."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.admin.action_menu import SubmitForModerationMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.snippets.action_menu import SubmitForModerationMenuItem as SubmitSnippetMenuItem

from newsroom.review import four_eyes, is_own_text

# Buttons in this order, then the rest as Wagtail has them; the first one is the large one.
FIRST = ("approve", "action-submit", "action-save-draft", "action-save")
# Localize's synced mode and its aliases put the source's words under another language's address, unreviewed (TR-8).
NEVER = {"localize-restart-translation", "localize-convert-to-alias"}
PUBLISH = "action-publish"


class SubmitForReview(SubmitForModerationMenuItem):
    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        return {**context, "label": gettext("Submit for review")}


class SubmitSnippetForReview(SubmitSnippetMenuItem):
    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        return {**context, "label": gettext("Submit for review")}


def withdrawal_button(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if getattr(page, "withdrawn_at", None) and page.permissions_for_user(user).can_unpublish():
        url = reverse("newsroom_take_back", args=[page.pk])
        yield Button(gettext("Take back the withdrawal"), url, icon_name="undo", priority=61)


def arrange_page_menu(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    _arrange(items, request, context.get("page"), SubmitForReview)


def arrange_snippet_menu(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    _arrange(items, request, context.get("instance"), SubmitSnippetForReview)


def _arrange(items: list[Any], request: HttpRequest, item: Any, submit: type) -> None:
    refused = NEVER | _refused(request, item)
    kept = [entry for entry in items if entry.name not in refused]
    kept = [submit(order=entry.order) if entry.name == "action-submit" else entry for entry in kept]
    items[:] = sorted(kept, key=lambda entry: FIRST.index(entry.name) if entry.name in FIRST else len(FIRST))


def _refused(request: HttpRequest, item: Any) -> set[str]:
    if not four_eyes():
        return set()
    own = item is not None and item.pk and is_own_text(item, request.user)
    return {PUBLISH, "approve"} if own else {PUBLISH}
