"""Editors find persons and organisations in the menu, and see a page before it is public."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from people.models import Person
from tests import factories


@pytest.fixture
def editor(client):
    client.force_login(get_user_model().objects.create_superuser("chief", password="x"))
    return client


@pytest.mark.parametrize("name", ["person", "organisation"])
def test_list_form_and_menu(editor, name):
    thing = getattr(factories, name)()
    listed = editor.get(reverse(f"wagtailsnippets_people_{name}:list")).content.decode()
    assert thing.name_ky in listed
    assert reverse(f"wagtailsnippets_people_{name}:list") in editor.get(reverse("wagtailadmin_home")).content.decode()
    form = editor.get(reverse(f"wagtailsnippets_people_{name}:edit", args=[thing.pk])).content.decode()
    assert all(f'name="name_{code}"' in form for code in ("ky", "ru", "en"))


def test_list_is_searched_by_any_name_and_survives_odd_words(editor):
    factories.person(name_ky="Назгүл Үмөтова", name_en="Nazgul Umotova")
    factories.person(name_ky="Башка киши", name_en="Somebody else")
    url = reverse("wagtailsnippets_people_person:list")
    for words in ("Үмөтова", "umotova"):
        found = editor.get(url, {"q": words}).content.decode()
        assert "Назгүл Үмөтова" in found
        assert "Башка киши" not in found
    for words in ('"', " ", "%", "a" * 300):
        assert editor.get(url, {"q": words}).status_code == 200


def test_a_wrong_field_says_so_and_keeps_what_was_typed(editor):
    url = reverse("wagtailsnippets_people_person:add")
    answer = editor.post(url, {"name_ky": "Айша", "phone": "чалыңыз", "action-publish": "1"})
    assert answer.status_code == 200
    assert "phone" in answer.context["form"].errors
    assert 'value="Айша"' in answer.content.decode()
    assert not Person.objects.exists()


@pytest.mark.parametrize(("code", "name"), [("ky", "Назгүл"), ("ru", "Назгуль"), ("en", "Nazgul")])
def test_preview_is_in_the_chosen_language(code, name):
    person = Person(name_ky="Назгүл", name_ru="Назгуль", name_en="Nazgul", slug="nazgul")
    page = person.make_preview_request(preview_mode=code).content.decode()
    assert f'<h1 class="article__title">{name}</h1>' in page
    assert f'<html lang="{code}"' in page
