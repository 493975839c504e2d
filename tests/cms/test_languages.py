"""One page in three languages: the switcher keeps the page and says what is missing; the source stands in (TR-7)."""

import html5lib
import pytest
from wagtail.models import PageViewRestriction

from cms.languages import NAMES
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news(title="Каналдар оңдолду", slug="kanaldar-ondoldu")


def tree(response):
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)


def links(response, rel):
    return {link.get("hreflang"): link.get("href") for link in tree(response).findall(f".//link[@rel='{rel}']")}


def switcher(response):
    return list(response.context["languages"])


def test_the_switcher_leads_to_the_same_page_in_another_language(client, item):
    russian = factories.translation(item, "ru", title="Каналы отремонтированы", slug="kanaly")
    versions = {version.code: version for version in switcher(client.get(item.url))}
    assert versions["ru"].url == russian.url == "/ru/press/kanaly/"
    assert not versions["ru"].missing
    assert versions["ky"].current
    assert [version.name for version in versions.values()] == list(NAMES.values())


def test_the_switcher_says_what_is_missing_and_leads_to_the_stand_in(client, item):
    version = next(version for version in switcher(client.get(item.url)) if version.code == "en")
    assert version.missing
    assert version.url == "/en/press/kanaldar-ondoldu/"
    assert client.get(version.url).status_code == 200


def test_the_stand_in_has_the_frame_of_one_language_and_the_text_of_another(client, item):
    response = client.get("/ru/press/kanaldar-ondoldu/")
    html = tree(response)
    assert html.get("lang") == "ru"
    assert html.find(".//article").get("lang") == "ky"
    assert html.find(".//h1").text == item.title
    assert html.find(".//meta[@name='robots']").get("content").startswith("noindex")
    assert links(response, "canonical") == {None: item.full_url}
    assert links(response, "alternate").keys() <= {None}
    assert NAMES["ky"] in response.content.decode()


def test_the_stand_in_leads_up_in_the_language_of_the_frame(client, item):
    html = tree(client.get("/ru/press/kanaldar-ondoldu/"))
    above = html.findall(".//nav[@class='breadcrumb page axis']//a")
    assert [link.get("href") for link in above] == ["/ru/", "/ru/press/", "/ru/press/?kind=news"]
    source = html.find(".//div[@role='note']//a")
    assert (source.get("lang"), source.get("hreflang")) == ("ky", "ky")


def test_a_draft_translation_leaves_the_stand_in(client, item):
    factories.translation(item, "ru", publish=False)
    assert client.get("/ru/press/kanaldar-ondoldu/").context["page"].lang == "ky"


def test_the_stand_in_ends_when_the_translation_is_live(client, item):
    """Its address was public, so it leads on (PC-7)."""
    factories.translation(item, "ru", slug="kanaly")
    assert client.get("/ru/press/kanaldar-ondoldu/").headers["Location"] == "/ru/press/kanaly/"
    assert client.get("/ru/press/kanaly/").context["page"].lang == "ru"


def test_nothing_stands_in_for_what_nobody_may_read(client, item):
    PageViewRestriction.objects.create(page=item.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/ru/press/kanaldar-ondoldu/").status_code == 404
    draft = factories.news(publish=False, slug="karalama")
    assert client.get(f"/ru/press/{draft.slug}/").status_code == 404


def test_an_untranslated_page_is_on_no_list_of_the_other_language(client, item):
    for address in ("/ru/press/", "/ru/press/feed/", "/ru/", "/sitemap-ru-1.xml"):
        assert item.slug not in client.get(address).content.decode(), address


def test_hreflang_names_every_version_and_a_default(client, item):
    russian = factories.translation(item, "ru", slug="kanaly")
    expected = {"ky": item.full_url, "ru": russian.full_url, "x-default": item.full_url}
    for version in (item, russian):
        alternates = links(client.get(version.url), "alternate")
        assert {code: url for code, url in alternates.items() if code} == expected


def test_a_page_below_an_untranslated_one_stands_under_the_nearest_translated(client):
    deep = factories.news(slug="teren")
    factories.index("en").unpublish()
    response = client.get(deep.url)
    version = next(version for version in switcher(response) if version.code == "en")
    assert version.url == "/en/teren/"
    assert client.get("/en/teren/").context["page"].pk == deep.pk


def test_a_page_that_is_no_page_of_the_tree_keeps_its_address(client):
    versions = {version.code: version.url for version in client.get("/ky/search/").context["languages"]}
    assert versions == {"ky": "/ky/search/", "ru": "/ru/search/", "en": "/en/search/"}


def test_the_sitemap_names_all_languages(client, item):
    russian = factories.translation(item, "ru", slug="kanaly")
    index = client.get("/sitemap.xml").content.decode()
    for code in ("ky", "ru", "en"):
        assert f"/sitemap-{code}-1.xml" in index
    for code in ("ky", "ru"):
        entries = client.get(f"/sitemap-{code}-1.xml").content.decode()
        assert f'hreflang="ru" href="{russian.full_url}"' in entries
        assert f'hreflang="ky" href="{item.full_url}"' in entries


@pytest.mark.parametrize("part", ["ky-0", "ky-2", "ky-99999", "de-1", "ky", "ky-x", "ky-٣", "ky--1"])
def test_a_part_of_the_sitemap_that_is_not_there_is_a_404(client, item, part):
    assert client.get(f"/sitemap-{part}.xml").status_code == 404


def test_the_sitemap_has_the_addresses_that_pages_have(client, item):
    russian = factories.translation(item, "ru", slug="kanaly")
    for page in (item, russian, factories.home(), factories.index("ru")):
        assert f"<loc>{page.full_url}</loc>" in client.get(f"/sitemap-{page.lang}-1.xml").content.decode()
