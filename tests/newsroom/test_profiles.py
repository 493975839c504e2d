"""Persons and organisations are reviewed like pages (WF-1)."""

import pytest
from django.urls import reverse
from wagtail.permissions import policy_registry

from people.models import Person
from tests import factories

pytestmark = pytest.mark.django_db


def url(name, *args):
    return reverse(f"wagtailsnippets_people_person:{name}", args=args)


FIELDS = {"name_ky": "Гүлнара Асанова", "name_ru": "", "name_en": "", "speaks_ky": "on", "slug": "gulnara"}
FIELDS |= {f"{name}_{code}": "" for name in ("post", "biography", "hours") for code in ("ky", "ru", "en")}
FIELDS |= {"phone": "", "email": "", "messenger": "", "portrait": ""}


def made_by(client, **fields):
    answer = client.post(url("add"), FIELDS | fields)
    assert answer.status_code == 302, answer.context["form"].errors
    return Person.objects.get(slug="gulnara")


def act(client, person, **action):
    return client.post(url("edit", person.pk), FIELDS | action, follow=True)


def said(answer):
    return " ".join(str(message) for message in answer.context["messages"])


@pytest.mark.parametrize("role", ["author", "editor", "chief editor", "webmaster", "admin"])
def test_nobody_publishes_directly(role, signed_in):
    client = signed_in(role)
    person = made_by(client, **{"action-publish": "1"})
    act(client, person, **{"action-publish": "1"})
    person.refresh_from_db()
    assert not person.live
    assert 'name="action-publish"' not in client.get(url("edit", person.pk)).content.decode()


def test_the_permission_to_publish_is_the_reviews(person_in, settings):
    policy = policy_registry.get_by_type(Person)
    assert not policy.user_has_permission(person_in("admin"), "publish")
    settings.JARCHY_FOUR_EYES = False
    assert policy.user_has_permission(person_in("chief editor"), "publish")


def approve(client, person, **fields):
    return act(client, person, **fields, **{"action-workflow-action": "1", "workflow-action-name": "approve"})


def test_ones_own_is_refused_and_anothers_is_published(signed_in):
    editor = signed_in("editor")
    person = made_by(editor, **{"action-submit": "1"})
    assert "another person must approve it" in said(approve(editor, person))
    assert not Person.objects.get(pk=person.pk).live
    approve(signed_in("editor", 2), person)
    assert Person.objects.get(pk=person.pk).live


def test_approving_with_edits(signed_in):
    person = made_by(signed_in("author"), **{"action-submit": "1"})
    answer = approve(signed_in("editor"), person, post_ky="катчы")
    assert "another person must approve it" in said(answer)
    person.refresh_from_db()
    assert not person.live
    assert person.get_latest_revision_as_object().post_ky == "катчы"


@pytest.mark.parametrize(("role", "may"), [("editor", False), ("chief editor", True), ("author", False)])
def test_who_takes_a_person_off_the_site(role, may, signed_in):
    person = factories.person()
    signed_in(role).post(url("unpublish", person.pk))
    person.refresh_from_db()
    assert person.live is not may


def test_a_bad_phone_is_said_at_its_field_and_kept(signed_in):
    answer = signed_in("author").post(url("add"), FIELDS | {"phone": "чал", "email": "press@"})
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == {"phone", "email"}
    html = answer.content.decode()
    assert 'value="чал"' in html
    assert 'value="Гүлнара Асанова"' in html
    assert not Person.objects.filter(slug="gulnara").exists()
