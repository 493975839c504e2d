"""Templates say what they need, hold no style or script of their own, and stay small."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
each = pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))


def test_there_are_templates():
    assert len(TEMPLATES) > 40


@each
def test_includes_pass_only_what_they_name(path):
    for tag in re.findall(r"{%\s*include\s[^%]*%}", path.read_text(encoding="utf-8")):
        assert re.search(r"\bonly\s*%}$", tag), tag


@each
def test_no_inline_style_script_or_handler(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<[^>{]*\sstyle\s*=", text)
    assert not re.search(r"<[^>{]*\son[a-z]+\s*=", text)
    assert not re.search(r"<style\b", text)
    for script in re.findall(r"<script\b[^>]*>(.*?)</script>", text, re.DOTALL):
        assert not script.strip()


@each
def test_eighty_lines_are_enough(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 80


@pytest.mark.parametrize("path", sorted((ROOT / "templates/components").glob("*.html")), ids=lambda path: path.name)
def test_a_component_documents_its_variables(path):
    assert re.match(r"\s*({#|{% comment)", path.read_text(encoding="utf-8"))
