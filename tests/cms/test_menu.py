"""One menu for all languages, whose targets are those of the reader's (HO-3)."""

import html5lib
import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction, Site

from cms.context import navigation
from cms.frame import Frame, load_frame
from cms.links import Link
from cms.menus import Menu
from cms.models import MenuEntry
from newsroom.withdrawal import withdraw
from tests import factories

pytestmark = pytest.mark.django_db
LANGUAGES = ("ky", "ru", "en")


def menu(code="ky"):
    return load_frame(Site.objects.get(), code).menu


def header(code="ky"):
    return [(link.title, link.url) for link in menu(code).header]


def columns(code="ky"):
    return [(column.title, column.url, [link.title for link in column.links]) for column in menu(code).columns]


@pytest.fixture
def family():
    """A page in Kyrgyz and Russian, not in English."""
    item = factories.news(title="Каналдар", slug="kanaldar")
    return {"ky": item, "ru": factories.translation(item, "ru", title="Каналы", slug="kanaly")}


@pytest.mark.parametrize("chosen", ["ky", "ru"])
def test_an_entry_leads_to_the_page_in_the_reader_s_language_whichever_was_chosen(family, chosen):
    factories.menu_entry(page=family[chosen].page_ptr)
    assert header("ky") == [("Каналдар", "/ky/press/kanaldar/")]
    assert header("ru") == [("Каналы", "/ru/press/kanaly/")]
    assert header("en") == [], "no other language stands in for it"


def test_a_withdrawn_page_leaves_the_menu(family):
    factories.menu_entry(page=family["ky"].page_ptr)
    withdraw(family["ky"], "Эскирген.", None)
    assert header("ky") == []
    assert header("ru") == [("Каналы", "/ru/press/kanaly/")]


def test_words_of_its_own_hold_in_their_language_only(family):
    factories.menu_entry(page=family["ky"].page_ptr, label_ky="Оңдоо")
    assert header("ky") == [("Оңдоо", "/ky/press/kanaldar/")]
    assert header("ru") == [("Каналы", "/ru/press/kanaly/")]


def test_entries_stand_in_their_order_and_place():
    factories.menu_entry(address="/people/", label="Second", sort_order=2)
    factories.menu_entry(address="/", label="First", sort_order=1)
    factories.menu_entry("footer", address="/search/", label="Lonely", sort_order=3)
    factories.menu_entry("column", label="Council", sort_order=4)
    factories.menu_entry("footer", address="https://example.org/", label="Elsewhere", sort_order=5)
    factories.menu_entry("footer", address="/people/", label="People", sort_order=6)
    factories.menu_entry("column", page=factories.index().page_ptr, sort_order=7)
    factories.menu_entry("column", label="Nothing below", sort_order=8)
    assert header("ru") == [("First", "/ru/"), ("Second", "/ru/people/")]
    assert columns() == [
        ("", "", ["Lonely"]),
        ("Council", "", ["Elsewhere", "People"]),
        ("Пресс-борбор", "/ky/press/", []),
    ]


def test_a_column_keeps_its_links_when_the_page_of_its_heading_is_gone(family):
    factories.menu_entry("column", label="Council", sort_order=1)
    factories.menu_entry("footer", address="/people/", label="People", sort_order=2)
    factories.menu_entry("column", page=family["ky"].page_ptr, label_en="Canals", sort_order=3)
    factories.menu_entry("footer", address="/search/", label="Search", sort_order=4)
    assert columns("en") == [("Council", "", ["People"]), ("Canals", "", ["Search"])]


@pytest.mark.parametrize("gone", ["unpublished", "deleted", "private", "never public"])
def test_what_nobody_may_read_is_no_entry(client, family, gone):
    page = factories.news(publish=False) if gone == "never public" else family["ky"]
    factories.menu_entry(page=page.page_ptr)
    factories.menu_entry(address="/people/", label="Адамдар")
    if gone == "private":
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    elif gone == "unpublished":
        page.unpublish()
    elif gone == "deleted":
        page.delete()
    assert header() == [("Адамдар", "/ky/people/")]
    assert page.title not in client.get("/ky/people/").content.decode()


def test_a_page_deleted_in_one_language_is_led_to_in_the_others(family):
    factories.menu_entry(page=family["ky"].page_ptr)
    family["ky"].delete()
    assert header("ky") == []
    assert header("ru") == [("Каналы", "/ru/press/kanaly/")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_site_without_a_menu_shows_the_pages_that_ask_for_it(client, code):
    index = factories.index(code)
    assert header(code) == [(index.title, f"/{code}/press/")]
    tree = html5lib.parse(client.get(f"/{code}/people/").content.decode(), namespaceHTMLElements=False)
    for place in (".//nav[@class='navigation']//a", ".//footer//ul//a"):
        assert index.title in [link.text for link in tree.findall(place)]
    factories.menu_entry("footer", address="/people/", label="People")
    assert header(code) == [], "with a menu, it alone decides"


def test_another_site_s_menu_is_its_own():
    factories.menu_entry(address="/people/", label="People")
    other = Site.objects.create(hostname="other.example", root_page=factories.home("ru"))
    assert [link.title for link in load_frame(other, "ru").menu.header] == ["Пресс-центр"]


def test_the_menu_costs_as_much_with_forty_entries_as_with_two(django_assert_num_queries):
    def fill(number):
        for _ in range(number):
            factories.menu_entry(page=factories.news().page_ptr)
            factories.notice(page=factories.news().page_ptr)

    site = Site.objects.get()
    for number in (2, 18):
        fill(number)
        load_frame(site, "ky")  # where the roots of sites are is kept
        with django_assert_num_queries(6):
            load_frame(site, "ky")


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("/ky/press/", "Press"),
        ("/ky/press/kanaldar/", "Press"),
        ("/ky/press/archive/2020/", "Archive"),
        ("/ky/", "Home"),
        ("/ky/people/", None),
        ("/ky/pressing/", None),
    ],
)
def test_the_nearest_entry_above_is_marked(path, marked):
    links = (Link("Home", "/ky/"), Link("Press", "/ky/press/"), Link("Archive", "/ky/press/archive/"))
    entries = navigation(Frame(factories.settings(), Menu(header=links)), path)
    assert [entry["title"] for entry in entries if entry["current"]] == ([marked] if marked else [])


def test_the_header_says_where_one_is(client):
    factories.menu_entry(page=factories.index().page_ptr)
    assert '<a href="/ky/press/" aria-current="true">Пресс-борбор</a>' in client.get("/ky/press/").content.decode()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"place": "header"}, {"page"}),
        ({"place": "footer"}, {"page"}),
        ({"place": "column"}, {"label_ky", "label_ru", "label_en"}),
        ({"place": "column", "label_ky": "Кеңеш"}, {"label_ru", "label_en"}),
        ({"address": "/people/"}, {"label_ky", "label_ru", "label_en"}),
        ({"address": "/people/", "label_ky": "а", "label_ru": "б"}, {"label_en"}),
        ({"address": "people"}, {"address", "label_ky", "label_ru", "label_en"}),
    ],
)
def test_an_entry_that_would_be_empty_somewhere_is_refused_at_its_field(fields, wrong):
    with pytest.raises(ValidationError) as refused:
        MenuEntry(settings=factories.settings(), **fields).full_clean()
    assert set(refused.value.message_dict) == wrong


def test_a_page_and_an_address_are_not_both_led_to():
    entry = MenuEntry(settings=factories.settings(), page=factories.index().page_ptr, address="/people/")
    with pytest.raises(ValidationError) as refused:
        entry.full_clean()
    assert set(refused.value.message_dict) == {"address"}


def test_an_address_is_kept_without_its_language():
    labels = {f"label_{code}": "x" for code in LANGUAGES}
    entry = MenuEntry(settings=factories.settings(), address="/ru/people/", **labels)
    entry.full_clean()
    assert entry.address == "/people/"


def test_a_page_taken_out_by_the_editor_is_forgotten(family):
    entry = MenuEntry.objects.get(pk=factories.menu_entry(page=family["ky"].page_ptr).pk)
    entry.page = None
    with pytest.raises(ValidationError):
        entry.full_clean()
    entry.address, entry.label_ky, entry.label_ru, entry.label_en = "/people/", "а", "б", "в"
    entry.full_clean()
    entry.save()
    assert header() == [("а", "/ky/people/")]
