"""The date of a confirmed announcement does not change in silence (PC-4)."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from news.models import AnnouncementPage
from tests import factories
from tests.news.forms import filled

FIRST, SECOND, THIRD = (factories.at(2026, 10, day, 14, 30) for day in (5, 6, 7))


@pytest.fixture
def page():
    return factories.announcement(status="confirmed", start=FIRST, end=FIRST + timedelta(hours=9))


def fresh(page):
    return AnnouncementPage.objects.get(pk=page.pk)


def latest(page):
    return fresh(page).get_latest_revision_as_object()


def typed(moment):
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}"


def move(page, start, reason="", draft=False):
    return filled(
        latest(page), draft=draft, start=typed(start), end=typed(start + timedelta(hours=2)), date_change_reason=reason
    )


def publish(page, start, reason=""):
    version = latest(page)
    version.start, version.end, version.date_change_reason = start, start + timedelta(hours=2), reason
    version.save_revision().publish()


def log(page):
    return [(change.old, change.new, change.reason) for change in fresh(page).date_change_log.all()]


class TestReason:
    def test_is_asked_for_at_its_field(self, page):
        form = move(page, SECOND)
        assert list(form.errors) == ["date_change_reason"]
        assert move(page, SECOND, "Зал бош эмес").is_valid()

    def test_is_not_asked_for_while_a_draft_is_saved(self, page):
        assert move(page, SECOND, draft=True).is_valid()

    def test_is_asked_for_when_the_draft_goes_on(self, page):
        form = move(page, SECOND, draft=True)
        form.is_valid()
        form.save(commit=False).save_revision()
        assert list(filled(latest(page)).errors) == ["date_change_reason"]

    def test_is_kept_through_drafts_and_asked_anew_after_publication(self, page):
        form = move(page, SECOND, "Зал бош эмес", draft=True)
        form.is_valid()
        form.save(commit=False).save_revision()
        assert filled(latest(page)).initial["date_change_reason"] == "Зал бош эмес"
        latest(page).save_revision().publish()
        assert filled(latest(page)).initial["date_change_reason"] == ""
        assert list(move(page, THIRD).errors) == ["date_change_reason"]

    @pytest.mark.parametrize("status", ["planned", "postponed", "cancelled"])
    def test_is_for_confirmed_dates_only(self, status):
        page = factories.announcement(status=status, notice="Себеби", start=FIRST, end=SECOND)
        assert move(page, SECOND).is_valid()
        publish(page, SECOND)
        assert log(page) == []

    def test_is_for_published_dates_only(self):
        draft = factories.announcement(publish=False, status="confirmed", start=FIRST, end=SECOND)
        assert move(draft, SECOND).is_valid()
        publish(draft, SECOND)
        assert log(draft) == []

    def test_is_not_asked_for_where_the_minute_stays(self, page):
        assert move(page, FIRST).is_valid()
        publish(page, FIRST + timedelta(seconds=20))
        assert log(page) == []


class TestLog:
    def test_keeps_the_old_date_by_itself(self, page):
        publish(page, SECOND, "Зал бош эмес")
        assert log(page) == [(FIRST, SECOND, "Зал бош эмес")]

    def test_is_public_and_newest_first(self, page, client):
        publish(page, SECOND, "Зал бош эмес")
        publish(page, THIRD, "Конок кечикти")
        assert log(page) == [(SECOND, THIRD, "Конок кечикти"), (FIRST, SECOND, "Зал бош эмес")]
        html = client.get(page.url).content.decode()
        assert html.index("Конок кечикти") < html.index("Зал бош эмес")
        assert "05.10.2026" in html

    def test_has_one_entry_for_a_chain_of_drafts(self, page):
        for start in (SECOND, THIRD):
            version = latest(page)
            version.start, version.end, version.date_change_reason = start, THIRD + timedelta(hours=2), "Себеби"
            version.save_revision()
        assert log(page) == []
        latest(page).save_revision().publish()
        assert log(page) == [(FIRST, THIRD, "Себеби")]

    def test_has_none_when_a_draft_goes_back(self, page):
        version = latest(page)
        version.start = SECOND
        version.save_revision()
        version.start = FIRST
        version.save_revision().publish()
        assert log(page) == []

    def test_cannot_be_taken_back_by_an_older_revision(self, page):
        before = fresh(page).latest_revision
        publish(page, SECOND, "Зал бош эмес")
        before.publish()
        assert log(page) == [(SECOND, FIRST, ""), (FIRST, SECOND, "Зал бош эмес")]

    def test_cannot_be_taken_back_by_unpublishing_or_a_form(self, page):
        publish(page, SECOND, "Зал бош эмес")
        fresh(page).unpublish()
        latest(page).save_revision().publish()
        form = filled(latest(page), **{"date_change_log-TOTAL_FORMS": "0", "date_change_log-INITIAL_FORMS": "0"})
        assert form.is_valid()
        form.save()
        assert log(page) == [(FIRST, SECOND, "Зал бош эмес")]

    def test_saving_a_draft_row_is_no_publication(self, page):
        version = latest(page)
        version.start = SECOND
        version.save(update_fields=["title"])
        assert log(page) == []

    def test_a_copy_begins_without(self, page):
        publish(page, SECOND, "Зал бош эмес")
        assert list(fresh(page).copy(update_attrs={"slug": "copy"}).changes) == []

    def test_cancelled_with_another_date_is_logged_too(self, page):
        version = latest(page)
        version.start, version.status, version.notice = SECOND, "cancelled", "Каранттин"
        version.end = SECOND + timedelta(hours=1)
        assert "date_change_reason" in version.publication_errors()
        version.date_change_reason = "Каранттин"
        version.save_revision().publish()
        assert log(page) == [(FIRST, SECOND, "Каранттин")]


class TestOffTheSite:
    """Readers knew the date while it was public; what happens between two publications is a change for them (PC-4)."""

    def test_a_new_date_after_unpublishing_is_asked_and_logged(self, page):
        fresh(page).unpublish()
        assert list(move(page, SECOND).errors) == ["date_change_reason"]
        publish(page, SECOND, "Зал бош эмес")
        assert log(page) == [(FIRST, SECOND, "Зал бош эмес")]

    def test_also_when_the_second_publication_is_scheduled(self, page, time_machine):
        fresh(page).unpublish()
        version = latest(page)
        version.start, version.end, version.date_change_reason = SECOND, THIRD, "Зал бош эмес"
        version.go_live_at = timezone.now() + timedelta(hours=1)
        version.save_revision().publish()
        assert not fresh(page).live
        time_machine.move_to(timezone.now() + timedelta(hours=2))
        call_command("publish_scheduled")
        assert fresh(page).live
        assert log(page) == [(FIRST, SECOND, "Зал бош эмес")]

    def test_the_same_date_is_no_change(self, page):
        fresh(page).unpublish()
        latest(page).save_revision().publish()
        assert log(page) == []
