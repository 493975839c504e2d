"""Static files as production serves them: named by their content, referring to each other by those names."""

import json
import re
import shutil

import pytest
from django.conf import settings as project
from django.contrib.staticfiles import finders
from django.core.management import call_command

from cms.settings import base

# The admin's static files are Wagtail's concern, and take a minute to compress.
OURS = "cms"
IMPORT = re.compile(r"""\b(?:import|export)\b[^"';]*["'](\.{1,2}/[^"']+)["']""")
URL = re.compile(r"""url\(["']?(?!data:|#)([^"')]+)""")


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("collected")
    shutil.copytree(project.BASE_DIR / OURS / "static", source, dirs_exist_ok=True)
    (source / "cms/js/first-module.js").write_text('import { second } from "./second-module.js";\nsecond();\n')
    (source / "cms/js/second-module.js").write_text("export function second() {}\n")
    return source, target


@pytest.fixture
def manifest(collected, settings):
    source, target = collected
    settings.STATIC_ROOT = target
    settings.STATICFILES_DIRS = [source]
    settings.STATICFILES_FINDERS = [base.STATICFILES_FINDERS[0], "django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = base.STORAGES
    finders.get_finder.cache_clear()
    if not (target / "staticfiles.json").exists():
        call_command("collectstatic", interactive=False, verbosity=0)
    yield json.loads((target / "staticfiles.json").read_text())["paths"]
    finders.get_finder.cache_clear()


def text(collected, manifest, name):
    return (collected[1] / manifest[name]).read_text()


def test_modules_import_each_other_by_their_new_names(collected, manifest):
    new_name = manifest["cms/js/second-module.js"].rpartition("/")[2]
    assert new_name != "second-module.js"
    assert f'from "./{new_name}"' in text(collected, manifest, "cms/js/first-module.js")


def test_every_module_and_stylesheet_of_ours_refers_to_files_that_are_there(collected, manifest):
    for name in manifest:
        pattern = {"js": IMPORT, "css": URL}.get(name.rpartition(".")[2])
        for reference in pattern.findall(text(collected, manifest, name)) if pattern else ():
            file = (collected[1] / manifest[name]).parent / reference.partition("#")[0]
            assert file.is_file(), f"{name}: {reference}"
            assert re.search(r"\.[0-9a-f]{12}\.\w+$", file.name), f"{name}: {reference} has no hash"


def test_the_stylesheet_is_one_file_with_fonts_under_their_new_names(collected, manifest):
    css = text(collected, manifest, "cms/css/site.css")
    assert "@import" not in css
    assert manifest["cms/fonts/golos-text-cyrillic.woff2"].rpartition("/")[2] in css


def test_what_browsers_ask_for_is_there_compressed(collected, manifest):
    site = collected[1] / manifest["cms/css/site.css"]
    for ending in (".br", ".gz"):
        assert site.with_name(site.name + ending).stat().st_size < site.stat().st_size / 3


def test_the_servers_settings_use_this_storage():
    assert base.STORAGES["staticfiles"]["BACKEND"] == "cms.storage.StaticFilesStorage"
