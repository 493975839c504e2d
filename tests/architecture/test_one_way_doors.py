"""The eight decisions that cannot be taken back (01-architecture), each held by a test."""

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import migrations
from django.db.migrations.loader import MigrationLoader
from wagtail import fields
from wagtail.models import Page

from cms.models import BasePage
from multimedia.models import DocumentFile, Photo, Recording, Rendition
from news.models import AnnouncementPage, NewsPage, PressItemPage, PressReleasePage, SpeechPage

ROOT = Path(__file__).parents[2]
APPS = ("cms", "newsroom", "people", "multimedia", "news", "home", "search")
MODULES = [path for app in APPS for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts]


@pytest.mark.django_db
def test_the_user_model_is_ours_and_alone_in_its_migration():
    assert settings.AUTH_USER_MODEL == "cms.User"
    first = MigrationLoader(None).get_migration("cms", "0001_user")
    assert [type(operation) for operation in first.operations] == [migrations.CreateModel]
    assert first.operations[0].name == "User"


def test_files_have_our_models():
    assert Photo._meta.label == settings.WAGTAILIMAGES_IMAGE_MODEL
    assert DocumentFile._meta.label == settings.WAGTAILDOCS_DOCUMENT_MODEL
    assert settings.WAGTAILMEDIA["MEDIA_MODEL"] == Recording._meta.label
    assert Rendition.image.field.related_model is Photo


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Photo, Rendition, DocumentFile, Recording])
def test_file_names_are_random(model):
    names = {model._meta.get_field("file").upload_to(model(), "Купуя отчёт 2026.JPG") for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"[a-z]+/[\w-]{2}/[\w-]{32}\.jpg", name) for name in names)


def test_blocks_stay_out_of_migrations():
    for path in ROOT.glob("*/migrations/*.py"):
        assert "block_lookup" not in path.read_text(encoding="utf-8"), path


def test_every_stream_field_is_ours():
    streams = [f for model in apps.get_models() for f in model._meta.get_fields() if isinstance(f, fields.StreamField)]
    assert streams
    assert {type(field).__module__ for field in streams} == {"cms.fields"}


def test_three_languages_kyrgyz_first(client, db):
    assert [code for code, _name in settings.LANGUAGES] == ["ky", "ru", "en"]
    assert settings.LANGUAGE_CODE == "ky"
    for accepted, expected in (("ru-RU,ru;q=0.9", "/ru/"), ("en", "/en/"), ("de", "/ky/"), ("", "/ky/")):
        assert client.get("/", headers={"accept-language": accepted})["Location"] == expected
    client.cookies["jarchy_language"] = "ru"
    assert client.get("/", headers={"accept-language": "en"})["Location"] == "/ru/"


def test_base_page_is_abstract_and_wagtails_own_page_stays():
    assert BasePage._meta.abstract
    assert getattr(settings, "WAGTAIL_PAGE_MODEL", "wagtailcore.Page") == "wagtailcore.Page"


def test_press_items_share_one_table_with_its_index():
    for model in (NewsPage, PressReleasePage, AnnouncementPage, SpeechPage):
        assert issubclass(model, PressItemPage)
    indexes = [index.fields for index in PressItemPage._meta.indexes]
    assert ["listed_site", "listed_language", "visible", "-date", "-page_ptr"] in indexes


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_visible_decides_what_the_public_sees(path):
    """`.live()` forgets restrictions and `.public()` returns drafts: cms.queries.visible() knows both."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"live", "public", "not_live", "not_public"}, ast.unparse(node)


def test_no_app_reads_the_environment_but_settings():
    for path in MODULES:
        if "settings" not in path.parts and path.name != "wsgi.py":
            text = path.read_text(encoding="utf-8")
            assert "os.environ" not in text, path
            assert "getenv" not in text, path


def test_pages_of_other_models_do_not_exist(db):
    assert not Page.objects.filter(content_type__app_label="wagtailcore", depth__gt=1).exclude(slug="home").exists()
