"""The application as a web server calls it: what the test client spares the site arrives here."""

import contextlib
from urllib.parse import unquote_to_bytes

from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import RequestFactory

import cms.wsgi


@contextlib.contextmanager
def connection_stays_open():
    """A test's transaction would not survive what a server does between two requests."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def ask(path, query="", method="GET", headers=None):
    """(status, body); `path` as it stands in an address, `headers` with WSGI's names."""
    environ = RequestFactory().generic(method, "/").environ
    environ |= {"PATH_INFO": unquote_to_bytes(path).decode("latin-1"), "QUERY_STRING": query} | (headers or {})
    statuses = []
    with connection_stays_open():
        answer = cms.wsgi.application(environ, lambda status, headers: statuses.append(int(status[:3])))
        body = b"".join(answer)
        answer.close()
    return statuses[0], body
