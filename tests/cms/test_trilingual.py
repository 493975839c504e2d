"""A fact entered once has a column for each language and is read in the reader's own."""

import pytest
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import override

from cms.models import SiteSettings, Topic
from cms.models.trilingual import Trilingual, columns, in_language
from tests import factories


def test_one_line_makes_three_real_fields_in_its_own_place():
    names = [field.name for field in Topic._meta.get_fields() if not field.auto_created]
    assert [name for name in names if name in {*columns("name"), "slug"}] == ["name_ky", "name_ru", "name_en", "slug"]
    assert all(Topic._meta.get_field(name).max_length == 120 for name in columns("name"))
    assert isinstance(Topic.name, Trilingual)


def test_only_the_first_language_is_required():
    assert [Topic._meta.get_field(name).blank for name in columns("name")] == [False, True, True]
    with pytest.raises(ValidationError) as refused:
        Topic(name_ru="Вода", slug="suu").clean_fields()
    assert set(refused.value.error_dict) == {"name_ky"}
    assert all(SiteSettings._meta.get_field(name).blank for name in columns("address"))


def test_each_column_may_have_a_default():
    settings = SiteSettings()
    assert (settings.name_ky, settings.name_ru, settings.name_en) == ("Пресс-борбор", "Пресс-центр", "Press centre")
    assert (settings.address_ky, settings.address_ru, settings.address_en) == ("", "", "")


@pytest.mark.parametrize(
    ("code", "labels"),
    [
        ("ky", ["аталышы кыргызча", "аталышы орусча", "аталышы англисче"]),
        ("ru", ["название на кыргызском", "название на русском", "название на английском"]),
        ("en", ["name in Kyrgyz", "name in Russian", "name in English"]),
    ],
)
def test_a_column_is_named_with_its_language(code, labels):
    with override(code):
        assert [str(Topic._meta.get_field(name).verbose_name) for name in columns("name")] == labels


def test_it_is_read_in_the_active_language_and_else_in_the_first_that_has_it():
    topic = Topic(name_ky="Суу", name_en="Water")
    for code, name in (("ky", "Суу"), ("ru", "Суу"), ("en", "Water")):
        with override(code):
            assert topic.name == name
    assert in_language(topic, "name", "en") == "Water"
    assert Topic(name_en="Water").name == "Water"
    assert Topic().name == ""


def test_an_abstract_model_hands_it_down():
    class Named(models.Model):
        title = Trilingual(models.CharField, "title", max_length=10)

        class Meta:
            abstract = True
            app_label = "cms"

    assert [field.name for field in Named._meta.local_fields] == columns("title")


@pytest.mark.django_db
def test_a_decorative_picture_shows_nothing_to_those_who_do_not_see():
    photo = factories.photo(alt_ru="")
    with override("ru"):
        assert photo.alt == photo.alt_ky
    photo.is_decorative = True
    assert photo.alt == ""
