"""Nothing incomplete becomes public by an approval, and the reviewer reads what is missing (PC-3)."""

import json

import pytest
from django.core.exceptions import NON_FIELD_ERRORS
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Workflow

from news.models import PressReleasePage
from newsroom.wholeness import shortcomings
from people.models import PageContact
from tests import factories

from .editor import edit_url, field_errors, posted, row

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


def test_each_shortcoming_names_its_field_as_the_form_does():
    page = factories.release()
    page.publication_errors = lambda: {
        "place": "one",
        "page_contacts": "two",
        "not_a_field": "three",
        NON_FIELD_ERRORS: "four",
    }
    with override("en"):
        assert shortcomings(page) == ["Place: one", "Press contacts: two", "not_a_field: three", "four"]


class TestARowThatNobodyHasFilledIn:
    """The form adds an empty row, and a browser posts its place in the order."""

    def send(self, browser, **more):
        page = factories.news(publish=False)
        data = posted(page) | row("page_people", person="") | more
        answer = browser.post(edit_url(page), data)
        return answer, type(page).objects.get(pk=page.pk)

    def test_is_left_out_of_a_draft(self, signed_in):
        answer, page = self.send(signed_in("author"))
        assert answer.status_code == 302
        assert not page.get_latest_revision_as_object().page_people.exists()

    def test_may_be_the_one_that_a_public_page_needs(self, signed_in):
        page = factories.release(publish=False)
        data = posted(page) | row("page_contacts", person="") | {"page_contacts-INITIAL_FORMS": "0"}
        assert signed_in("author").post(edit_url(page), data).status_code == 302

    def test_holds_up_a_review(self, signed_in):
        answer, page = self.send(signed_in("author"), **{"action-submit": "1"})
        assert field_errors(answer)[1]["page_people"] == [{"person": ["Бул талааны толтуруңуз."]}, []]
        assert not page.workflow_in_progress

    def test_beside_one_that_is_filled_in(self, signed_in):
        person = factories.person()
        rows = row("page_people", 0, 2, person=person.pk) | row("page_people", 1, 2, person="")
        answer, page = self.send(signed_in("author"), **rows)
        assert answer.status_code == 302
        draft = page.get_latest_revision_as_object()
        assert [row.person for row in draft.page_people.all()] == [person]
