from typing import Any

from django.utils.translation import gettext
from wagtail.admin.forms import auth


class LoginForm(auth.LoginForm):
    """Wagtail names the field of the password after its attribute, in English."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = gettext("Password")
