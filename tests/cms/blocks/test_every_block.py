"""What holds for each block of a body; a block is covered the day it is added."""

from pathlib import Path

import html5lib
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import get_template
from django.test import RequestFactory
from django.utils import translation
from wagtail import hooks
from wagtail.admin.views.generic.preview import StreamFieldBlockPreview

from cms.blocks import BodyBlock

BODY = BodyBlock()
BLOCKS = list(BODY.child_blocks.values())
every_block = pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)


def html_errors(html):
    """What a strict reader of HTML objects to; custom elements and SVG are fine."""
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(f"<!doctype html><html><head><title>-</title></head><body>{html}</body></html>")
    return [(code, data) for _position, code, data in parser.errors]


def preview(block):
    return block.render(block.get_preview_value())


def admin_icons():
    icons = []
    for function in hooks.get_hooks("register_icons"):
        icons = function(icons)
    return {Path(icon).stem for icon in icons}


@every_block
def test_an_editor_can_tell_what_it_is(block):
    assert type(block).__name__.endswith("Block")
    assert block.meta.icon in admin_icons()
    assert block.meta.icon != "placeholder"
    assert str(block.meta.group)
    assert str(block.label)
    assert str(block.get_description()).endswith(".")


@every_block
def test_its_template_bears_its_name(block):
    assert block.meta.template == f"blocks/{block.name}.html"
    assert Path(get_template(block.meta.template).origin.name).is_relative_to(settings.BASE_DIR / "templates")


@every_block
def test_its_preview_is_shown_as_valid_html(block):
    assert block.is_previewable
    html = preview(block)
    assert html.strip()
    assert html_errors(html) == []


@every_block
def test_it_needs_no_script_and_no_style_in_the_page(block):
    html = preview(block)
    for forbidden in ("style=", "<script", "<style", "<iframe", " onclick", " onload", "javascript:"):
        assert forbidden not in html


@every_block
def test_its_words_are_in_its_plain_text(block):
    text = block.plain_text(block.get_preview_value())
    assert text.strip()
    assert "<" not in text


@every_block
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_it_is_shown_in_every_language(block, language):
    with translation.override(language):
        assert preview(block).strip()


@pytest.mark.django_db
@every_block
def test_the_admin_previews_it_in_the_face_of_the_site(block, admin_user):
    request = RequestFactory().get("/", {"id": block.definition_prefix})
    request.user = admin_user
    page = StreamFieldBlockPreview.as_view()(request).render().content.decode()
    assert page.count("<h1") == 0
    assert "cms/css/site.css" in page
    assert f'<div class="block-{block.name}">' in page
    assert "<script" not in page
    assert "style=" not in page


def test_the_pictures_of_previews_are_there():
    for name in ("sample-picture.webp", "sample-portrait.webp"):
        assert finders.find(f"cms/img/{name}")


def test_blocks_stand_in_groups():
    with translation.override("en"):
        groups = [str(name) for name, _blocks in BODY.grouped_child_blocks()]
    assert groups == ["Text", "Pictures and files", "Facts and people", "Links and media"]
