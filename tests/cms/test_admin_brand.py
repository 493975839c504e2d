"""The admin wears the site's colour, letters and mark, by Wagtail's own variables."""

import re

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse

from tests.e2e.desk import hire

pytestmark = pytest.mark.django_db

HORN = "M32 56V30"


def brand():
    with open(finders.find("cms/admin/brand.css"), encoding="utf-8") as file:
        return file.read()


def test_the_way_in_and_the_dashboard_show_the_mark_and_load_the_brand(client):
    pages = [client.get(reverse("wagtailadmin_login")).content.decode()]
    client.force_login(hire("jazgul", "editor"))
    pages.append(client.get(reverse("wagtailadmin_home")).content.decode())
    for html in pages:
        assert HORN in html
        assert "cms/admin/brand.css" in html
        assert "cms/img/mark.svg" in html
        assert "icon-wagtail" not in html


def test_the_three_letters_of_kyrgyz_are_in_a_font_that_the_admin_loads():
    css = brand()
    ranges = re.findall(r'url\("\.\./fonts/golos-text-([\w-]+)\.woff2"\).*?unicode-range: ([^;]+);', css)
    assert [name for name, _range in ranges] == ["cyrillic", "cyrillic-ext", "latin"]
    assert dict(ranges)["cyrillic-ext"] == "U+04A2-04A3, U+04AE-04AF, U+04E8-04E9"
    assert all(finders.find(f"cms/fonts/golos-text-{name}.woff2") for name, _range in ranges)


def test_the_colour_is_the_dye_of_the_public_pages():
    with open(finders.find("cms/css/tokens.css"), encoding="utf-8") as file:
        tokens = dict(re.findall(r"--([\w-]+): (#\w{6});", file.read().partition("[data-dye")[0]))
    assert f"--w-color-primary: {tokens['dye']};" in brand()
    assert f"--w-color-primary-200: {tokens['dye-deep']};" in brand()


def test_buttons_and_links_are_ink_so_that_there_is_one_colour():
    with open(finders.find("cms/css/tokens.css"), encoding="utf-8") as file:
        tokens = dict(re.findall(r"--([\w-]+): (#\w{6});", file.read().partition("[data-dye")[0]))
    assert f"--w-color-secondary-400: {tokens['ink']};" in brand()
    assert f"--w-color-secondary-50: {tokens['felt']};" in brand()


def test_on_a_dark_ground_buttons_have_the_dye_of_dark_pages_by_choice_and_by_system():
    with open(finders.find("cms/css/tokens.css"), encoding="utf-8") as file:
        dark = file.read().partition("prefers-color-scheme: dark")[2]
    fill = re.search(r"--dye-fill: (#\w{6});", dark)[1]
    assert re.findall(rf"\.(w-theme-\w+) {{ --w-color-surface-button-default: {fill};", brand()) == [
        "w-theme-dark",
        "w-theme-system",
    ]
