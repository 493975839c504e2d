"""Taking a page off the site asks why, and its address tells readers (PC-7, WF-7)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page, PageLogEntry, PageViewRestriction

from newsroom.models import Removal
from newsroom.removal import remove
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news(title="Кокту каналы", slug="koktu", lead="Жашыруун лид.")


@pytest.fixture
def chief(signed_in):
    return signed_in("chief editor")


def fresh(page):
    return Page.objects.get(pk=page.pk).specific


def unpublish_url(page):
    return reverse("wagtailadmin_pages:unpublish", args=[page.pk])


def ask(browser, page, way="", reason="", target=None, **more):
    data = {"way": way, "reason": reason, "target": target.pk if target else "", **more}
    return browser.post(unpublish_url(page), data)


def errors(answer):
    assert answer.status_code == 200
    return {name: list(messages) for name, messages in answer.context["form"].errors.items()}


def said(answer):
    from django.contrib.messages import get_messages

    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


class TestAsking:
    def test_the_form_has_three_ways(self, chief, item):
        html = chief.get(unpublish_url(item)).content.decode()
        assert [f'value="{way}"' in html for way in ("error", "merged", "withdrawn")] == [True] * 3
        assert "Кыргызча" in html

    def test_a_page_without_a_record_cannot_be_withdrawn(self, chief):
        html = chief.get(unpublish_url(factories.index())).content.decode()
        assert 'value="withdrawn"' not in html
        assert errors(ask(chief, factories.index(), "withdrawn", "Себеби"))["way"]

    @pytest.mark.parametrize("way", ["error", "withdrawn"])
    @pytest.mark.parametrize("reason", ["", "  \n "])
    def test_a_reason_is_required_and_what_was_typed_is_kept(self, chief, item, way, reason):
        target = factories.news(title="Бутага алынган")
        answer = ask(chief, item, way, reason, target if way == "error" else None)
        assert errors(answer)["reason"] == ["Tell readers why."]
        html = answer.content.decode()
        assert f'value="{way}" required' in html or "checked" in html
        assert way == "withdrawn" or "Бутага алынган" in html
        assert fresh(item).live
        assert fresh(item).withdrawn_at is None

    def test_messages_are_in_the_editors_language(self, signed_in, item):
        browser = signed_in("chief editor", language="ru")
        assert errors(ask(browser, item, "error"))["reason"] == ["Сообщите читателям причину."]

    def test_a_way_is_required(self, chief, item):
        assert list(errors(ask(chief, item, "", "Себеби"))) == ["way"]
        assert list(errors(ask(chief, item, "burned", "Себеби"))) == ["way"]

    def test_600_letters_are_enough(self, chief, item):
        assert list(errors(ask(chief, item, "error", "а" * 601))) == ["reason"]

    def test_only_who_may_unpublish(self, signed_in, item):
        for role in ("author", "editor", "translator ky", "webmaster"):
            assert ask(signed_in(role), item, "error", "Себеби").status_code in (302, 403)
            assert fresh(item).live

    def test_a_locked_page_stays(self, chief, item):
        Page.objects.filter(pk=item.pk).update(locked=True)
        ask(chief, item, "error", "Себеби")
        assert fresh(item).live


class TestTargets:
    def test_merging_needs_one(self, chief, item):
        assert errors(ask(chief, item, "merged", "Кошулду")) == {
            "target": ["Choose the page that it has become part of."]
        }

    def test_not_into_itself(self, chief, item):
        assert errors(ask(chief, item, "merged", target=item))["target"] == ["A page cannot lead to itself."]

    @pytest.mark.parametrize("way", ["merged", "error"])
    def test_not_into_what_readers_cannot_open(self, chief, item, way):
        draft = factories.news(publish=False)
        gone = factories.news()
        gone.unpublish()
        private = factories.news()
        PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")
        expired = factories.news()
        Page.objects.filter(pk=expired.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
        for target in (draft, gone, private, expired):
            problem = errors(ask(chief, item, way, "Себеби", target))["target"]
            assert problem == ["Readers cannot open this page now. Choose one that is public."]
        assert fresh(item).live

    def test_no_circle_of_two(self, chief, item):
        other = factories.news()
        ask(chief, item, "merged", target=other)
        assert errors(ask(chief, other, "merged", target=item))["target"]
        assert fresh(other).live

    def test_not_into_a_page_that_leaves_as_well(self, chief):
        index, below = factories.index(), factories.news()
        answer = ask(chief, index, "merged", target=below, include_descendants="on")
        assert list(errors(answer)) == ["target"]

    def test_a_page_that_is_gone_meanwhile(self, chief, item):
        answer = chief.post(unpublish_url(item), {"way": "merged", "reason": "", "target": "999999"})
        assert list(errors(answer)) == ["target"]

    def test_a_withdrawn_page_leads_nowhere(self, chief, item):
        assert list(errors(ask(chief, item, "withdrawn", "Себеби", factories.news()))) == ["target"]


class TestPublishedInError:
    def test_the_address_says_so_with_date_and_reason(self, chief, client, item):
        answer = ask(chief, item, "error", "Сандар башка\nжылдыкы болчу.")
        assert answer.status_code == 302
        gone = client.get(item.url)
        html = gone.content.decode()
        assert gone.status_code == 410
        assert "Бул барак жаңылыштык менен жарыяланган" in html
        assert "Сандар башка<br>жылдыкы болчу." in html
        assert f"{timezone.localtime():%Y}-жылдын" in html
        assert 'role="search"' in html
        assert "Кокту" not in html
        assert "Жашыруун" not in html

    @pytest.mark.parametrize(("code", "words"), [("ru", "опубликована по ошибке"), ("en", "published in error")])
    def test_in_the_language_of_the_address(self, chief, client, code, words):
        page = factories.news(code, slug="kanal")
        ask(chief, page, "error", "Reason")
        gone = client.get(f"/{code}/press/kanal/")
        assert gone.status_code == 410
        assert words in gone.content.decode()
        assert gone.headers["Content-Language"] == code

    def test_it_may_lead_to_another_page(self, chief, client, item):
        target = factories.news(slug="tuura")
        ask(chief, item, "error", "Сандар", target)
        answer = client.get(item.url)
        assert (answer.status_code, answer.headers["Location"]) == (301, "/ky/press/tuura/")

    def test_the_log_tells_who_and_why(self, chief, item):
        ask(chief, item, "error", "Сандар")
        entry = PageLogEntry.objects.get(page_id=item.pk, action="newsroom.remove")
        assert (entry.user, entry.data["reason"], entry.comment) == (chief.user, "Сандар", "Сандар")
        with translation.override("en"):
            assert entry.message == "Unpublished: Published in error"
        assert not PageLogEntry.objects.filter(page_id=item.pk, action="wagtail.unpublish").exists()

    def test_republishing_brings_the_page_back(self, chief, client, item):
        ask(chief, item, "error", "Сандар", factories.news())
        fresh(item).get_latest_revision().publish()
        assert client.get(item.url).status_code == 200
        assert not Removal.objects.exists()

    def test_with_the_pages_below(self, chief, client):
        item, index = factories.news(), factories.index()
        assert ask(chief, index, "error", "Баары ката", include_descendants="on").status_code == 302
        assert "Баары ката" in client.get(item.url).content.decode()
        assert not fresh(item).live

    def test_without_the_pages_below(self, chief, client):
        item, index = factories.news(), factories.index()
        ask(chief, index, "error", "Тизме ката")
        assert client.get(item.url).status_code == 200
        for inside in ("", "feed/", "archive/", "archive/2020/", "corrections/"):
            assert client.get(f"/ky/press/{inside}").status_code == 410, inside
        assert client.get("/ky/press/nothing/").status_code == 404

    def test_each_language_has_its_own_reason(self, chief, client, item):
        russian = factories.translation(item, "ru", title="Канал")
        answer = ask(chief, item, "error", "Сандар")
        assert client.get(russian.url).status_code == 200
        assert "Still public in other languages: Русский." in said(answer)

    def test_a_reason_is_text(self, chief, client, item):
        ask(chief, item, "error", "<script>alert(1)</script>")
        assert "<script>alert" not in client.get(item.url).content.decode()


class TestMerged:
    def test_in_one_hop_to_the_end_of_the_chain(self, chief, client, item):
        second, third = factories.news(slug="ekinchi"), factories.news(slug="uchunchu")
        ask(chief, item, "merged", "Бириктирдик", second)
        ask(chief, second, "merged", target=third)
        answer = client.get(item.url)
        assert (answer.status_code, answer.headers["Location"]) == (301, "/ky/press/uchunchu/")

    def test_to_the_address_of_today(self, chief, client, item, django_capture_on_commit_callbacks):
        target = factories.news(slug="eski")
        ask(chief, item, "merged", target=target)
        with django_capture_on_commit_callbacks(execute=True):
            target.slug = "jany"
            target.save_revision().publish()
        assert client.get(item.url).headers["Location"] == "/ky/press/jany/"

    def test_the_old_name_of_a_merged_page_leads_there_at_once(
        self, chief, client, item, django_capture_on_commit_callbacks
    ):
        target = factories.news(slug="jany")
        with django_capture_on_commit_callbacks(execute=True):
            item.slug = "koktu-2"
            item.save_revision().publish()
        ask(chief, item, "merged", target=target)
        assert client.get("/ky/press/koktu/").headers["Location"] == "/ky/press/jany/"

    def test_when_the_target_goes_too_its_reason_is_told(self, chief, client, item):
        target = factories.news()
        ask(chief, item, "merged", "Бириктирдик", target)
        ask(chief, target, "error", "Экөө тең ката")
        answer = client.get(item.url)
        assert answer.status_code == 410
        assert "Экөө тең ката" in answer.content.decode()

    def test_a_circle_ends(self, client, item):
        other = factories.news()
        remove(item, "merged", "", other, None)
        remove(other, "merged", "", item, None)
        assert client.get(item.url).status_code == 410
        assert client.get(other.url).status_code == 410

    def test_a_target_that_became_a_draft_nobody_knew_of(self, client, item):
        draft = factories.news(publish=False)
        remove(item, "merged", "Бириктирдик", draft, None)
        answer = client.get(item.url)
        assert answer.status_code == 410
        assert "Бириктирдик" in answer.content.decode()


class TestBulk:
    def url(self, *pages):
        keys = "&".join(f"id={page.pk}" for page in pages)
        return reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"]) + f"?{keys}"

    def test_asks_once_for_all(self, chief, client, item):
        other = factories.news()
        assert 'name="reason"' in chief.get(self.url(item, other)).content.decode()
        chief.post(self.url(item, other), {"reason": "Баары ката"})
        for page in (item, other):
            assert "Баары ката" in client.get(page.url).content.decode()
        assert PageLogEntry.objects.filter(action="newsroom.remove", user=chief.user).count() == 2

    def test_not_without_a_reason(self, chief, item):
        answer = chief.post(self.url(item), {"reason": " "})
        assert "Tell readers why." in answer.content.decode()
        assert fresh(item).live

    def test_with_the_pages_below(self, chief, item):
        chief.post(self.url(factories.index()), {"reason": "Баары ката", "include_descendants": "on"})
        assert not fresh(item).live

    def test_nobody_else(self, signed_in, item):
        signed_in("editor").post(self.url(item), {"reason": "Баары ката"})
        assert fresh(item).live
