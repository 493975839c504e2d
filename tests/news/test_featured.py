"""Items that editors put first, on the front page and in the press centre (PC-8)."""

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from news.models import FeaturedItem, PressItemPage
from tests import factories

from .asking import INDEX, listing

pytestmark = pytest.mark.django_db


def feature(page, *items):
    for number, item in enumerate(items):
        FeaturedItem.objects.create(page_id=page.pk, target_id=item.pk, sort_order=number)


def first(client, address="/ky/"):
    """The stories of the first section of a front page: the large one, then those beside it."""
    shown = client.get(address).context["sections"][0].shown
    return [item.title for item in (shown["story"], *shown["others"])]


def news(title, day=1, code="ky", **fields):
    return factories.news(code, title=title, date=factories.at(2025, 1, day), **fields)


class TestFrontPage:
    def test_in_the_order_of_the_editor_and_the_latest_after_them(self, client):
        old, older, new = news("Эски", 2), news("Абдан эски", 1), news("Жаңы", 3)
        feature(factories.home(), older, old)
        assert first(client) == [older.title, old.title, new.title]

    def test_chosen_in_the_source_it_holds_in_every_language(self, client):
        chosen = news("Тандалган")
        factories.translation(chosen, "ru", title="Избранная")
        news("Новая", 5, "ru")
        feature(factories.home(), chosen)
        assert first(client, "/ru/") == ["Избранная", "Новая"]

    def test_what_a_language_lacks_makes_room_for_the_latest(self, client):
        news("Новая", 5, "ru")
        feature(factories.home(), news("Тандалган"))
        assert first(client, "/ru/") == ["Новая"]

    @pytest.mark.parametrize("state", ["draft", "unpublished", "private", "deleted"])
    def test_what_nobody_may_read_makes_room_for_the_latest(self, client, state):
        chosen = news("Тандалган", publish=state != "draft")
        news("Жаңы", 5)
        feature(factories.home(), chosen)
        if state == "unpublished":
            chosen.unpublish()
        if state == "private":
            PageViewRestriction.objects.create(page_id=chosen.pk, restriction_type="login")
        if state == "deleted":
            chosen.delete()
        assert first(client) == ["Жаңы"]

    def test_what_is_withdrawn_is_never_featured(self, client):
        from newsroom.withdrawal import withdraw

        chosen = news("Тандалган")
        news("Жаңы", 5)
        feature(factories.home(), chosen)
        withdraw(chosen, "Ката кеткен.", None)
        assert first(client) == ["Жаңы"]

    def test_the_same_item_twice_is_one(self, client):
        chosen, other = news("Тандалган"), news("Жаңы", 5)
        feature(factories.home(), chosen, chosen)
        assert first(client) == [chosen.title, other.title]

    def test_a_preview_shows_the_choice_that_is_not_saved_yet(self, admin_client, admin_user):
        chosen = news("Тандалган")
        news("Жаңы", 5)
        home = factories.home()
        home.featured_items = [FeaturedItem(target=chosen)]
        request = home.make_preview_request(preview_mode=home.default_preview_mode)
        assert request.context_data["sections"][0].shown["story"].title == "Тандалган"


class TestPressCentre:
    def test_on_top_and_not_again_in_the_list_below(self, client):
        chosen, other = news("Тандалган"), news("Жаңы", 5)
        feature(factories.index(), chosen)
        found = listing(client)
        assert [item.pk for item in found.featured] == [chosen.pk]
        assert [item.pk for day in found.days for item in day["items"]] == [other.pk]
        assert client.get(INDEX).content.decode().count(f'href="{chosen.url}') == 1

    def test_nothing_chosen_is_nothing_on_top(self, client):
        news("Жаңы")
        assert listing(client).featured == []

    def test_a_slot_whose_item_is_missing_is_filled_with_the_latest(self, client):
        chosen, newest = news("Тандалган", publish=False), news("Жаңы", 5)
        news("Эски", 2)
        feature(factories.index(), chosen)
        assert [item.pk for item in listing(client).featured] == [newest.pk]

    @pytest.mark.parametrize("part", ["?kind=news", "?page=2", "archive/2025/", "?from=2020-01-01"])
    def test_only_on_top_of_the_whole_list(self, client, part):
        chosen = news("Тандалган")
        for day in range(1, 21):
            news(f"Күн {day}", day)
        feature(factories.index(), chosen)
        assert listing(client, INDEX + part).featured == []

    def test_a_chosen_announcement_is_not_among_what_is_to_come(self, client):
        chosen, other = factories.announcement(), factories.announcement()
        feature(factories.index(), chosen)
        found = listing(client)
        assert [item.pk for item in found.featured] == [chosen.pk]
        assert [item.pk for item in found.upcoming] == [other.pk]
        assert found.days == []
        assert 'class="empty"' not in client.get(INDEX).content.decode()


class TestEditor:
    @pytest.mark.parametrize("page", [factories.home, factories.index])
    def test_items_are_chosen_on_the_source_page_only(self, admin_client, page):
        for code, is_asked in (("ky", True), ("ru", False)):
            form = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page(code).pk])).context["form"]
            assert ("featured_items" in form.formsets) is is_asked

    def test_only_press_items_can_be_chosen(self, admin_client):
        url = reverse("wagtailadmin_pages:edit", args=[factories.home().pk])
        row = admin_client.get(url).context["form"].formsets["featured_items"].empty_form
        assert row.fields["target"].widget.target_models == [PressItemPage]
