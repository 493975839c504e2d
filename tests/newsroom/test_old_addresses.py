"""An address that was public once never gives a bare 404; one that was not gives nothing away (PC-7, EM-5)."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from news.models import PressIndexPage
from newsroom.models import FormerAddress, Removal
from newsroom.removal import remove
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news(title="Кокту каналы", slug="koktu", lead="Жашыруун лид.")


def fresh(page):
    return Page.objects.get(pk=page.pk).specific


class TestNeverBare:
    """An address that was public once never gives a bare 404."""

    def test_unpublished_by_a_program(self, client, item):
        item.unpublish()
        assert client.get(item.url).status_code == 410

    def test_unpublished_before_reasons_were_kept(self, client, item):
        item.unpublish()
        Removal.objects.all().delete()
        assert client.get(item.url).status_code == 410

    def test_expired_at_the_minute_and_after_the_clocks_run(self, client, item, time_machine):
        version = fresh(item)
        version.expire_at = timezone.now() + timedelta(hours=1)
        version.save_revision().publish()
        assert client.get(item.url).status_code == 200
        time_machine.move_to(timezone.now() + timedelta(hours=2))
        assert "мөөнөтү бүттү" in client.get(item.url).content.decode()
        call_command("publish_scheduled")
        assert not fresh(item).live
        assert client.get(item.url).status_code == 410
        assert "мөөнөтү бүттү" in client.get(item.url).content.decode()

    def test_an_expired_list_has_no_living_parts(self, client):
        Page.objects.filter(pk=factories.index().pk).update(expire_at=timezone.now() - timedelta(minutes=1))
        assert client.get("/ky/press/").status_code == 410
        assert client.get("/ky/press/feed/").status_code == 410

    def test_a_calendar_file(self, client):
        announcement = factories.announcement()
        announcement.unpublish()
        assert client.get(announcement.ics_url).status_code == 410

    def test_deleted_by_an_administrator(self, signed_in, client, item):
        remove(item, "error", "Сандар", None, None)
        admin = signed_in("admin")
        admin.post(reverse("wagtailadmin_pages:delete", args=[item.pk]))
        assert not Page.objects.filter(pk=item.pk).exists()
        answer = client.get(item.url)
        assert answer.status_code == 410
        assert "Сандар" in answer.content.decode()

    def test_deleted_with_all_its_former_names(self, client, item, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            item.slug = "koktu-2"
            item.save_revision().publish()
        fresh(item).delete()
        assert client.get("/ky/press/koktu/").status_code == 410
        assert client.get("/ky/press/koktu-2/").status_code == 410

    def test_deleted_with_what_was_below_it(self, client, item):
        draft = factories.news(publish=False, slug="kupuya")
        scheduled = factories.news(publish=False, slug="kelechek", go_live_at=timezone.now() + timedelta(days=1))
        scheduled.get_latest_revision().publish()
        PressIndexPage.objects.get(pk=factories.index().pk).delete()
        assert client.get("/ky/press/koktu/").status_code == 410
        assert client.get(f"/ky/press/{draft.slug}/").status_code == 404
        assert client.get("/ky/press/kelechek/").status_code == 404
        assert set(FormerAddress.objects.values_list("path", flat=True)) == {"/ky/press", "/ky/press/koktu"}

    def test_deleted_after_merging_it_still_leads_on(self, client, item):
        target = factories.news(slug="tuura")
        remove(item, "merged", "", target, None)
        fresh(item).delete()
        assert client.get("/ky/press/koktu/").headers["Location"] == "/ky/press/tuura/"
        target.delete()
        assert client.get("/ky/press/koktu/").status_code == 410

    def test_a_new_page_may_take_the_address(self, client, item):
        item.delete()
        factories.news(slug="koktu", title="Жаңы барак")
        assert client.get("/ky/press/koktu/").status_code == 200

    def test_renamed_parent_of_what_is_off_the_site(self, client, item, django_capture_on_commit_callbacks):
        remove(item, "error", "Сандар", None, None)
        index = factories.index()
        with django_capture_on_commit_callbacks(execute=True):
            index.slug = "media"
            index.save_revision().publish()
        answer = client.get("/ky/press/koktu/")
        assert answer.status_code == 410
        assert "Сандар" in answer.content.decode()
        assert client.get("/ky/media/koktu/").status_code == 410

    def test_where_it_stood_in_for_a_translation(self, client, item):
        assert client.get("/ru/press/koktu/").status_code == 200
        russian = factories.translation(item, "ru", slug="kanal")
        answer = client.get("/ru/press/koktu/")
        assert (answer.status_code, answer.headers["Location"]) == (301, "/ru/press/kanal/")
        russian.delete()
        remove(item, "error", "Сандар", None, None)
        html = client.get("/ru/press/koktu/").content.decode()
        assert '<span lang="ky">Сандар</span>' in html

    def test_drafts_and_what_waits_stay_unknown(self, client):
        factories.news(publish=False, slug="kupuya")
        waiting = factories.news(publish=False, slug="embargo", go_live_at=timezone.now() + timedelta(days=1))
        waiting.get_latest_revision().publish()
        for path in ("ky/press/kupuya", "ky/press/embargo", "ru/press/kupuya", "ky/press/never", "ky/x/y/z"):
            assert client.get(f"/{path}/").status_code == 404, path

    def test_a_redirect_to_a_draft_gives_nothing_away(self, client):
        draft = factories.news(publish=False, slug="kupuya")
        Redirect.add_redirect("/ky/old/", draft)
        assert client.get("/ky/old/").status_code == 404

    def test_a_missing_part_of_a_living_page_is_not_found(self, client, item):
        assert client.get(f"{item.url}nothing/").status_code == 404
        assert client.get("/ky/press/?page=9").status_code == 404

    def test_it_costs_little_more_than_a_page_that_never_was(self, client, item):
        def cost(address):
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                client.get(address)
            return len(queries)

        item.unpublish()
        assert cost(item.url) <= cost("/ky/press/never/") + 8


class TestThePageThatSaysGone:
    def test_helps_with_the_words_of_the_address(self, client, item):
        other = factories.news(title="Кокту каналы кайра ачылды", slug="koktu-kanaly-achyldy")
        item.unpublish()
        html = client.get(item.url).content.decode()
        assert html.count(f'href="{other.url}"') == 1
        assert 'id="q-error"' in html
        assert 'value="koktu"' in html

    def test_is_the_only_one_that_is_made(self, client, item):
        item.unpublish()
        names = {template.name for template in client.get(item.url).templates}
        assert "410.html" in names
        assert "404.html" not in names

    def test_an_address_that_never_was_is_asked_for_once(self, client):
        def asked():
            with CaptureQueriesContext(connection) as queries:
                assert client.get("/ky/press/never/").status_code == 404
            return sum("wagtailredirects_redirect" in query["sql"] for query in queries)

        assert asked() == 1
