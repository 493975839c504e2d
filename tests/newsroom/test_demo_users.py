"""The demo's users can use their own account: its form asks for both names."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.admin.forms.account import NameEmailForm

from newsroom.seed import LOGINS, seed

pytestmark = pytest.mark.django_db


def test_every_demo_user_can_save_the_account():
    seed()
    for login in LOGINS:
        user = get_user_model().objects.get(username=login.username)
        data = {"first_name": user.first_name, "last_name": user.last_name, "email": user.email}
        form = NameEmailForm(data, instance=user)
        assert form.is_valid(), (login.username, form.errors)
        assert user.get_full_name() == login.name
