"""Tells a reviewer kindly why an approval was refused, wherever in the admin it was asked for."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.utils.html import format_html_join
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from newsroom.review import ReviewRefusedError


class ReviewRefusalMiddleware:
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
