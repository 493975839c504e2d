"""Answers of the newsroom that no view gives: why an approval was refused, and what became of an old address."""

from collections.abc import Callable
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import redirect
from django.utils.html import format_html_join
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.error_pages import error_page
from newsroom.old_addresses import Gone, answer_for
from newsroom.review import ReviewRefusedError

# On a request whose view found nothing and whose old address is known to be none.
ASKED = "old_address_asked"


class ReviewRefusalMiddleware:
    """Tells a reviewer kindly why an approval was refused, wherever in the admin it was asked for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, ReviewRefusedError):
            return None
        messages.error(request, format_html_join("", "{}<br>", ((line,) for line in exception.sentences)))
        return _back_to_editor(request, exception.item)


def _back_to_editor(request: HttpRequest, item: Any) -> HttpResponse:
    url = AdminURLFinder(request.user).get_edit_url(item) or "/"
    if request.headers.get("x-requested-with") == "XMLHttpRequest":
        # What the script of Wagtail's workflow dialogue follows.
        return JsonResponse({"step": "success", "redirect": url})
    return redirect(url)


class OldAddressMiddleware:
    """Where nothing was found: leads on, or says what happened to the page that was here (PC-7)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code != 404 or hasattr(request, ASKED):
            return response
        return _of_old_address(request) or response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Before a page is made that says "not found": most old addresses end here, in the view of the page tree."""
        if not isinstance(exception, Http404):
            return None
        setattr(request, ASKED, True)
        return _of_old_address(request)


def _of_old_address(request: HttpRequest) -> HttpResponse | None:
    answer = answer_for(request)
    if answer is None:
        return None
    if isinstance(answer, Gone):
        return error_page(request, 410, {"gone": answer})
    return (HttpResponsePermanentRedirect if answer.permanent else HttpResponseRedirect)(answer.url)
