"""Nothing incomplete becomes public by an approval, and the reviewer reads what is missing (PC-3)."""

import json

import pytest
from django.urls import reverse
from wagtail.models import Workflow

from news.models import PressReleasePage
from newsroom.wholeness import shortcomings
from people.models import PageContact
from tests import factories

from .editor import edit_url, posted

pytestmark = pytest.mark.django_db


def in_review(person, page, **fields):
    """A draft that lost something after it was sent to review."""
    Workflow.objects.get().start(page, person)
    draft = page.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=person, clean=False)
    return type(page).objects.get(pk=page.pk)


def approve_in_dialogue(client, page):
    state = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    return client.post(url, {"comment": ""}, follow=True)


def said(answer):
    return " ".join(str(message) for message in answer.context["messages"])


CASES = [
    ({"boilerplate": ""}, "About the institution"),
    ({"place": ""}, "A press release names the place it was issued at."),
    ({"page_contacts": []}, "at least 1"),
    ({"body": json.dumps([{"type": "text", "value": "<p></p>"}])}, "Body: part 1 is not complete."),
]


@pytest.mark.parametrize(("lost", "expected"), CASES)
def test_what_is_missing_is_named_and_nothing_is_lost(lost, expected, signed_in, person_in):
    page = in_review(person_in("author"), factories.release(publish=False, title="Толук эмес"), **lost)
    answer = approve_in_dialogue(signed_in("editor"), page)
    assert "Nothing was published" in said(answer)
    assert expected in said(answer)
    page.refresh_from_db()
    assert not page.live
    assert page.workflow_in_progress
    assert page.get_latest_revision_as_object().title == "Толук эмес"


def test_it_is_said_in_the_reviewers_language(signed_in, person_in):
    said_in = set()
    for number, language in enumerate(("ky", "ru", "en")):
        page = in_review(person_in("author"), factories.release(publish=False), place="")
        said_in.add(said(approve_in_dialogue(signed_in("editor", number, language), page)))
    assert len(said_in) == 3


def test_the_editor_shows_it_at_the_field(signed_in, person_in):
    page = in_review(person_in("author"), factories.release(publish=False), place="")
    data = posted(page) | {"action-workflow-action": "1", "workflow-action-name": "approve"}
    answer = signed_in("editor").post(edit_url(page), data)
    assert answer.context["form"].errors["place"]
    assert not PressReleasePage.objects.get(pk=page.pk).live


def test_a_whole_page_has_no_shortcomings():
    for make in factories.ITEMS.values():
        assert shortcomings(make(publish=False).get_latest_revision_as_object()) == []
    assert shortcomings(factories.index()) == []
    assert shortcomings(factories.person()) == []


def test_a_row_that_is_not_complete():
    page = factories.release(publish=False).get_latest_revision_as_object()
    page.page_contacts = [PageContact()]
    assert any(sentence.startswith("ЖМК үчүн байланыш") for sentence in shortcomings(page)), shortcomings(page)


def test_a_translation_needs_no_rows_of_its_own():
    page = factories.translation(factories.release(), "ru", publish=False, title="Выпуск", slug="vypusk")
    assert shortcomings(page) == []
