"""Refuses once, before any other code runs, what no address of the site can hold (OP-12)."""

import re
from collections.abc import Callable
from unicodedata import is_normalized, normalize
from urllib.parse import parse_qsl, unquote_to_bytes, urlencode

from django.http import HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.utils.http import escape_leading_slashes

from .errors import bad_request

MAX_PATH = 2_000
MAX_QUERY = 4_000
MAX_PARAMETER = 1_000
MAX_PARAMETERS = 200  # the admin's bulk actions send one per ticked row
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")


class EdgeMiddleware:
    """Only path and query are limited: forms check their own fields, and the admin posts large bodies."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            check_path(request.path)
            query = checked_query(request.META.get("QUERY_STRING", ""))
        except ValueError:
            return bad_request(request)
        if not is_normalized("NFC", query):
            request.META["QUERY_STRING"] = composed(request.META["QUERY_STRING"])
        if not is_normalized("NFC", request.path):
            return redirect_to_composed(request)
        return self.get_response(request)


def check_path(path: str) -> None:
    """ValueError (UnicodeError is one) if the path is too long or holds what no address does.

    Django has decoded it, and turned bytes that are not UTF-8 back into percent signs: hence the second look.
    """
    if len(path.encode()) > MAX_PATH:
        raise ValueError("path too long")
    unquote_to_bytes(path).decode()
    refuse_control_characters(path)


def checked_query(query: str) -> str:
    """The query with its percent signs resolved; ValueError as for the path. WSGI hands bytes over as Latin-1 text."""
    raw = query.encode("latin-1")
    parameters = [unquote_to_bytes(part) for part in raw.split(b"&")]
    if len(raw) > MAX_QUERY or len(parameters) > MAX_PARAMETERS:
        raise ValueError("query too long")
    if max(map(len, parameters)) > MAX_PARAMETER:
        raise ValueError("parameter too long")
    text = b"&".join(parameters).decode()
    refuse_control_characters(text)
    return text


def refuse_control_characters(text: str) -> None:
    if CONTROL.search(text):
        raise ValueError("control character")


def composed(query: str) -> str:
    """A query is content (a Mac types «й» as two characters), so it is rewritten where it stands."""
    pairs = parse_qsl(query.encode("latin-1").decode(), keep_blank_values=True)
    return urlencode([(normalize("NFC", name), normalize("NFC", value)) for name, value in pairs])


def redirect_to_composed(request: HttpRequest) -> HttpResponseBase:
    """A path is an identity: one page answers at one address only, so caches and logs see one. 308 keeps the method."""
    request.path = normalize("NFC", request.path)
    return HttpResponsePermanentRedirect(escape_leading_slashes(request.get_full_path()), preserve_request=True)
