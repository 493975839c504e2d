"""A withdrawn text stays readable under a banner and leaves every list (PC-7)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page, PageLogEntry

from cms.models import PageLink
from cms.queries import listable
from home.models import StandardPage
from news.models import PressItemPage
from newsroom.withdrawal import take_back, withdraw
from tests import factories

pytestmark = pytest.mark.django_db

REASON = "Токтом күчүн жоготту."


@pytest.fixture
def item():
    return factories.news(title="Кокту каналы", slug="koktu", lead="Каналдын тартиби.")


def fresh(page):
    return Page.objects.get(pk=page.pk).specific


def standing_page(**fields):
    page = StandardPage(title="Биз жөнүндө", slug="biz", locale=factories.locale(), live=False, **fields)
    factories.home().add_child(instance=page)
    page.save_revision().publish()
    return fresh(page)


def through_the_admin(browser, page, reason=REASON):
    return browser.post(
        reverse("wagtailadmin_pages:unpublish", args=[page.pk]), {"way": "withdrawn", "reason": reason, "target": ""}
    )


class TestBanner:
    def test_says_when_and_why_above_the_text(self, signed_in, client, item):
        assert through_the_admin(signed_in("chief editor"), item).status_code == 302
        answer = client.get(item.url)
        html = answer.content.decode()
        assert answer.status_code == 200
        assert html.index(REASON) < html.index("Каналдын тартиби.", html.index("<h1"))
        assert "Кайтарып алынды: " in html
        assert f"{timezone.localtime():%Y}-жылдын" in html[html.index("Кайтарып алынды: ") :]
        assert '<meta name="robots" content="noindex">' in html

    @pytest.mark.parametrize(("code", "word"), [("ru", "Отозвано"), ("en", "Withdrawn")])
    def test_in_the_language_of_the_page(self, client, code, word):
        page = factories.news(code)
        withdraw(page, "Reason", None)
        assert f"{word}: " in client.get(page.url).content.decode()

    def test_a_stand_in_has_it_too(self, client, item):
        withdraw(item, REASON, None)
        html = client.get("/ru/press/koktu/").content.decode()
        assert "Отозвано: " in html
        assert f'<p lang="ky">{REASON}</p>' in html

    def test_each_language_by_itself(self, client, item):
        russian = factories.translation(item, "ru", slug="kanal")
        withdraw(item, REASON, None)
        assert REASON not in client.get(russian.url).content.decode()
        assert fresh(russian).withdrawn_at is None

    def test_costs_no_query_more(self, client, item):
        def cost():
            client.get(item.url)
            with CaptureQueriesContext(connection) as queries:
                client.get(item.url)
            return len(queries)

        before = cost()
        withdraw(item, REASON, None)
        assert cost() <= before

    def test_a_standing_page_has_it(self, client):
        page = standing_page()
        withdraw(page, REASON, None)
        assert REASON in client.get(page.url).content.decode()


class TestLists:
    PLACES = ("/ky/", "/ky/press/", "/ky/press/?kind=news", "/ky/press/feed/", "/sitemap-ky-1.xml")

    def test_it_leaves_them_and_returns(self, client, item):
        for place in self.PLACES:
            assert "koktu" in client.get(place).content.decode(), place
        withdraw(item, REASON, None)
        for place in self.PLACES:
            assert "koktu" not in client.get(place).content.decode(), place
        take_back(fresh(item), None)
        for place in self.PLACES:
            assert "koktu" in client.get(place).content.decode(), place

    def test_counts_of_archive_and_tabs(self, client, item):
        other = factories.news()
        withdraw(item, REASON, None)
        listing = client.get("/ky/press/").context["listing"]
        assert [tab.count for tab in listing.tabs] == [1, 1, 0, 0, 0]
        assert [year.count for year in listing.all_years] == [1]
        assert [entry.title for day in listing.days for entry in day["items"]] == [other.title]

    def test_neighbours_and_related(self, client, item):
        newer = factories.news(title="Кийинкиси", date=item.date + timedelta(hours=1))
        linked = factories.news(title="Байланышкан", date=item.date + timedelta(hours=2))
        PageLink.objects.create(page=Page.objects.get(pk=linked.pk), target=Page.objects.get(pk=item.pk))
        assert "koktu" in client.get(linked.url).content.decode()
        withdraw(item, REASON, None)
        for page in (newer, linked):
            assert "koktu" not in client.get(page.url).content.decode()

    def test_its_person_and_topic(self, client):
        person = factories.person()
        speech = factories.speech(speaker=person, slug="soz")
        assert "/soz/" in client.get(f"/ky/people/{person.slug}/").content.decode()
        withdraw(speech, REASON, None)
        assert "/soz/" not in client.get(f"/ky/people/{person.slug}/").content.decode()

    def test_a_standing_page(self):
        page = standing_page()
        withdraw(page, REASON, None)
        assert not listable(Page.objects.filter(pk=page.pk)).exists()

    def test_what_is_loaded_for_a_list_is_asked_once_more(self, item):
        PressItemPage.objects.filter(pk=item.pk).update(withdrawn_at=timezone.now())
        assert not PressItemPage.objects.filter(pk=item.pk).for_list().exists()


class TestSearch:
    def test_it_stays_with_a_label(self, client, item):
        html = client.get("/ky/search/?q=каналы").content.decode()
        assert "koktu" in html
        assert "Кайтарып алынды" not in html
        withdraw(item, REASON, None)
        html = client.get("/ky/search/?q=каналы").content.decode()
        assert "koktu" in html
        assert '<span class="status status--bad">Кайтарып алынды</span>' in html

    def test_a_standing_page_too(self, client):
        page = standing_page(lead="Мекеме тууралуу")
        withdraw(page, REASON, None)
        assert (
            '<span class="status status--bad">Кайтарып алынды</span>'
            in client.get("/ky/search/?q=мекеме").content.decode()
        )


class TestKept:
    def test_through_publications_old_and_new(self, item):
        before = fresh(item).latest_revision
        withdraw(item, REASON, None)
        fresh(item).get_latest_revision_as_object().save_revision().publish()
        before.publish()
        assert fresh(item).withdrawal_reason == REASON

    def test_not_by_a_copy(self, item):
        withdraw(item, REASON, None)
        copy = fresh(item).copy(update_attrs={"slug": "copy"}, keep_live=False)
        assert (copy.withdrawn_at, copy.withdrawal_reason) == (None, "")

    def test_it_ends_when_the_page_leaves_the_site(self, client, item):
        withdraw(item, REASON, None)
        fresh(item).unpublish()
        assert client.get(item.url).status_code == 410
        fresh(item).get_latest_revision().publish()
        assert fresh(item).withdrawn_at is None
        assert "koktu" in client.get("/ky/press/").content.decode()


class TestTakingBack:
    def url(self, page):
        return reverse("newsroom_take_back", args=[page.pk])

    def test_the_chief_editor_may(self, signed_in, client, item):
        chief = signed_in("chief editor")
        through_the_admin(chief, item)
        assert REASON in chief.get(self.url(item)).content.decode()
        assert fresh(item).withdrawn_at
        assert chief.post(self.url(item)).status_code == 302
        assert fresh(item).withdrawn_at is None
        assert REASON not in client.get(item.url).content.decode()

    def test_nobody_else(self, signed_in, item):
        withdraw(item, REASON, None)
        for role in ("author", "editor", "translator ky"):
            signed_in(role).post(self.url(item))
            assert fresh(item).withdrawn_at

    def test_nothing_to_take_back(self, signed_in, item):
        assert signed_in("chief editor").post(self.url(item)).status_code == 302
        assert signed_in("chief editor").post(self.url(factories.index())).status_code == 302
        assert not PageLogEntry.objects.filter(action="newsroom.take_back").exists()

    def test_both_are_in_the_log(self, signed_in, item):
        chief = signed_in("chief editor")
        through_the_admin(chief, item)
        chief.post(self.url(item))
        entries = PageLogEntry.objects.filter(page_id=item.pk, user=chief.user).order_by("timestamp")
        kept = [(entry.action, entry.comment) for entry in entries if entry.action.startswith("newsroom")]
        assert kept == [("newsroom.withdraw", REASON), ("newsroom.take_back", "")]
        history = chief.get(reverse("wagtailadmin_pages:history", args=[item.pk])).content.decode()
        assert REASON in history

    def test_the_editor_and_the_explorer_tell(self, signed_in, item):
        chief = signed_in("chief editor")
        through_the_admin(chief, item)
        editor = chief.get(reverse("wagtailadmin_pages:edit", args=[item.pk])).content.decode()
        assert REASON in editor
        assert self.url(item) in editor
        with translation.override("en"):
            assert fresh(item).status_string == "withdrawn"
        again = chief.get(reverse("wagtailadmin_pages:unpublish", args=[item.pk])).content.decode()
        assert self.url(item) in again
        assert 'value="withdrawn"' not in again
