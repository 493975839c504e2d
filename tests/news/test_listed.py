"""The columns that lists ask (01-architecture, door 6) follow whatever changes who may see an item."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from news.models import PressIndexPage, PressItemPage
from news.services import refresh_listed
from tests import factories


def listed(code="ky", site=None):
    site = site or Site.objects.get(is_default_site=True)
    return set(PressItemPage.objects.listed(site, code).values_list("pk", flat=True))


@pytest.mark.parametrize("kind", factories.ITEMS)
def test_publish_and_unpublish(kind):
    item = factories.ITEMS[kind](publish=False)
    assert listed() == set()
    item.get_latest_revision().publish()
    assert listed() == {item.pk}
    assert listed("ru") == set()
    type(item).objects.get(pk=item.pk).unpublish()
    assert listed() == set()


def test_kind_and_month_repeat_the_facts():
    item = factories.speech(date=factories.at(2016, 10, 31, 23, 59))
    assert (item.kind, item.month) == ("speech", 201610)
    item.date = factories.at(2016, 11, 1, 0, 0)
    item.save_revision().publish()
    row = PressItemPage.objects.get(pk=item.pk)
    assert (row.kind, row.month) == ("speech", 201611)


def test_a_draft_of_a_live_item_changes_nothing():
    item = factories.news(date=factories.at(2016, 10))
    item.date = factories.at(2017, 1)
    item.save_revision()
    assert PressItemPage.objects.get(pk=item.pk).month == 201610
    assert listed() == {item.pk}


def test_an_old_revision_brings_no_old_state_along():
    item = factories.news(publish=False)
    item.get_latest_revision().publish()
    type(item).objects.get(pk=item.pk).get_latest_revision().as_object().save()
    assert listed() == {item.pk}
    stale = type(item).objects.get(pk=item.pk)
    type(item).objects.get(pk=item.pk).unpublish()
    stale.live = False
    stale.save()
    assert listed() == set()


def test_a_row_that_is_not_live_is_never_listed():
    item = factories.news()
    item.live = False
    item.save()
    assert listed() == set()


def test_a_copy_and_a_translation_are_listed_only_when_they_are_public():
    item = factories.news()
    copy = item.copy(update_attrs={"slug": "copy"}, keep_live=False)
    translated = item.copy_for_translation(factories.locale("ru"))
    for draft in (copy, translated):
        row = PressItemPage.objects.get(pk=draft.pk)
        assert (row.visible, row.listed_language, row.listed_site_id) == (False, "", None)
    assert listed() == {item.pk}
    live_copy = item.copy(update_attrs={"slug": "live-copy"})
    assert listed() == {item.pk, live_copy.pk}


def test_an_alias_in_another_language_is_listed_there():
    item = factories.news()
    alias = item.create_alias(parent=factories.index("ru"), update_locale=factories.locale("ru"), update_slug="alias")
    assert listed("ky") == {item.pk}
    assert listed("ru") == {alias.pk}


def test_delete_and_delete_of_the_whole_press_centre():
    item, other = factories.news(), factories.news()
    item.delete()
    assert listed() == {other.pk}
    PageViewRestriction.objects.create(page=factories.index(), restriction_type="login")
    factories.index().delete()
    assert listed() == set()


@pytest.mark.parametrize("above", ["item", "index", "home"])
def test_a_restriction_on_it_or_above_it(above):
    item = factories.news()
    page = {"item": item, "index": factories.index(), "home": factories.home()}[above]
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type="login")
    assert listed() == set()
    restriction.delete()
    assert listed() == {item.pk}


def test_move_below_a_restricted_page_and_out_of_the_site():
    item = factories.news()
    index = factories.index()
    private = PressIndexPage(title="Жабык", slug="jabyk", locale=factories.locale())
    factories.home().add_child(instance=private)
    PageViewRestriction.objects.create(page=private.page_ptr, restriction_type="login")
    item.move(private, pos="last-child")
    assert listed() == set()
    PressItemPage.objects.get(pk=item.pk).move(PressIndexPage.objects.get(pk=index.pk), pos="last-child")
    assert listed() == {item.pk}
    PressIndexPage.objects.get(pk=index.pk).move(Page.get_first_root_node(), pos="last-child")
    assert listed() == set()


def test_the_site_gets_another_root():
    item = factories.news()
    site = Site.objects.get(is_default_site=True)
    site.root_page = factories.home("ru")
    site.save()
    assert listed() == {item.pk}, "the Kyrgyz front page is a translation of the new root"
    elsewhere = Page(title="Башка", slug="bashka", locale=factories.locale())
    Page.get_first_root_node().add_child(instance=elsewhere)
    site.root_page = elsewhere
    site.save()
    assert listed() == set()
    site.root_page = factories.home()
    site.save()
    assert listed() == {item.pk}


def test_two_sites_do_not_mix():
    item = factories.news()
    second = Page(title="Экинчи", slug="ekinchi", locale=factories.locale())
    Page.get_first_root_node().add_child(instance=second)
    site = Site.objects.create(hostname="second.example.org", root_page=second)
    assert listed(site=site) == set()
    assert listed() == {item.pk}
    factories.index().move(second, pos="last-child")
    assert listed(site=site) == {item.pk}
    assert listed() == set()
    site.delete()
    assert not PressItemPage.objects.get(pk=item.pk).visible


def test_expiry_hides_at_once_and_the_scheduler_takes_it_out_of_the_counts(client, time_machine):
    end = timezone.now() + timedelta(hours=1)
    item = factories.news(expire_at=end, title="Убактылуу кабар")
    assert "Убактылуу кабар" in client.get("/ky/press/").content.decode()
    time_machine.move_to(end + timedelta(seconds=1), tick=False)
    for address in ("/ky/press/", "/ky/press/feed/", "/ky/"):
        assert "Убактылуу кабар" not in client.get(address).content.decode()
    assert listed() == {item.pk}
    call_command("publish_scheduled")
    assert listed() == set()


def test_a_scheduled_item_is_listed_from_its_hour(time_machine):
    start = timezone.now() + timedelta(hours=1)
    item = factories.news(go_live_at=start)
    assert listed() == set()
    time_machine.move_to(start + timedelta(seconds=1), tick=False)
    call_command("publish_scheduled")
    assert listed() == {item.pk}


def test_everything_can_be_computed_anew():
    shown, hidden = factories.news(), factories.news(publish=False)
    PressItemPage.objects.filter(pk=shown.pk).update(visible=False)
    PressItemPage.objects.filter(pk=hidden.pk).update(visible=True, listed_language="ky")
    assert refresh_listed() == 1
    assert listed() == {shown.pk}
