"""Minor and major changes, and corrections: what readers are told, once and for good (PC-6)."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone, translation
from wagtail.models import Page, Revision

from news.models import NewsPage
from newsroom.authorship import last_author_id
from newsroom.models import ChangeNote
from newsroom.review import ReviewRefusedError, refuse_own_text
from newsroom.wholeness import shortcomings
from tests import factories
from tests.newsroom.changes import carried, draft, fresh, latest, notes, publish
from tests.newsroom.editor import edit_url, field_errors, posted

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news(title="Канал оңдолду")


class TestPublishing:
    @pytest.mark.parametrize("kind", ["major", "correction"])
    def test_a_change_becomes_a_note_with_who_and_when(self, item, kind, person_in):
        author = person_in("author")
        publish(item, kind, "  17 эмес, 71 айыл.  ", author)
        note = ChangeNote.objects.get()
        assert (note.page_id, note.language, note.kind, note.text) == (item.pk, "ky", kind, "17 эмес, 71 айыл.")
        assert note.published_at == fresh(item).last_published_at == fresh(item).updated_at
        assert note.revision == fresh(item).live_revision
        assert note.user == author

    def test_notes_are_newest_first(self, item):
        publish(item, "major", "Биринчи")
        publish(item, "correction", "Экинчи")
        assert notes(item) == [("correction", "Экинчи"), ("major", "Биринчи")]

    def test_a_minor_change_leaves_nothing(self, item):
        publish(item, title="Канал оңдолду.")
        assert fresh(item).updated_at is None
        assert not ChangeNote.objects.exists()

    def test_a_minor_change_after_a_major_one_moves_no_date(self, item, time_machine):
        publish(item, "major", "Чоң өзгөртүү")
        updated = fresh(item).updated_at
        time_machine.move_to(timezone.now() + timedelta(days=2))
        publish(item, title="Башка")
        assert fresh(item).updated_at == updated == fresh(item).changed_at

    def test_the_first_publication_changes_nothing(self):
        item = factories.news(change="correction", change_note="Эч ким окуган эмес")
        assert not ChangeNote.objects.exists()
        assert (fresh(item).change, fresh(item).change_note, fresh(item).updated_at) == ("minor", "", None)

    def test_a_change_without_words_is_no_note(self, item):
        publish(item, "major", "   ")
        assert not ChangeNote.objects.exists()
        assert fresh(item).updated_at is None

    def test_scheduled(self, item, time_machine):
        go_live = timezone.now() + timedelta(hours=1)
        draft(item, "correction", "Саат өзгөрдү", go_live_at=go_live).publish()
        assert not ChangeNote.objects.exists()
        time_machine.move_to(go_live + timedelta(minutes=1))
        call_command("publish_scheduled")
        assert notes(item) == [("correction", "Саат өзгөрдү")]
        assert fresh(item).updated_at == fresh(item).last_published_at
        call_command("publish_scheduled")
        assert len(notes(item)) == 1

    def test_each_language_has_its_own(self, item):
        russian = factories.translation(item, "ru", title="Канал починили")
        publish(item, "major", "Кыргызча")
        assert notes(item) == [("major", "Кыргызча")]
        assert notes(russian) == []
        publish(russian, "correction", "По-русски")
        assert ChangeNote.objects.get(page_id=russian.pk).language == "ru"
        assert fresh(item).updated_at != fresh(russian).updated_at

    def test_a_page_without_a_record_is_published_as_ever(self):
        factories.index().save_revision().publish()
        assert not ChangeNote.objects.exists()


class TestOnce:
    def test_the_choice_is_cleared_everywhere(self, item):
        publish(item, "major", "Бир жолу")
        assert (fresh(item).change, fresh(item).change_note) == ("minor", "")
        assert (latest(item).change, latest(item).change_note) == ("minor", "")
        assert carried(item) == []

    def test_publishing_the_same_or_an_old_version_again_says_nothing_new(self, item):
        draft(item, "correction", "Бир жолу")
        second = draft(item, "correction", "Бир жолу", title="Башка аталыш")
        second.publish()
        updated = fresh(item).updated_at
        for revision in Revision.objects.for_instance(item):
            revision.publish()
        assert notes(item) == [("correction", "Бир жолу")]
        assert fresh(item).updated_at == updated

    def test_a_draft_begun_from_the_same_version_loses_it(self, item):
        first = draft(item, "correction", "Бир жолу")
        draft(item, "correction", "Бир жолу", title="Экинчи редактор")
        first.publish()
        assert carried(item) == []
        latest(item).save_revision().publish()
        assert notes(item) == [("correction", "Бир жолу")]

    def test_a_note_that_another_editor_began_since_is_kept(self, item):
        first = draft(item, "correction", "Биринчи")
        draft(item, "major", "Экинчи")
        first.publish()
        assert carried(item) == [("major", "Экинчи")]
        latest(item).save_revision().publish()
        assert notes(item) == [("major", "Экинчи"), ("correction", "Биринчи")]

    def test_an_older_note_that_was_never_published_is_dropped(self, item):
        draft(item, "major", "Ойлонуп көрөлү")
        publish(item, "major", "Чыныгысы")
        assert carried(item) == []

    def test_a_page_left_open_says_it_again_to_no_avail(self, item):
        """The second editor's browser still holds the note and saves it after the publication."""
        publish(item, "correction", "Бир жолу")
        again = draft(item, "correction", "Бир жолу")
        assert list(latest(item).publication_errors()) == ["change_note"]
        again.publish()
        assert notes(item) == [("correction", "Бир жолу")]

    def test_unpublishing_and_publishing_again_keeps_what_was_said(self, item):
        publish(item, "correction", "Бир жолу")
        updated = fresh(item).updated_at
        fresh(item).unpublish()
        latest(item).save_revision().publish()
        assert notes(item) == [("correction", "Бир жолу")]
        assert fresh(item).updated_at == updated


class TestKept:
    """What belongs to the page cannot be changed by a draft, a copy or an old version."""

    def test_an_old_version_brings_no_old_date_back(self, item):
        before = fresh(item).latest_revision
        publish(item, "major", "Жаңы")
        before.publish()
        assert fresh(item).updated_at is not None

    def test_a_draft_cannot_write_it(self, item):
        version = latest(item)
        version.updated_at = version.withdrawn_at = timezone.now()
        version.save_revision().publish()
        assert (fresh(item).updated_at, fresh(item).withdrawn_at) == (None, None)

    def test_a_preview_shows_it(self, item):
        publish(item, "major", "Жаңы")
        assert latest(item).updated_at == fresh(item).updated_at

    def test_a_copy_begins_without(self, item):
        publish(item, "major", "Жаңы")
        draft(item, "correction", "Каралама")
        copy = fresh(item).copy(update_attrs={"slug": "copy"}, keep_live=False)
        assert (copy.updated_at, copy.notes) == (None, [])
        assert carried(copy) == []

    def test_a_translation_begins_without(self, item):
        version = latest(item)
        version.change, version.change_note = "correction", "Кыргызча"
        version.save()
        russian = item.copy_for_translation(factories.locale("ru"))
        assert (russian.change, russian.change_note, russian.updated_at) == ("minor", "", None)

    def test_localize_neither_translates_nor_copies_it(self):
        from wagtail_localize.fields import get_translatable_fields

        own = [field for field in get_translatable_fields(NewsPage) if field.field_name in ("change", "change_note")]
        item = NewsPage(change_note="Сөз")
        assert len(own) == 2
        assert not any(field.is_translated(item) or field.is_synchronized(item) for field in own)


class TestForm:
    def test_nothing_is_asked_before_the_first_publication(self, signed_in):
        editor = signed_in("author")
        item = factories.news(publish=False)
        html = editor.get(edit_url(item)).content.decode()
        assert 'name="change_note"' not in html
        answer = editor.post(edit_url(item), posted(item, editor.user, **{"action-submit": "1"}))
        assert answer.status_code == 302

    def test_it_is_asked_afterwards(self, signed_in, item):
        html = signed_in("author").get(edit_url(item)).content.decode()
        assert html.count('name="change"') == 3
        assert 'name="change_note"' in html

    @pytest.mark.parametrize("kind", ["major", "correction"])
    def test_words_are_required(self, signed_in, item, kind):
        author = signed_in("author")
        data = posted(item, author.user, change=kind, change_note=" ", title="Жаңы аталыш", **{"action-submit": "1"})
        answer = author.post(edit_url(item), data)
        assert list(field_errors(answer)[0]) == ["change_note"]
        assert "Жаңы аталыш" in answer.content.decode()
        assert fresh(item).current_workflow_state is None

    def test_words_of_a_minor_change_are_not_lost_in_silence(self, signed_in, item):
        author = signed_in("author")
        data = posted(item, author.user, change_note="Сан өзгөрдү", **{"action-submit": "1"})
        assert list(field_errors(author.post(edit_url(item), data))[0]) == ["change"]

    def test_600_letters_are_enough(self, signed_in, item):
        author = signed_in("author")
        data = posted(item, author.user, change="major", change_note="а" * 601, **{"action-submit": "1"})
        assert list(field_errors(author.post(edit_url(item), data))[0]) == ["change_note"]

    def test_a_draft_may_wait_for_its_words(self, signed_in, item):
        author = signed_in("author")
        answer = author.post(edit_url(item), posted(item, author.user, change="correction"))
        assert answer.status_code in (200, 302)
        assert latest(item).change == "correction"

    def test_an_approval_without_words_is_refused_and_says_so(self, item):
        draft(item, "correction", "")
        with translation.override("en"):
            assert shortcomings(latest(item)) == ["Note for readers: Tell readers what changed."]

    def test_there_is_no_way_to_delete_a_note_in_the_admin(self, signed_in, item):
        publish(item, "correction", "Калат")
        admin = signed_in("admin")
        data = posted(item, admin.user, **{"action-publish": "1", "notes-TOTAL_FORMS": "0", "change_note": ""})
        admin.post(edit_url(item), data)
        assert notes(item) == [("correction", "Калат")]


class TestFourEyes:
    """The note and the choice are content (WF-1)."""

    def test_who_wrote_the_note_cannot_approve_it(self, item, person_in):
        chief, author = person_in("chief editor"), person_in("author")
        draft(item, "minor", "", author, title="Башка аталыш")
        draft(item, "correction", "Сан туура эмес болчу", chief)
        assert last_author_id(fresh(item)) == chief.pk
        with pytest.raises(ReviewRefusedError):
            refuse_own_text(fresh(item), chief)

    @pytest.mark.parametrize("title", ["Канал оңдолду", "Башка аталыш"])
    def test_clearing_it_leaves_the_author_who_was(self, item, person_in, title):
        """Also where the note was all that somebody wrote."""
        author, chief = person_in("author"), person_in("chief editor")
        draft(item, "minor", "", author, title=title)
        draft(item, "correction", "Сан туура эмес болчу", chief)
        saved = draft(item, "correction", "Сан туура эмес болчу", author)
        assert last_author_id(fresh(item)) == chief.pk
        saved.publish()
        assert carried(item) == []
        assert last_author_id(fresh(item)) == chief.pk

    def test_who_only_saves_afterwards_is_no_author(self, item, person_in):
        author, editor = person_in("author"), person_in("editor")
        publish(item, "correction", "Сан", author)
        latest(item).save_revision(user=editor)
        assert last_author_id(fresh(item)) == author.pk

    def test_who_writes_afterwards_is(self, item, person_in):
        author, editor = person_in("author"), person_in("editor")
        publish(item, "correction", "Сан", author)
        draft(item, "minor", "", editor, title="Кийинки")
        assert last_author_id(fresh(item)) == editor.pk


def test_pages_are_pages(item):
    """The note belongs to the page, whatever class asks."""
    publish(item, "major", "Сөз")
    assert ChangeNote.objects.get().page == Page.objects.get(pk=item.pk)
