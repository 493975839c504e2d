"""Which page answers which error. `cms.urls` names the handlers."""

import logging
import sys
from collections.abc import Callable

from django.db import DataError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from .error_pages import error_page

logger = logging.getLogger(__name__)


class Gone(Exception):
    """Something was here and was taken away on purpose: 410."""


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(request, 400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(request, 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_page(request, 403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Django calls it inside the `except`: an error from a middleware passes no `process_exception`, so look again."""
    return error_page(request, status_of(sys.exc_info()[1]) or 500)


class ErrorPageMiddleware:
    """Answers the exceptions of views that are no fault of the code."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        status = status_of(exception)
        if status is None:
            return None
        log = logger.error if status == 503 else logger.warning
        log("%s: %s", status, type(exception).__name__, exc_info=exception if status == 503 else None)
        return error_page(request, status)


def status_of(exception: BaseException | None) -> int | None:
    if isinstance(exception, Gone):
        return 410
    if isinstance(exception, (OperationalError, InterfaceError)):
        return 503
    return 400 if is_unstorable(exception) else None


def is_unstorable(exception: BaseException | None) -> bool:
    """Whether a value was one that no database can hold; each driver says so in its own way."""
    match exception:
        case DataError():
            return True
        case UnicodeEncodeError():  # half of a surrogate pair, out of JSON
            return exception.reason == "surrogates not allowed"
        case OverflowError():
            return "Python int too large to convert to" in str(exception)
        case ValueError():  # PostgreSQL's driver
            return "NUL (0x00)" in str(exception)
    return False
