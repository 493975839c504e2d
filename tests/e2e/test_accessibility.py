"""axe finds nothing on any template, in three languages, light and dark, on a phone and a desktop (AX-1).

Nothing is wider than its window either, down to the 320 pixels that a zoom of 400 % leaves of 1280 (AX-2).
"""

from collections import defaultdict
from functools import cache
from pathlib import Path

import axe_playwright_python
import pytest

from cms.models import SiteSettings
from cms.models.look import Look
from tests import pages

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls(pages.__name__)]

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The other rules read the document, which is the same in every scheme.
OF_COLOURS = ["color-contrast", "link-in-text-block"]
SIGHTS = ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"))
NARROWEST = 320
# Results of what is right cost axe as much time as those of what is wrong.
RUN = """async rules => {
    const found = await axe.run(document, {runOnly: rules, resultTypes: ["violations"], iframes: false});
    return found.violations.map(({id, help, nodes}) => `${id}: ${help} ` + nodes.slice(0, 3).map(node => node.html));
}"""
EXCESS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@cache
def axe():
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def visit(live_server, new_context):
    page = new_context(reduced_motion="reduce").new_page()

    def problems(addresses):
        """Each problem with where it was met: {"(dark, 390 px): color-contrast …": ["/ky/", …]}."""
        met = defaultdict(list)
        for address in addresses:
            page.goto(live_server.url + address)
            # Colours and widths are those of the style sheet, the same in every language: one is asked everything.
            for problem in inspect(page, SIGHTS if address.startswith("/ky/") else SIGHTS[::3]):
                met[problem].append(address)
        return met

    return problems


def said(met):
    return "\n".join(f"{problem} on {len(places)} pages: {' '.join(places[:4])}" for problem, places in met.items())


@pytest.mark.parametrize("code", pages.LANGUAGES)
def test_axe_finds_nothing_and_nothing_overflows(visit, code):
    found = visit(f"/{code}/{path}" for path in pages.BARE)
    assert not found, said(found)
    pages.build()
    found = visit(f"/{code}/{path}" for path in pages.ADDRESSES)
    assert not found, said(found)


def test_every_dye_has_contrast_on_light_and_dark(visit):
    pages.build()
    for dye in Look.Dye:
        SiteSettings.objects.update(dye=dye, own_dye="#5a3470")
        found = visit(["/ky/", "/ky/press/announcement/"])
        assert not found, f"{dye}: {said(found)}"


def inspect(page, sights=SIGHTS):
    page.evaluate(axe())
    for width, scheme in sights:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        rules = {"values": STANDARDS} if scheme == "light" else {"type": "rule", "values": OF_COLOURS}
        for problem in page.evaluate(RUN, rules):
            yield f"({scheme}, {width} px): {problem}"
        yield from overflow(page, width)
    page.set_viewport_size({"width": NARROWEST, "height": 256})
    yield from overflow(page, NARROWEST)


def overflow(page, width):
    if (excess := page.evaluate(EXCESS)) > 0:
        yield f"({width} px): {excess} px wider than the window"


@pytest.mark.parametrize(
    ("scheme", "body", "rule"),
    [
        ("light", '<p style="color: #ccc; background: #fff">сөз', "color-contrast"),
        ("dark", "<p class=faint>сөз<style>@media (prefers-color-scheme: dark) { .faint { color: #ddd } }</style>",
         "color-contrast"),
        ("light", "<img src=a.png>", "image-alt"),
        ("1280", "<p style='width: 2000px'>сөз", "wider"),
        ("320", "<p style='width: 350px'>сөз", "wider"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found_and_said(page, scheme, body, rule):
    page.set_content(f"<!doctype html><html lang=ky><title>a</title><body bgcolor=white><main><h1>a</h1>{body}")
    assert any(scheme in problem and rule in problem for problem in inspect(page))
