"""What was public once is unpublished and not deleted (WF-7)."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.models import Page

from home.models import StandardPage
from news.models import NewsPage
from newsroom.models import FormerAddress
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news()


@pytest.fixture
def chief(signed_in):
    return signed_in("chief editor")


def fresh(page):
    return Page.objects.get(pk=page.pk).specific


def said(answer):
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


def test_an_editor_is_told_why_not(chief, item):
    item.unpublish()
    answer = chief.post(reverse("wagtailadmin_pages:delete", args=[item.pk]))
    assert answer.status_code == 302
    assert "cannot be deleted" in said(answer)
    assert Page.objects.filter(pk=item.pk).exists()


def test_nor_is_it_offered(person_in, item):
    item.unpublish()
    for role in ("author", "editor", "chief editor"):
        assert not fresh(item).permissions_for_user(person_in(role)).can_delete()
    assert fresh(item).permissions_for_user(person_in("admin")).can_delete()


def test_nor_with_the_page_above_it(person_in):
    above = StandardPage(title="Үстү", locale=factories.locale(), live=False)
    factories.home().add_child(instance=above)
    below = StandardPage(title="Асты", locale=factories.locale(), live=False)
    above.add_child(instance=below)
    chief = person_in("chief editor")
    assert fresh(below).permissions_for_user(chief).can_delete()
    below.save_revision().publish()
    fresh(below).unpublish()
    assert not fresh(above).permissions_for_user(chief).can_delete(ignore_bulk=True)


def test_a_draft_that_was_never_public_is(chief):
    draft = factories.news(publish=False)
    chief.post(reverse("wagtailadmin_pages:delete", args=[draft.pk]))
    assert not NewsPage.objects.filter(pk=draft.pk).exists()
    assert not FormerAddress.objects.exists()


def test_nor_many_at_once(chief, item):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    chief.post(f"{url}?id={item.pk}", {})
    assert Page.objects.filter(pk=item.pk).exists()
