"""A withdrawn page stays readable under a banner and leaves every list (PC-7)."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page

from cms.visibility import listing_changed
from newsroom.models import OnRecord


@transaction.atomic
def withdraw(page: Any, reason: str, user: Any) -> None:
    """`page` is a live page on record; `reason` is public, in the language of the page."""
    _write(page, withdrawn_at=timezone.now(), withdrawal_reason=reason)
    log(instance=page, action="newsroom.withdraw", user=user, data={"reason": reason})
    listing_changed.send(type(page), instance=page)


@transaction.atomic
def take_back(page: Any, user: Any) -> None:
    """The page returns to the lists, as if it had never been withdrawn; the log keeps both."""
    end_withdrawal(page)
    log(instance=page, action="newsroom.take_back", user=user)
    listing_changed.send(type(page), instance=page)


def end_withdrawal(page: Any) -> None:
    _write(page, withdrawn_at=None, withdrawal_reason="")


def _write(page: Any, **columns: Any) -> None:
    type(page)._default_manager.filter(pk=page.pk).update(**columns)
    for name, value in columns.items():
        setattr(page, name, value)


def withdrawn_keys() -> list[QuerySet[Any]]:
    """Primary keys of all withdrawn pages, one query for each table; they are few and have an index of their own."""
    return [table.objects.filter(withdrawn_at__isnull=False).order_by().values("pk") for table in tables_on_record()]


def withdrawn_among(keys: Iterable[int]) -> set[int]:
    """Those of `keys` that are withdrawn; one query for each table on record."""
    asked = list(keys)
    tables = tables_on_record() if asked else []
    rows = (table.objects.filter(pk__in=asked, withdrawn_at__isnull=False) for table in tables)
    return {key for found in rows for key in found.order_by().values_list("pk", flat=True)}


def tables_on_record() -> list[Any]:
    """The tables that have the columns: one for all press items, one for each other kind of page."""
    models = (model for model in apps.get_models() if issubclass(model, OnRecord) and issubclass(model, Page))
    return [model for model in models if not any(issubclass(base, OnRecord) for base in model._meta.get_parent_list())]
