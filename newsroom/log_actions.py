"""Removals and withdrawals in the page's history, with the reason that readers were told."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from newsroom.models import Why


class _WithReason(LogFormatter):
    def format_comment(self, log_entry: Any) -> str:
        return str(log_entry.data.get("reason", ""))


class _Removed(_WithReason):
    label = _("Unpublish")

    def format_message(self, log_entry: Any) -> str:
        kind = log_entry.data.get("kind", "")
        return gettext("Unpublished: %s") % (Why(kind).label if kind in Why.values else kind)


class _Withdrawn(_WithReason):
    label = _("Withdraw")
    message = _("Withdrawn")


def register(actions: Any) -> None:
    actions.register_action("newsroom.remove")(_Removed)
    actions.register_action("newsroom.withdraw")(_Withdrawn)
    actions.register_action("newsroom.take_back", _("Take back the withdrawal"), _("Withdrawal taken back"))
