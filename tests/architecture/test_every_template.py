"""Every template is seen on a page of tests/pages.py: axe, valid HTML and small windows are asked only there."""

from pathlib import Path

import pytest
from django.test.signals import template_rendered

from tests import pages

pytestmark = [pytest.mark.django_db, pytest.mark.urls(pages.__name__)]

TEMPLATES = Path(__file__).parents[2] / "templates"
# Previews of blocks and sections in the admin.
FOR_EDITORS = {"wagtailcore/shared/block_preview.html", "home/sections/preview.html"}


def of_the_admin():
    found = (path for path in TEMPLATES.rglob("*.html") if "wagtailadmin" in path.read_text(encoding="utf-8"))
    return {path.relative_to(TEMPLATES).as_posix() for path in found}


def visited(client, addresses):
    names = set()

    def remember(sender, template, **_):
        names.add(template.name)

    template_rendered.connect(remember)
    for address in addresses:
        client.get(address)
    template_rendered.disconnect(remember)
    return names


def test_every_template_is_visited(client):
    client.raise_request_exception = False
    seen = visited(client, [f"/ky/{path}" for path in pages.BARE])
    pages.build()
    seen |= visited(client, [f"/ky/{path}" for path in pages.ADDRESSES])
    seen |= visited(client, ["/ru/", "/ru/press/only-kyrgyz/"])
    there = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}
    missing = sorted(there - seen - FOR_EDITORS - of_the_admin())
    assert not missing, "\n".join(["add addresses to tests/pages.py that show", *missing])


def test_the_addresses_lead_where_they_say(client):
    client.raise_request_exception = False
    pages.build()
    expected = dict.fromkeys(pages.ADDRESSES, 200)
    expected |= dict.fromkeys(pages.NOT_FOUND, 404) | dict.fromkeys(pages.GONE, 410)
    expected |= dict.fromkeys(pages.REFUSED, 400)
    expected |= {f"failing-{status}/": int(status) for status in pages.FAILING}
    assert {path: client.get(f"/ky/{path}").status_code for path in expected} == expected
