"""Nothing moves while a page loads, late fonts included: measured by the browser itself (AX-3)."""

import time

import pytest

from tests import factories, pages

pytestmark = pytest.mark.django_db(transaction=True)

FONT_IS_LATE = 0.5  # seconds
# People see 0.1 and more. A word at the right edge moves by the pixel that it grows with its font: that is below this.
NOTHING = 0.002
PAGES = {"home": "", "list": "press/", "article with a photo": "press/news/"}
WIDTHS = (390, 1280)
WATCH = """
    window.shifts = [];
    const said = ({node}) => (node?.outerHTML ?? node?.parentElement?.outerHTML)?.slice(0, 80);
    new PerformanceObserver(list => shifts.push(...list.getEntries().map(one => [one.value, ...one.sources.map(said)])))
        .observe({type: "layout-shift", buffered: true});
"""
SETTLED = """document.fonts.status === "loaded" && document.fonts.check("16px Golos Text", "ө")
    && [...document.images].every(image => image.complete || image.loading === "lazy")"""


def late(route):
    time.sleep(FONT_IS_LATE)
    route.continue_()


def shifts(context, address):
    page = context.new_page()
    page.route("**/*.woff2", late)
    page.goto(address)
    page.wait_for_function(SETTLED)
    page.wait_for_timeout(300)  # a shift is told with the frame after it
    found = page.evaluate("window.shifts")
    page.close()
    return found


def test_nothing_moves_while_a_page_loads(live_server, new_context):
    pages.build()
    factories.news(slug="newest", cover=factories.photo(), date=factories.at(2026, 10))
    for width in WIDTHS:
        context = new_context(viewport={"width": width, "height": 800})
        context.add_init_script(WATCH)
        for name, path in PAGES.items():
            found = shifts(context, f"{live_server.url}/ky/{path}")
            total = sum(value for value, *_nodes in found)
            print(f"{name}, {width} px: layout shift {total:.4f}")
            assert total <= NOTHING, f"{name}, {width} px: {found}"


def test_the_watch_sees_a_shift(page):
    page.add_init_script(WATCH)
    page.goto("data:text/html,<!doctype html><p>a</p>")
    page.wait_for_timeout(200)
    page.evaluate("document.body.prepend(Object.assign(document.createElement('div'), {style: 'height: 200px'}))")
    page.wait_for_timeout(300)
    assert sum(value for value, *_nodes in page.evaluate("window.shifts")) > 0.01
