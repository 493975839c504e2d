"""The review is stored under one name that anybody can read; the admin shows it in the language of whoever looks."""

from typing import Any

from django.utils.html import escape
from django.utils.translation import pgettext
from wagtail.models import Task, Workflow

# Also what older log entries say.
STORED = "Кароо / Проверка / Review"


class ReviewName(str):
    """Equal to the stored name and saved as it; printed in the active language."""

    __slots__ = ()

    def __str__(self) -> str:
        return pgettext("of a text before it is public", "Review")

    def __html__(self) -> str:
        return escape(str(self))


def shown(value: Any, expression: Any, connection: Any) -> Any:
    """A workflow made by hand is shown as it was named."""
    return ReviewName(value) if value == STORED else value


def show_in_reader_language() -> None:
    """Wagtail's templates print the bare name; a value from the database is where all of them begin."""
    for model in (Workflow, Task):
        model._meta.get_field("name").from_db_value = shown
