"""The list an item was reached from: back to it, and on within it, by plain addresses (PC-11)."""

import pytest
from django.http import QueryDict
from django.utils import translation

from news.models import PressItemPage
from news.trail import Trail
from tests import factories
from tests.news.asking import head

pytestmark = pytest.mark.django_db
INDEX = "/ky/press/"


def trail(item, query=""):
    return Trail(PressItemPage.objects.get(pk=item.pk).specific, INDEX, QueryDict(query))


class TestTheFilter:
    def test_without_one_the_list_is_the_whole(self):
        here = trail(factories.news())
        assert (here.query, here.list_url, here.list_label) == ("", INDEX, "Бардык жаңылыктар")

    def test_neighbours_stay_within_it(self):
        topic = factories.topic(name_ky="Суу", slug="suu")
        first, _, other, last = (factories.release(date=factories.at(2020, month)) for month in (1, 2, 3, 4))
        between = factories.news(date=factories.at(2020, 5))
        for page in (first, other, last, between):
            factories.tag(page, topic)
        here = trail(other, "kind=release&topic=suu")
        assert (here.previous.pk, here.next.pk) == (first.pk, last.pk)
        assert trail(last, "kind=release&topic=suu").next is None
        assert trail(last, "topic=suu").next.pk == between.pk

    def test_the_way_back_has_its_words(self):
        factories.topic(name_ky="Суу", slug="suu")
        item = factories.release(place="Ат-Башы")
        factories.tag(item, factories.topic(name_ky="Жайыт", slug="jayyt"))
        here = trail(item, "topic=jayyt&kind=release&utm_source=mail")
        assert here.list_label == "Пресс-релиздер · Жайыт"
        assert here.list_url == "/ky/press/?kind=release&topic=jayyt"
        assert here.query == "?kind=release&topic=jayyt"

    @pytest.mark.parametrize(
        "query",
        [
            "kind=speech",
            "kind=absent",
            "topic=absent",
            "topic=dry",
            "person=absent",
            "person=other",
            "place=Ош",
            "from=2021-01-01",
            "to=2019-12-31",
            "from=yesterday",
            "kind=release&topic=absent",
        ],
    )
    def test_one_that_does_not_hold_the_item_is_no_trail(self, query):
        factories.topic(slug="dry")
        factories.person(slug="other")
        assert trail(factories.release(date=factories.at(2020, 6)), query).query == ""

    @pytest.mark.parametrize("query", ["place=Нарын", "from=2020-06-15", "to=2020-06-15", "kind=speech", "person=said"])
    def test_one_that_holds_the_item_is_kept(self, query):
        speaker = factories.person(slug="said")
        item = factories.speech(speaker=speaker, place="Нарын", date=factories.at(2020, 6, 15))
        assert trail(item, query).question.parameters.items() >= QueryDict(query).dict().items()

    def test_a_text_of_another_language_is_on_no_list_of_this_one(self):
        item = factories.news()
        with translation.override("ru"):
            assert trail(item, "kind=news").query == ""


class TestAddresses:
    def test_links_of_a_filtered_list_carry_the_filter_and_others_nothing(self, client):
        item = factories.news(place="Ат-Башы")
        html = client.get(f"{INDEX}?place=Ат-Башы").content.decode()
        assert f'href="{item.url}?place=%D0%90%D1%82-%D0%91%D0%B0%D1%88%D1%8B"' in html
        assert f'href="{item.url}"' in client.get(INDEX).content.decode()

    def test_the_page_leads_back_and_its_own_address_stays_clean(self, client):
        item = factories.news()
        canonical, noindex, html = head(client, f"{item.url}?kind=news")
        assert canonical.endswith(item.url)
        assert not noindex
        assert 'class="more" href="/ky/press/?kind=news"' in html
        assert f"{item.url}?kind" not in html

    def test_neighbours_on_the_page_carry_it_on(self, client):
        older, item = factories.news(date=factories.at(2020)), factories.news(date=factories.at(2021))
        assert f'href="{older.url}?kind=news" rel="prev"' in client.get(f"{item.url}?kind=news").content.decode()

    def test_the_kind_is_the_last_step_of_the_way_down(self, client):
        html = client.get(factories.speech().url).content.decode()
        crumbs = html[html.index('class="breadcrumb') :].partition("</nav>")[0]
        assert '<a href="/ky/press/?kind=speech">Чыгып сүйлөөлөр</a>' in crumbs
