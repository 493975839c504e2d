"""The not-found page searches with the words of the wrong address (HO-4)."""

import html5lib
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction, Site

from cms import wrong_address
from cms.wrong_address import words_of
from home.models import HomePage
from tests import factories


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/ky/press/sugat-mezgili-2019/", ["sugat", "mezgili", "2019"]),
        ("/ky/press/2019/05/sugat_mezgili", ["sugat", "mezgili"]),
        ("/ru/novosti/voda.html", ["voda"]),
        ("/index.php", []),
        ("/news/show/123", ["news", "123"]),
        ("/ky/жаңылыктар/Суу-Жана-Жайыт/", ["суу", "жана", "жайыт"]),
        ("/ky/2019/05/", []),
        ("/ky/", []),
        ("/", []),
        ("/ky/suu-suu-suu/", ["suu"]),
        ("/ky/" + "-".join(f"soz{number}" for number in range(20)), [f"soz{number}" for number in range(8)]),
        ("/ky/" + "a" * 300, []),
        ("/ky/press/%F0%9F%92%A9/", ["9f", "92", "a9"]),
        ("/media/images/kanal.webp", []),
        ("/admin/pages/kanal/", []),
    ],
)
def test_words_of_an_address(path, words):
    if "%" in path:
        assert len(words_of(path)) <= wrong_address.MOST_WORDS
    else:
        assert words_of(path) == words


pytestmark = pytest.mark.django_db


def tree(response):
    assert response.status_code == 404
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)


def suggested(client, address, **headers):
    found = tree(client.get(address, headers=headers, follow=True))
    return [link.get("href") for link in found.findall(".//section[@aria-labelledby='suggestions']//a")]


@pytest.fixture
def water():
    return factories.news(title="Сугат мезгили ачылды", slug="sugat-mezgili-achyldy", date=factories.at(2019))


@pytest.mark.parametrize(
    "address",
    [
        "/ky/press/sugat-mezgili/",  # cut off
        "/ky/press/2019/sugat-mezgilin-achyldy.html",  # moved, and an ending
        "/ky/sugat-mezgili-2019",  # invented
        "/ky/press/сугат-мезгили/",  # as it is said
        "/kyrgyz/news/sugat-mezgili-achyldy/",  # without a language of ours
    ],
)
def test_the_page_that_is_meant_is_offered(client, water, address):
    factories.news(title="Мектеп", slug="mektep")
    assert suggested(client, address) == [water.url]


def test_the_form_is_filled_with_the_words_and_says_so(client):
    found = tree(client.get("/ru/press/voda-v-kanale/"))
    field = found.find(".//input[@id='q-error']")
    assert field.get("value") == "voda v kanale"
    assert "Слова из него уже стоят в строке поиска." in "".join(found.itertext())
    assert tree(client.get("/ru/2019/")).find(".//input[@id='q-error']").get("value") == ""


def test_the_words_find_the_page_when_the_form_is_sent(client, water):
    html = client.get("/ky/search/", {"q": "sugat mezgili"}).content.decode()
    assert water.url in html


def test_only_what_is_public_in_the_reader_s_language_is_offered(client, water):
    factories.news(title="Сугат каралама", slug="sugat-karalama", publish=False)
    private = factories.news(title="Сугат жабык", slug="sugat-jabyk")
    PageViewRestriction.objects.create(page=private.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    taken_off = factories.news(title="Сугат алынды", slug="sugat-alyndy")
    taken_off.unpublish()
    assert suggested(client, "/ky/sugat/") == [water.url]
    assert suggested(client, "/ru/sugat/") == []
    russian = factories.translation(water, "ru", title="Полив начался", slug="poliv-nachalsya")
    assert suggested(client, "/ru/poliv/") == [russian.url]
    assert suggested(client, "/poliv/", accept_language="ru") == [russian.url]
    assert suggested(client, "/poliv/") == []


def test_at_most_three_the_best_first_and_half_of_the_words_at_least(client, water):
    others = [factories.news(title=f"Сугат мезгили {n}", slug=f"sugat-mezgili-{n}") for n in range(4)]
    found = suggested(client, "/ky/sugat-mezgili-achyldy/")
    assert found[0] == water.url
    assert len(found) == 3
    assert suggested(client, "/ky/sugat-taptakyr-bashka-soz/") == []
    newest_first = [item.url for item in reversed(others)]
    assert suggested(client, "/ky/sugat-mezgili/") == newest_first[:3]


def test_another_site_s_pages_are_not_offered(client, water):
    root = Page.get_first_root_node().add_child(instance=HomePage(title="Башка", slug="bashka", locale=water.locale))
    Site.objects.create(hostname="other.example", root_page=root)
    assert suggested(client, "/ky/press/sugat-mezgili/", host="other.example") == []
    assert suggested(client, "/ky/press/sugat-mezgili/") == ["/ky/press/sugat-mezgili-achyldy/"]


def queries(client, address):
    client.get(address)  # what stands around every page is remembered
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def test_it_costs_the_same_in_a_large_archive(client, water):
    few = queries(client, "/ky/sugat/")
    for number in range(20):
        factories.news(title=f"Сугат {number}", slug=f"sugat-{number}")
    assert queries(client, "/ky/sugat/") == few


def test_a_fault_in_a_finder_leaves_the_page_whole(client, monkeypatch):
    def broken(request, words, language):
        raise ZeroDivisionError

    monkeypatch.setattr(wrong_address, "_finders", [broken])
    found = tree(client.get("/ky/sugat-mezgili/"))
    assert found.find(".//input[@id='q-error']").get("value") == "sugat mezgili"
    assert found.find(".//footer") is not None


@pytest.mark.parametrize("address", ["/ky/'\"<script>/", "/ky/%_%_%_/", "/ky/(((/", "/ky/" + "я" * 400, "/ky/-/-/-/"])
def test_an_absurd_address_is_a_plain_404(client, address):
    response = client.get(address, follow=True)
    assert response.status_code == 404
    assert "<script>/" not in response.content.decode()
