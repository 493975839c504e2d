"""Persons, organisations and whatever else is reviewed without being a page: nobody publishes them by themselves."""

from typing import Any

from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views.snippets import RevisionsUnscheduleView, SnippetViewSet, UnpublishView

from newsroom.review import four_eyes


class ReviewedPolicy(ModelPermissionPolicy):
    """With four eyes "publish" belongs to the review alone; whoever has the permission may still take off the site."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        if action == "unpublish":
            return bool(super().user_has_permission(user, "publish"))
        if action == "publish" and four_eyes():
            return False
        return bool(super().user_has_permission(user, action))


def register_policies() -> None:
    from newsroom.services import reviewed_models

    for model in reviewed_models():
        register_permission_policy(model, ReviewedPolicy(model))


class _Unpublish(UnpublishView):
    permission_required = "unpublish"


class _Unschedule(RevisionsUnscheduleView):
    permission_required = "unpublish"


class ReviewedViewSet(SnippetViewSet):
    """The admin of a reviewed model; apps above derive theirs from it."""

    unpublish_view_class = _Unpublish
    revisions_unschedule_view_class = _Unschedule
