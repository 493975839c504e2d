import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.users.models import UserProfile

from newsroom.services import set_up_roles


@pytest.fixture
def roles(db):
    set_up_roles()


@pytest.fixture
def person_in(roles):
    """Makes a person of a role («admin» is the superuser), who uses the admin in `language`."""
    users = get_user_model().objects

    def make(role, number=1, language="en"):
        name = f"{role}-{number}".replace(" ", "-")
        user, is_new = users.get_or_create(username=name, defaults={"email": f"{name}@example.org"})
        if is_new:
            user.is_superuser = role == "admin"
            user.save()
            if role != "admin":
                user.groups.add(Group.objects.get(name=role))
            profile = UserProfile.get_for_user(user)
            profile.preferred_language = language
            profile.save()
        return user

    return make


@pytest.fixture
def signed_in(person_in):
    """A browser in which a person of a role is signed in."""

    def sign_in(role, number=1, language="en"):
        client = Client()
        client.user = person_in(role, number, language)
        client.force_login(client.user)
        return client

    return sign_in
