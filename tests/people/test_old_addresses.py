"""The address of a person or an organisation that was public never gives a bare 404 (PC-7)."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect

from newsroom.models import FormerAddress
from tests import factories

pytestmark = pytest.mark.django_db

PROFILES = {"people": factories.person, "organisations": factories.organisation}
each_kind = pytest.mark.parametrize("section", PROFILES)


def answers(client, section, slug):
    return [client.get(f"/{code}/{section}/{slug}/").status_code for code in ("ky", "ru", "en")]


@each_kind
class TestGone:
    def test_unpublished(self, client, section):
        profile = PROFILES[section]()
        profile.unpublish()
        assert answers(client, section, profile.slug) == [410] * 3
        html = client.get(f"/ru/{section}/{profile.slug}/").content.decode()
        assert "Эта страница удалена" in html
        assert profile.name_ky not in html

    def test_public_again(self, client, section):
        profile = PROFILES[section]()
        profile.unpublish()
        profile.save_revision().publish()
        assert answers(client, section, profile.slug) == [200] * 3
        assert not FormerAddress.objects.exists()

    def test_deleted(self, client, section):
        profile = PROFILES[section]()
        profile.delete()
        assert answers(client, section, profile.slug) == [410] * 3

    def test_a_draft_that_nobody_knew_of(self, client, section):
        profile = PROFILES[section](live=False, slug="kupuya")
        assert answers(client, section, "kupuya") == [404] * 3
        profile.delete()
        assert answers(client, section, "kupuya") == [404] * 3


@each_kind
class TestRenamed:
    def rename(self, profile, slug):
        profile.slug = slug
        profile.save_revision().publish()

    def test_leads_on_in_every_language(self, client, section):
        profile = PROFILES[section](slug="eski")
        self.rename(profile, "jany")
        for code in ("ky", "ru", "en"):
            answer = client.get(f"/{code}/{section}/eski/")
            assert (answer.status_code, answer.headers["Location"]) == (301, f"/{code}/{section}/jany/")

    def test_twice_and_back(self, client, section):
        profile = PROFILES[section](slug="bir")
        self.rename(profile, "eki")
        self.rename(profile, "uch")
        assert set(Redirect.objects.values_list("redirect_link", flat=True)) == {
            f"/{code}/{section}/uch/" for code in ("ky", "ru", "en")
        }
        self.rename(profile, "bir")
        assert client.get(f"/ky/{section}/bir/").status_code == 200
        for former in ("eki", "uch"):
            assert client.get(f"/ky/{section}/{former}/").headers["Location"] == f"/ky/{section}/bir/"

    def test_then_taken_off(self, client, section):
        profile = PROFILES[section](slug="eski")
        self.rename(profile, "jany")
        profile.unpublish()
        assert answers(client, section, "eski") == answers(client, section, "jany") == [410] * 3

    def test_a_draft_with_another_slug_or_off_the_site_leads_nowhere(self, client, section):
        profile = PROFILES[section](slug="eski")
        profile.slug = "jany"
        profile.save_revision()
        assert client.get(f"/ky/{section}/eski/").status_code == 200
        hidden = PROFILES[section](slug="kupuya", live=False)
        hidden.slug = "bashka"
        hidden.save()
        assert not Redirect.objects.exists()

    def test_another_takes_the_address(self, client, section):
        self.rename(PROFILES[section](slug="eski"), "jany")
        PROFILES[section](slug="eski")
        assert client.get(f"/ky/{section}/eski/").status_code == 200
        assert not Redirect.objects.exists()


def test_past_its_last_day(client, time_machine):
    person = factories.person(expire_at=timezone.now() + timedelta(hours=1))
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    call_command("publish_scheduled")
    assert "мөөнөтү бүттү" in client.get(f"/ky/people/{person.slug}/").content.decode()


def test_a_redirect_by_hand_wins(client):
    person = factories.person()
    person.unpublish()
    Redirect.add_redirect(f"/ky/people/{person.slug}/", "https://example.org/")
    assert client.get(f"/ky/people/{person.slug}/").headers["Location"] == "https://example.org/"
