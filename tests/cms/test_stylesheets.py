"""The browser asks for one stylesheet; the parts stay apart in the source."""

import os
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from cms import stylesheets

STATIC = Path(stylesheets.__file__).parent / "static"


@pytest.fixture(autouse=True)
def var(settings, tmp_path):
    settings.BASE_DIR = tmp_path
    return tmp_path / "var/static"


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A small site of two parts instead of the real one."""
    folder = tmp_path / "css"
    (folder / "components").mkdir(parents=True)
    (folder / "base.css").write_text('a { background: url("../img/a.svg"); }\n')
    (folder / "components/b.css").write_text('/* why */\nb { mask: url("../../img/b.svg") url("data:x"); }\n')
    (folder / "site.css").write_text(
        '@layer base, components;\n@import url("base.css");\n@import url("components/b.css") layer(components) print;\n'
    )
    monkeypatch.setattr(stylesheets, "SOURCE", folder / "site.css")
    return folder


def test_parts_are_joined_in_order_with_layer_and_medium(site):
    assert stylesheets.join(site / "site.css") == (
        "@layer base, components;\n"
        'a { background: url("../img/a.svg"); }\n'
        "@media print {\n@layer components {\n"
        'b { mask: url("../img/b.svg") url("data:x"); }\n'
        "}\n}\n"
    )


def test_a_newer_part_is_joined_anew(site):
    before = stylesheets.joined_file()
    (site / "base.css").write_text("i { color: red; }\n")
    later = before.stat().st_mtime + 10
    os.utime(site / "base.css", (later, later))
    assert "i { color: red; }" in stylesheets.joined_file().read_text()


def test_nothing_is_written_while_all_parts_are_older(site):
    written = stylesheets.joined_file().stat().st_ino
    assert stylesheets.joined_file().stat().st_ino == written


def test_the_finder_stands_before_the_list_of_imports(var):
    assert finders.find("cms/css/site.css") == str(var / "cms/css/site.css")
    assert finders.find("cms/css/site.css", find_all=True)[0] == str(var / "cms/css/site.css")
    assert finders.find("cms/css/base.css") == str(STATIC / "cms/css/base.css")


def test_the_real_stylesheet_has_every_part_and_every_file_it_names():
    joined = stylesheets.joined_file().read_text()
    assert "@import" not in joined
    for address in re.findall(r'url\("([^"]+)"\)', joined):
        assert (STATIC / "cms/css" / address).exists(), address
    listed = {path.resolve() for path in stylesheets.parts(stylesheets.SOURCE)}
    assert listed == {path for path in (STATIC / "cms/css").rglob("*.css") if path.name != "site.css"}


def test_collectstatic_takes_the_joined_file(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path / "collected"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    assert "@font-face" in (tmp_path / "collected/cms/css/site.css").read_text()
