"""Whether the process lives and whether it may be sent visitors (OP-24). Says nothing that helps an intruder."""

import logging
from functools import cache

from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from .error_pages import RETRY_AFTER

logger = logging.getLogger(__name__)


@require_safe
def live(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"status": "alive"})


@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    checks = state_of_database()
    if set(checks.values()) == {"ok"}:
        return JsonResponse({"status": "ready", "checks": checks})
    return JsonResponse({"status": "not ready", "checks": checks}, status=503, headers={"Retry-After": RETRY_AFTER})


def state_of_database() -> dict[str, str]:
    try:
        applied = set(MigrationRecorder(connection).applied_migrations())
    except (DatabaseError, InterfaceError):
        logger.exception("The database does not answer")
        return {"database": "away", "migrations": "unknown"}
    return {"database": "ok", "migrations": "ok" if newest_migrations() <= applied else "pending"}


@cache
def newest_migrations() -> set[tuple[str, str]]:
    """The last migration of every app, read from disk once: they do not change while a process runs."""
    return set(MigrationLoader(None, ignore_no_migrations=True).graph.leaf_nodes())
