"""A visitor finds a release: without JavaScript, by keyboard, in another language; the browser refuses nothing."""

import pytest
from playwright.sync_api import expect

from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def release():
    made = factories.release(
        title="Он жети айыл сугат суусун жаңы тартипте бөлүштүрөт", slug="sugat-suusu", date=factories.at(2025, 3, 14)
    )
    factories.translation(made, "ru", title="Семнадцать сёл делят поливную воду по-новому", slug="polivnaya-voda")
    return made


@pytest.fixture
def plain(new_context):
    """A browser with JavaScript off."""
    return new_context(java_script_enabled=False).new_page()


def test_without_javascript_a_release_is_found_by_list_archive_and_search(live_server, plain, release):
    plain.goto(live_server.url)
    plain.goto(f"{live_server.url}/ky/")
    plain.locator("nav.navigation").get_by_role("link", name="Пресс-борбор").click()
    plain.get_by_role("link", name=release.title).first.click()
    expect(plain.get_by_role("heading", level=1)).to_have_text(release.title)

    plain.goto(f"{live_server.url}/ky/press/archive/2025/")
    plain.get_by_role("link", name=release.title).first.click()
    expect(plain).to_have_url(f"{live_server.url}/ky/press/sugat-suusu/")

    plain.goto(f"{live_server.url}/ky/search/")
    plain.get_by_role("searchbox").last.fill("сугат")
    plain.get_by_role("searchbox").last.press("Enter")
    plain.get_by_role("link", name=release.title).first.click()
    expect(plain).to_have_url(f"{live_server.url}/ky/press/sugat-suusu/")


def test_without_javascript_filters_work(live_server, plain, release):
    factories.news(title="Башка жаңылык", place="Ош")
    plain.goto(f"{live_server.url}/ky/press/")
    plain.locator("select[name=place]").select_option("Ош")
    plain.locator("form:has(select[name=place]) button").click()
    assert "place=" in plain.url
    expect(plain.get_by_role("link", name="Башка жаңылык")).to_have_count(1)
    expect(plain.get_by_role("link", name=release.title)).to_have_count(0)


def test_the_switcher_keeps_the_page_and_the_choice_is_remembered(live_server, new_context, release):
    context = new_context()
    page = context.new_page()
    page.goto(f"{live_server.url}/ky/press/sugat-suusu/")
    assert context.cookies() == []
    page.get_by_role("link", name="Русский").click()
    expect(page).to_have_url(f"{live_server.url}/ru/press/polivnaya-voda/")
    assert [(cookie["name"], cookie["value"]) for cookie in context.cookies()] == [("jarchy_language", "ru")]
    page.goto(live_server.url)
    expect(page).to_have_url(f"{live_server.url}/ru/")


def test_by_keyboard_alone_from_the_front_page_to_the_release(live_server, page, release):
    page.goto(f"{live_server.url}/ky/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        outline = focused.evaluate("node => getComputedStyle(node).outlineStyle")
        assert outline != "none", focused.evaluate("node => node.outerHTML")
        if release.title in focused.inner_text():
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(release.title)


def test_the_content_policy_is_broken_nowhere_and_no_third_party_is_asked(live_server, new_context, release):
    page = new_context().new_page()
    complaints, requests = [], []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    for path in ("/ky/", "/ky/press/", "/ru/press/polivnaya-voda/", "/en/search/?q=water", "/ky/people/"):
        page.goto(live_server.url + path, wait_until="networkidle")
    assert complaints == []
    assert all(url.startswith((live_server.url, "data:")) for url in requests)


def test_printing_shows_the_text_and_not_the_navigation(live_server, page, release):
    page.goto(f"{live_server.url}/ky/press/sugat-suusu/")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("nav.navigation")).not_to_be_visible()
    expect(page.locator(".search-form").first).not_to_be_visible()
