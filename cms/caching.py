"""Who may keep a copy of an answer: everybody of what is the same for everybody, nobody of the rest (OP-10)."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import has_vary_header

PRIVATE = "private, no-store"
# A shared cache may keep a page for a minute; a browser asks each time (ETag): what was published is seen at once.
PUBLIC = "public, max-age=0, s-maxage=60, stale-if-error=86400"
# Short: what is not there now may be published in a moment.
MISSING = "public, max-age=10"
CACHE_CONTROL = {200: PUBLIC, 301: PUBLIC, 308: PUBLIC, 404: MISSING, 410: MISSING}
PRIVATE_PATHS = ("/admin/", "/-/")


class CacheHeadersMiddleware:
    """A view that set its own lifetime keeps it, unless the answer is private."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if is_private(request, response):
            response["Cache-Control"] = PRIVATE
        else:
            response.headers.setdefault("Cache-Control", CACHE_CONTROL.get(response.status_code, PRIVATE))
        return response


def is_private(request: HttpRequest, response: HttpResponseBase) -> bool:
    return is_personal_request(request) or is_personal_response(response) or response.status_code >= 500


def is_personal_request(request: HttpRequest) -> bool:
    """A request of somebody, whether the view looked at it or not; a preview is an answer of the admin."""
    return (
        request.method not in {"GET", "HEAD"}
        or request.path_info.startswith(PRIVATE_PATHS)
        or settings.SESSION_COOKIE_NAME in request.COOKIES
        or "Authorization" in request.headers
    )


def is_personal_response(response: HttpResponseBase) -> bool:
    """Django adds `Vary: Cookie` wherever a session, a user or a form token was looked at."""
    return bool(response.cookies) or has_vary_header(response, "Cookie")
