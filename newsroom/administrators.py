"""Only an administrator makes administrators or changes their accounts: a webmaster manages everybody else."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext
from wagtail.admin import messages


def no_new_administrator(request: HttpRequest, user: Any = None) -> None:
    if request.user.is_superuser:
        return
    if user is not None and user.is_superuser:
        raise PermissionDenied
    if request.POST.get("is_superuser"):
        # The rest of the form is kept: only this tick is left out.
        request.POST = request.POST.copy()
        del request.POST["is_superuser"]
        messages.warning(request, gettext("Only an administrator can make somebody an administrator."))


def no_bulk_change(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    of_users = get_user_model() in action.models
    if of_users and not request.user.is_superuser and any(user.is_superuser for user in objects):
        raise PermissionDenied
