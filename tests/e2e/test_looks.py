"""What an eye would stumble over on a phone, measured: words cut off, a mark out of its middle, links strewn about."""

import pytest

from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

PHONE = {"width": 390, "height": 844}
# How much longer the words of an empty field are than the field.
CUT_OFF = """[...document.querySelectorAll("input[placeholder]")].map(field => {
    const inside = getComputedStyle(field), pen = document.createElement("canvas").getContext("2d");
    pen.font = getComputedStyle(field, "::placeholder").font;
    const room = field.clientWidth - parseFloat(inside.paddingLeft) - parseFloat(inside.paddingRight);
    return pen.measureText(field.placeholder).width - room;
}).filter(excess => excess > 0)"""


def middle(shown):
    box = shown.bounding_box()
    return box["x"] + box["width"] / 2


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_the_login_on_a_phone(live_server, new_context, code):
    page = new_context(viewport=PHONE, locale=code).new_page()
    page.goto(f"{live_server.url}/admin/login/")
    assert page.evaluate(CUT_OFF) == []
    assert abs(middle(page.locator(".admin-mark")) - middle(page.locator("main h1"))) < 1


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_the_press_list_on_a_phone(live_server, new_context, code):
    factories.translation(factories.news(), code) if code != "ky" else factories.news()
    page = new_context(viewport=PHONE).new_page()
    page.goto(f"{live_server.url}/{code}/press/")
    assert page.locator(".tabs + .filters > summary").bounding_box()["height"] < 48, "one line"
    feed, corrections = (link.bounding_box() for link in page.locator("section[aria-labelledby=archive] p a").all())
    assert feed["y"] == corrections["y"]
    assert 8 <= corrections["x"] - feed["x"] - feed["width"] <= 24
    assert corrections["x"] + corrections["width"] == page.locator("main h1").bounding_box()["x"] + 358


@pytest.mark.parametrize("month", ["september", "November", "сентябрь"])
def test_the_longest_month_has_air_beside_it(live_server, new_context, month):
    factories.announcement()
    page = new_context(viewport=PHONE).new_page()
    page.goto(f"{live_server.url}/ky/press/")
    day = page.locator(".upcoming__day").first
    words = day.evaluate(
        """(node, month) => {
        node.lastChild.textContent = month;
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().width;
    }""",
        month,
    )
    assert day.bounding_box()["width"] - words >= 6


def test_languages_and_search_do_not_touch_in_a_wide_head(live_server, new_context):
    page = new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{live_server.url}/ky/")
    languages, form = (page.locator(f".masthead__tools > {part}").bounding_box() for part in (":first-child", "form"))
    assert form["y"] - languages["y"] - languages["height"] >= 6
