"""Views that fail, for tests of what becomes of it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


def raising(exception: Exception) -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        raise exception

    return view
