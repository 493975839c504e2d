"""Words that the libraries forgot to mark for translation are still where we mark them."""

import pytest
from django.contrib.auth import get_user_model
from django.template.loader import get_template
from django.template.loaders import app_directories
from django.urls import reverse
from wagtail.admin.forms.workflows import WorkflowContentTypeForm, WorkflowPageForm
from wagtail.sites.views import IndexView
from wagtail.users.models import UserProfile
from wagtail_localize.views.report import TranslationsReportFilterSet

from cms.unmarked_words import TEMPLATES
from tests import factories


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_of_a_library_says_what_is_changed_and_is_a_template_afterwards(name):
    template = get_template(name).template
    loader = app_directories.Loader(template.engine)
    origin = next(origin for origin in loader.get_template_sources(name) if origin.name == template.origin.name)
    original = loader.get_contents(origin)
    for said, marked in TEMPLATES[name]:
        assert said in original, "say it no longer, or say it otherwise"
        assert marked in template.source
        assert template.source.replace(marked, "").count(said) == 0


def test_controls_are_named_in_the_language_of_the_reader():
    """In Kyrgyz, as every test begins."""
    assert str(WorkflowPageForm.base_fields["page"].label) == "Барак"
    assert str(WorkflowContentTypeForm.base_fields["content_types"].label) == "Мазмундун түрлөрү"
    labels = [str(TranslationsReportFilterSet.base_filters[name].label) for name in ("source_locale", "target_locale")]
    assert labels == ["Түпнуска", "Котормо"]
    assert [str(column.label) for column in IndexView.columns[1:4]] == ["Порт", "Сайттын аты", "Башкы барак"]


@pytest.mark.django_db
@pytest.mark.parametrize(("code", "said"), [("ky", "Адамдар: 25"), ("ru", "Люди: 25"), ("en", "People: 25")])
def test_lists_say_how_many_without_a_plural_after_the_number(client, code, said):
    """Kyrgyz has none after a number, and Russian another one after five than after two."""
    chief = get_user_model().objects.create_superuser("chief", password="x")
    UserProfile.objects.create(user=chief, preferred_language=code)
    client.force_login(chief)
    for _ in range(25):
        last = factories.person()
    listed = client.get(reverse("wagtailsnippets_people_person:list")).content.decode()
    assert said in listed
    assert "25 " + said.split(":")[0].lower() not in listed
    query = {"id": [last.pk, last.pk - 1]}
    asked = client.get(reverse("wagtail_bulk_action", args=["people", "person", "delete"]), query).content.decode()
    assert f"{said.split(':')[0]}: 2" in asked
