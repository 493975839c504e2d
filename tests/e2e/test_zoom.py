"""A window of 1280 × 1024 at 400 % leaves 320 × 256, and readers may spread letters and lines (AX-2)."""

import pytest

from tests import pages

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls(pages.__name__)]

ZOOMED = {"width": 320, "height": 256}
PATHS = ["", "press/", "press/news/", "press/announcement/", "press/long/", "about/", "people/", "press/absent/"]
# What stays in the window while the text moves under it may not take half of it.
STAYS = """[...document.querySelectorAll("body *")].filter(node =>
    ["fixed", "sticky"].includes(getComputedStyle(node).position) && node.offsetHeight > innerHeight / 2)
    .map(node => node.outerHTML.slice(0, 100))"""
SPREAD = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`p { margin-block-end: 2em !important }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
# Text that its own box cuts off; what is for screen readers only is small on purpose.
CUT = """[...document.querySelectorAll("main *, header *, footer *, nav *")].filter(node => {
    const style = getComputedStyle(node), hides = [style.overflowX, style.overflowY].includes("hidden");
    const wide = node.scrollWidth > node.clientWidth + 1, high = node.scrollHeight > node.clientHeight + 1;
    return hides && node.clientWidth > 1 && node.innerText?.trim() && (wide || high);
}).map(node => node.outerHTML.slice(0, 100))"""
EXCESS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_at_400_percent_and_with_spread_text_everything_can_be_read(live_server, new_context):
    pages.build()
    page = new_context(viewport=ZOOMED, device_scale_factor=4).new_page()
    found = []
    for address in (f"/{code}/{path}" for code in pages.LANGUAGES for path in PATHS):
        page.goto(live_server.url + address)
        found += [f"{address} takes half of the window: {node}" for node in page.evaluate(STAYS)]
        page.evaluate(SPREAD)
        found += [f"{address} cuts off spread text: {node}" for node in page.evaluate(CUT)]
        if (excess := page.evaluate(EXCESS)) > 0:
            found.append(f"{address} is {excess} px wider than the window with spread text")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("style", "script"),
    [("position: fixed; height: 200px", STAYS), ("overflow: hidden; height: 10px", CUT)],
)
def test_what_is_wrong_is_found(page, style, script):
    page.set_viewport_size(ZOOMED)
    page.set_content(f'<!doctype html><main><p style="{style}">сөз сөз сөз</p></main>')
    assert len(page.evaluate(script)) == 1
