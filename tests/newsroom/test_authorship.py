"""Who changed the words last: revisions that say the same make nobody an author (WF-1)."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Revision

from newsroom.authorship import last_author
from newsroom.review import is_own_text
from people.models import PageContact
from tests import factories

from .editor import edit_url, posted, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(person_in):
    return person_in("author"), person_in("editor"), person_in("editor", 2)


def write(page, user, **fields):
    draft = page.get_latest_revision_as_object() if page.latest_revision_id else page
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=user, clean=False)
    page.refresh_from_db()
    return page


def page_by(user, **fields):
    page = factories.news(publish=False)
    page.revisions.all().delete()
    page.refresh_from_db()
    return write(page, user, **({"title": "Биринчи"} | fields))


def test_who_wrote_last(people):
    author, editor, _other = people
    page = page_by(author)
    assert last_author(page) == author
    assert last_author(write(page, editor, title="Экинчи")) == editor
    assert last_author(write(page, author, lead="Үчүнчү")) == author


def test_saving_without_a_change(people):
    author, editor, other = people
    page = write(write(write(page_by(author), editor), other), editor)
    assert last_author(page) == author
    assert is_own_text(page, author)
    assert not is_own_text(page, editor)


def test_what_a_program_copied_belongs_to_who_took_it_over(people):
    author, editor, _other = people
    page = factories.news(publish=False)
    assert last_author(write(write(page, author), editor)) == author
    assert last_author(write(write(page_by(editor), None), author)) == editor


def test_changing_and_changing_back(people):
    author, editor, other = people
    page = write(write(page_by(author), editor, title="Бир тамга"), editor, title="Биринчи")
    assert last_author(page) == author
    page = write(write(page, other, title="Дагы"), other, title="Биринчи")
    assert last_author(page) == author


def test_taking_back_what_somebody_else_wrote_is_a_change(people):
    author, editor, other = people
    page = write(write(page_by(author), editor, title="Экинчи"), other, title="Биринчи")
    assert last_author(page) == other


def test_a_blank_save_does_not_free_the_author(people):
    author, editor, _other = people
    page = write(page_by(author), editor)
    assert is_own_text(write(page, author), author)


@pytest.mark.parametrize(
    "change",
    [
        {"go_live_at": timezone.now() + timedelta(days=1)},
        {"lead": "Кириш\r\nсөз. "},
        {"locked": True},
        {"show_in_menus": False},
    ],
)
def test_what_is_no_change_of_words(change, people):
    author, editor, _other = people
    page = page_by(author, lead="Кириш\nсөз.")
    assert last_author(write(page, editor, **change)) == author


@pytest.mark.parametrize(
    "change",
    [{"slug": "bashka"}, {"place": "Ош"}, {"date": timezone.now() - timedelta(days=9)}, {"show_in_menus": True}],
)
def test_what_is_one(change, people):
    author, editor, _other = people
    assert last_author(write(page_by(author), editor, **change)) == editor


def body(words, key="a", block="1"):
    html = f'<p data-block-key="{key}">{words}</p>' if key else f"<p>{words}</p>"
    return json.dumps([{"type": "text", "value": html, "id": block}])


def test_ids_of_blocks_are_not_words(people):
    author, editor, other = people
    page = page_by(author, body=body("Текст", key="", block=None))
    assert last_author(write(page, editor, body=body("Текст", key="x1", block="b"))) == author
    assert last_author(write(page, other, body=body("Текст!", key="x1", block="b"))) == other


def test_rows_are_words_and_their_numbers_are_not(people):
    author, editor, other = people
    contact = factories.person()
    page = page_by(author, page_contacts=[PageContact(person=contact)])
    page = write(page, editor, page_contacts=[PageContact(pk=777, person=contact)])
    assert last_author(page) == author
    assert last_author(write(page, other, page_contacts=[PageContact(person=factories.person())])) == other


def test_the_editors_own_saving(people, signed_in):
    """The admin saves every half second into one revision of whoever types (Wagtail 8)."""
    author, editor, _other = people
    page = page_by(author, body=body("Текст", key="", block=None))
    client = signed_in("editor")

    def autosave(overwrite="", **changes):
        data = posted(page, **changes) | ({"overwrite_revision_id": overwrite} if overwrite else {})
        answer = client.post(edit_url(page), data, headers={"accept": "application/json"}).json()
        assert answer["success"], answer
        return answer["revision_id"]

    opened = autosave()
    assert Revision.objects.get(pk=opened).user == editor
    assert last_author(page) == author
    autosave(opened, lead="Бир")
    assert last_author(page) == editor
    autosave(opened, lead="Кеңеш айылдардын маселелерин карады.")
    assert last_author(page) == author
    autosave(opened, **text("<p>Башка текст</p>"))
    assert last_author(page) == editor


def test_nobody_is_known(people):
    page = factories.news(publish=False)
    assert last_author(page) is None
    person = factories.person()
    assert last_author(person) is None
    person.save_revision(user=people[0])
    assert last_author(person) == people[0]
