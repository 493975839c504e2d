"""Unpublishing asks why: Wagtail's page of one page, and of many, with a reason for readers (PC-7)."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.unpublish import UnpublishBulkAction
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.unpublish import UnpublishView
from wagtail.models import Page

from cms.languages import NAMES, public_family
from cms.permissions import was_public
from newsroom.models import OnRecord, Why
from newsroom.removal import remove
from newsroom.removal_forms import BulkRemovalForm, RemovalForm, Way
from newsroom.withdrawal import take_back, withdraw


class ReasonedUnpublishView(UnpublishView):
    """Each language has its own reason, so translations stay; a message names those that are still public."""

    template_name = "newsroom/unpublish.html"

    def get_objects_to_unpublish(self) -> list[Any]:
        return [self.object]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.form = RemovalForm(request.POST, page=self.object)
        if not self.form.is_valid():
            messages.error(request, gettext("Nothing has happened to the page yet: see the errors below."))
            return self.render_to_response(self.get_context_data())
        if self.form.cleaned_data["way"] == Way.WITHDRAWN:
            withdraw(self.object, self.form.cleaned_data["reason"], request.user)
            title = self.object.get_admin_display_title()
            messages.success(request, gettext("Page “%s” is withdrawn.") % title, buttons=self.get_success_buttons())
            answer = redirect(self.get_next_url())
        else:
            answer = super().post(request, *args, **kwargs)
        self._name_other_languages()
        return answer

    def unpublish(self) -> HttpResponse | None:
        before = self.run_hook("before_unpublish_page", self.request, self.object)
        if before is not None:
            return before
        chosen = self.form.cleaned_data
        for page in [self.object, *self._below(chosen.get("include_descendants"))]:
            remove(page, chosen["way"], chosen["reason"], chosen["target"], self.request.user)
        return self.run_hook("after_unpublish_page", self.request, self.object)

    def _below(self, wanted: bool | None) -> list[Any]:
        if not wanted:
            return []
        pages = self.object.get_descendants().filter(live=True).specific()
        return [page for page in pages if page.permissions_for_user(self.request.user).can_unpublish()]

    def _name_other_languages(self) -> None:
        others = [page for page in public_family(self.object) if page.pk != self.object.pk]
        if others:
            names = ", ".join(NAMES[page.locale.language_code] for page in others)
            buttons = [
                messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), NAMES[page.locale.language_code])
                for page in others
            ]
            messages.warning(self.request, gettext("Still public in other languages: %s.") % names, buttons=buttons)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = getattr(self, "form", None) or RemovalForm(page=self.object, initial={"way": Way.ERROR})
        take_back_url = reverse("newsroom_take_back", args=[self.object.pk])
        is_withdrawn = isinstance(self.object, OnRecord) and self.object.withdrawn_at
        return super().get_context_data(
            **kwargs, form=form, media=form.media, take_back_url=take_back_url if is_withdrawn else ""
        )


@require_http_methods(["GET", "POST"])
def take_back_withdrawal(request: HttpRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(Page, pk=page_id).specific
    if not (
        isinstance(page, OnRecord) and page.withdrawn_at and page.permissions_for_user(request.user).can_unpublish()
    ):
        messages.error(request, gettext("This withdrawal cannot be taken back."))
        return redirect("wagtailadmin_home")
    if request.method == "POST":
        take_back(page, request.user)
        messages.success(request, gettext("Page “%s” is back in all lists.") % page.get_admin_display_title())
        return redirect("wagtailadmin_pages:edit", page.pk)
    return render(request, "newsroom/take_back.html", {"page": page, "page_title": gettext("Take back the withdrawal")})


class BulkRemoval(UnpublishBulkAction):
    """Many pages at once: published in error, for one public reason."""

    form_class = BulkRemovalForm
    template_name = "newsroom/bulk_unpublish.html"

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "reason": self.cleaned_form.cleaned_data["reason"]}

    @classmethod
    def execute_action(
        cls, objects: list[Any], reason: str = "", user: Any = None, permission_checker: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        below = 0
        for page in objects:
            remove(page.specific, Why.ERROR, reason, None, user)
            descendants = page.get_descendants().filter(live=True) if kwargs.get("include_descendants") else []
            for descendant in descendants:
                if permission_checker(descendant):
                    remove(descendant.specific, Why.ERROR, reason, None, user)
                    below += 1
        return len(objects), below


class CarefulDeleteView(DeleteView):
    """Says why a page that was public cannot be deleted, where Wagtail says only that one may not (WF-7)."""

    def dispatch(self, request: HttpRequest, page_id: int, *args: Any, **kwargs: Any) -> HttpResponseBase:
        page = get_object_or_404(Page, pk=page_id)
        if was_public(page) and not request.user.is_superuser:
            messages.error(
                request,
                gettext("This page, or one below it, was public, so it cannot be deleted. Unpublish it and say why."),
            )
            return redirect("wagtailadmin_explore", page.get_parent().pk)
        answer: HttpResponseBase = super().dispatch(request, page_id, *args, **kwargs)
        return answer
