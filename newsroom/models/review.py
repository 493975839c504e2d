from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.locks import WorkflowLock
from wagtail.models import AbstractGroupApprovalTask, TaskState


class ReviewLock(WorkflowLock):
    """Tells a reviewer who wrote the text why the way to publish is closed."""

    def get_message(self, user: Any) -> Any:
        from newsroom.review import is_own_text

        if not self.for_user(user) and is_own_text(self.object, user):
            return gettext("You changed this text last, so another person must approve it.")
        return super().get_message(user)


class FourEyesTask(AbstractGroupApprovalTask):
    """A review that the last person who changed the text cannot approve (WF-1)."""

    lock_class = ReviewLock

    class Meta:
        verbose_name = _("review by another person")
        verbose_name_plural = _("reviews by another person")

    @classmethod
    def get_description(cls) -> str:
        return str(_("Members of the chosen groups approve what another person wrote."))

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> Any:
        from newsroom.review import refuse_own_text

        if action_name == "approve":
            refuse_own_text(task_state.workflow_state.content_object, user)
        return super().on_action(task_state, user, action_name, **kwargs)
