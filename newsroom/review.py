"""The one road to the public: a second person's approval of a whole text (WF-1).

Every review ends in `publish_reviewed`, whatever its steps are, so the rule is here and not only in one kind of step.
The models are imported where they are used: Wagtail reads this module while it defines its own.
"""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext


class ReviewRefusedError(Exception):
    """An approval that changes nothing: `sentences` tell the reviewer why; `item` is what was to be approved."""

    def __init__(self, item: Any, *sentences: str) -> None:
        super().__init__(" ".join(sentences))
        self.item, self.sentences = item, sentences


def four_eyes() -> bool:
    return bool(settings.JARCHY_FOUR_EYES)


def is_own_text(item: Any, user: Any) -> bool:
    from newsroom.authorship import last_author_id

    return four_eyes() and last_author_id(item) == user.pk


def refuse_own_text(item: Any, user: Any) -> None:
    """ReviewRefusedError if `user` is nobody or changed `item` last. What was saved before stays a draft."""
    if four_eyes() and (user is None or is_own_text(item, user)):
        raise ReviewRefusedError(
            item,
            gettext("Nothing was published: you changed this text last, so another person must approve it."),
            gettext("Your changes are kept as a draft."),
        )


def refuse_incomplete(item: Any) -> None:
    """ReviewRefusedError naming what the newest draft of `item` lacks."""
    from newsroom.wholeness import shortcomings

    if missing := shortcomings(item.get_latest_revision_as_object()):
        raise ReviewRefusedError(item, gettext("Nothing was published, because something is missing."), *missing)


def publish_reviewed(workflow_state: Any, user: Any = None) -> None:
    """Called by Wagtail when the last step of a review is approved (WAGTAIL_FINISH_WORKFLOW_ACTION)."""
    item = getattr(workflow_state.content_object, "specific", workflow_state.content_object)
    refuse_own_text(item, user)
    refuse_incomplete(item)
    item.get_latest_revision().publish(user=user, skip_permission_checks=True)
