"""A front page with sections goes to translation and comes back whole (HO-1, TR-8)."""

import pytest
from django.urls import reverse

from home.models import HomePage
from tests import factories

from .test_front_page import every_section

pytestmark = pytest.mark.django_db


def kept(page):
    """Kinds and values of the sections, without the ids that the editor gives them."""
    return [(child.block_type, _plain(child.get_prep_value()["value"])) for child in page.sections]


def _plain(value):
    if isinstance(value, dict):
        return {name: _plain(child) for name, child in value.items() if name != "id"}
    return [_plain(child) for child in value] if isinstance(value, list) else value


@pytest.fixture
def sent(compose, admin_client):
    """The Kyrgyz front page with all sections, and its Russian draft."""
    factories.home("ru").delete()
    source = compose(*every_section())
    url = reverse("wagtail_localize:submit_page_translation", args=[source.pk])
    admin_client.post(url, {"locales": [factories.locale("ru").pk]}, follow=True)
    return source, HomePage.objects.get(locale__language_code="ru")


def test_the_copy_has_all_sections_and_is_no_more_than_a_draft(sent):
    source, copy = sent
    assert kept(copy) == kept(source)
    assert not copy.live


def test_its_words_are_its_own_and_the_source_keeps_its_own(sent):
    source, copy = sent
    stored = [child.get_prep_value() for child in copy.sections]
    for section in stored:
        section["value"] |= {"heading": "По-русски"} if "heading" in section["value"] else {}
    copy.sections = copy.sections.stream_block.to_python(stored)
    copy.save_revision().publish()
    assert {child.value.get("heading", "По-русски") for child in factories.home("ru").sections} == {"По-русски"}
    assert kept(HomePage.objects.get(pk=source.pk)) == kept(source)


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_the_editor_opens_with_all_sections(compose, admin_client, code):
    home = compose(*every_section(), code=code)
    answer = admin_client.get(reverse("wagtailadmin_pages:edit", args=[home.pk]))
    assert answer.status_code == 200
    for name in home.sections.stream_block.child_blocks:
        assert f"&quot;{name}&quot;" in answer.content.decode() or f'"{name}"' in answer.content.decode()
