"""A public address leads on for ever; one that was never public leaves no trace of what was planned."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests import factories

pytestmark = pytest.mark.django_db


def rename(page, slug):
    page.slug = slug
    page.save_revision().publish()


def test_the_old_address_of_a_public_page_leads_to_the_new_one(client, django_capture_on_commit_callbacks):
    page = factories.news(slug="eski-dareg")
    with django_capture_on_commit_callbacks(execute=True):
        rename(page, "jany-dareg")
    response = client.get("/ky/press/eski-dareg/")
    assert response.status_code in (301, 302)
    assert response["Location"].endswith("/ky/press/jany-dareg/")


def test_a_draft_that_changes_its_slug_leaves_no_redirect(django_capture_on_commit_callbacks):
    draft = factories.news(publish=False, slug="kupuya-plan")
    with django_capture_on_commit_callbacks(execute=True):
        draft.slug = "bashka-plan"
        draft.save()
    assert not Redirect.objects.exists()


def test_everything_below_a_renamed_page_moves_with_it(client, django_capture_on_commit_callbacks):
    factories.news(slug="item")
    factories.news(slug="draft", publish=False)
    with django_capture_on_commit_callbacks(execute=True):
        rename(factories.index(), "media")
    assert client.get("/ky/press/item/")["Location"].endswith("/ky/media/item/")
    assert client.get("/ky/press/draft/").status_code == 404


def test_a_page_that_moves_below_another_leads_on(client, django_capture_on_commit_callbacks):
    about, history = factories.standing(slug="about"), factories.standing(slug="history")
    with django_capture_on_commit_callbacks(execute=True):
        history.move(about, pos="last-child")
    assert client.get("/ky/history/")["Location"].endswith("/ky/about/history/")


def test_a_page_that_changes_places_with_its_neighbour_keeps_its_address(client, django_capture_on_commit_callbacks):
    about, history = factories.standing(slug="about"), factories.standing(slug="history")
    with django_capture_on_commit_callbacks(execute=True):
        history.move(about, pos="left")
    assert not Redirect.objects.exists()
    assert client.get("/ky/history/").status_code == 200
