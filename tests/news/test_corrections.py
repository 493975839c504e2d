"""The register of corrections and its feed (PC-6)."""

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from newsroom.change_notes import refresh_shown
from newsroom.models import ChangeNote
from newsroom.withdrawal import take_back, withdraw
from tests import factories

pytestmark = pytest.mark.django_db

REGISTER = "/ky/press/corrections/"
FEED = f"{REGISTER}feed/"


def correct(page, text="17 эмес, 71 айыл.", change="correction"):
    version = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    version.change, version.change_note = change, text
    version.save_revision().publish()
    return page


def entries(client, address=REGISTER):
    answer = client.get(address)
    assert answer.status_code == 200
    return [entry.note.text for day in answer.context["listing"].days for entry in day["items"]]


def feed(client, address=FEED):
    return ElementTree.fromstring(client.get(address).content).find("channel")  # noqa: S314  (our own)


def texts(client, address=FEED):
    return [item.findtext("description") for item in feed(client, address).iter("item")]


class TestRegister:
    def test_says_what_was_and_what_is_with_a_link(self, client):
        item = correct(factories.release(title="Каналдар оңдолду"), "17 эмес,\n71 айыл.")
        html = client.get(REGISTER).content.decode()
        assert "<h1>Оңдоолор</h1>" in html
        assert "17 эмес,<br>71 айыл." in html
        assert f'href="{item.url}"' in html
        assert "<b>Оңдоо</b>" in html
        assert item.kind_label in html
        assert "Пресс-борбор" in html

    def test_corrections_only(self, client):
        correct(factories.news(), "Жөн эле толукталды", "major")
        assert entries(client) == []

    def test_newest_first_in_days(self, client, time_machine):
        first = correct(factories.news(), "Биринчи")
        time_machine.move_to(timezone.now() + timedelta(days=1))
        correct(first, "Экинчи")
        time_machine.move_to(timezone.now() + timedelta(hours=1))
        correct(factories.news(), "Үчүнчү")
        assert entries(client) == ["Үчүнчү", "Экинчи", "Биринчи"]
        assert [len(day["items"]) for day in client.get(REGISTER).context["listing"].days] == [2, 1]

    def test_by_language(self, client):
        item = factories.news()
        russian = factories.translation(item, "ru")
        correct(item, "Кыргызча")
        correct(russian, "По-русски")
        assert entries(client) == ["Кыргызча"]
        assert entries(client, "/ru/press/corrections/") == ["По-русски"]
        assert entries(client, "/en/press/corrections/") == []

    def test_the_switch_of_languages_keeps_it(self, client):
        versions = client.get(REGISTER).context["languages"]
        assert [version.url for version in versions] == [f"/{code}/press/corrections/" for code in ("ky", "ru", "en")]

    def test_the_press_centre_leads_to_it(self, client):
        assert f'href="{REGISTER}"' in client.get("/ky/press/").content.decode()

    @pytest.mark.parametrize(
        ("code", "words"), [("ky", "Азырынча оңдоого"), ("ru", "Пока исправлять"), ("en", "Nothing has had to be")]
    )
    def test_empty(self, client, code, words):
        html = client.get(f"/{code}/press/corrections/").content.decode()
        assert words in html
        assert '<meta name="robots" content="noindex">' in html

    def test_pages_of_twenty(self, client):
        item = factories.news()
        for number in range(21):
            correct(item, f"Оңдоо {number}")
        assert entries(client) == [f"Оңдоо {number}" for number in range(20, 0, -1)]
        assert entries(client, f"{REGISTER}?page=2") == ["Оңдоо 0"]
        html = client.get(f"{REGISTER}?page=2").content.decode()
        assert '<link rel="canonical" href="http://localhost/ky/press/corrections/?page=2">' in html
        for page in ("3", "0", "x", "-1", "99999999999999999999"):
            assert client.get(f"{REGISTER}?page={page}").status_code == 404

    def test_the_address_is_kept_free(self):
        assert "corrections" in factories.index().reserved_slugs

    def test_twenty_cost_as_much_as_two(self, client):
        def cost():
            client.get(REGISTER)
            with CaptureQueriesContext(connection) as queries:
                client.get(REGISTER)
            return len(queries)

        for kind in ("news", "announcement"):
            correct(factories.ITEMS[kind]())
        few = cost()
        for _ in range(4):
            for make in factories.ITEMS.values():
                correct(make())
        assert cost() == few


class TestOnlyWhatIsPublic:
    def test_unpublished_restricted_withdrawn_and_back(self, client):
        item = correct(factories.news())
        item.refresh_from_db()
        item.unpublish()
        assert entries(client) == texts(client) == []
        item.get_latest_revision().publish()
        assert len(entries(client)) == len(texts(client)) == 1
        withdraw(type(item).objects.get(pk=item.pk), "Себеби", None)
        assert entries(client) == texts(client) == []
        take_back(type(item).objects.get(pk=item.pk), None)
        assert len(entries(client)) == 1
        restriction = PageViewRestriction.objects.create(
            page=Page.objects.get(pk=item.pk), restriction_type=PageViewRestriction.LOGIN
        )
        assert entries(client) == texts(client) == []
        restriction.delete()
        assert len(entries(client)) == 1

    def test_past_the_last_day(self, client, time_machine):
        item = factories.news(expire_at=timezone.now() + timedelta(hours=1))
        correct(item)
        time_machine.move_to(timezone.now() + timedelta(hours=2))
        assert entries(client) == texts(client) == []

    def test_drafts(self, client):
        item = factories.news()
        item.change, item.change_note = "correction", "Каралама"
        item.save_revision()
        assert entries(client) == []

    def test_a_row_left_behind_shows_nothing(self, client):
        item = correct(factories.news())
        Page.objects.filter(pk=item.pk).update(live=False)
        assert entries(client) == texts(client) == []
        refresh_shown()
        assert not ChangeNote.objects.exclude(shown_on=None).exists()

    def test_deleted(self, client):
        correct(factories.news()).delete()
        assert entries(client) == []


class TestFeed:
    def test_entries(self, client):
        item = correct(factories.news(title="Каналдар & суу"), "17 эмес & 71")
        note = ChangeNote.objects.get()
        channel = feed(client)
        assert channel.findtext("title") == "Пресс-борбор: Оңдоолор"
        assert channel.findtext("link") == f"http://localhost{REGISTER}"
        assert channel.findtext("language") == "ky"
        [entry] = channel.iter("item")
        assert entry.findtext("title") == "Каналдар & суу"
        assert entry.findtext("description") == "17 эмес & 71"
        assert entry.findtext("link") == f"http://localhost{item.url}"
        assert entry.findtext("guid") == f"urn:uuid:{item.translation_key}:ky:correction:{note.pk}"

    def test_it_is_named_in_the_head_of_the_register(self, client):
        assert f'type="application/rss+xml" title="RSS" href="{FEED}"' in client.get(REGISTER).content.decode()

    def test_thirty_newest(self, client):
        item = factories.news()
        for number in range(31):
            correct(item, f"Оңдоо {number}")
        assert texts(client) == [f"Оңдоо {number}" for number in range(30, 0, -1)]

    def test_what_has_not_changed_is_not_sent_again(self, client):
        correct(factories.news())
        answer = client.get(FEED)
        assert answer.headers["Content-Type"].startswith("application/rss+xml")
        assert client.get(FEED, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
        assert client.get(FEED, headers={"If-Modified-Since": answer.headers["Last-Modified"]}).status_code == 304


@pytest.mark.sqlite
def test_one_index_answers_whatever_the_size():
    """Neither counting nor a late page walks through the notes of other kinds and languages (SE-9)."""
    from news.corrections import CorrectionsListing

    notes = CorrectionsListing(factories.index().get_site(), "ky", "/ky/press/").notes
    assert "USING INDEX note_register" in notes.explain() or "USING COVERING INDEX note_register" in notes.explain()
    assert "TEMP B-TREE" not in notes.values_list("pk").explain()
