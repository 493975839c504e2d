"""Every class of the stylesheet is somewhere in a template, and every class of a template means something."""

import re
from pathlib import Path

from cms.blocks import StandingBodyBlock

ROOT = Path(__file__).parents[2]
CSS = ROOT / "cms/static/cms/css"
TEMPLATES = ROOT / "templates"

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
QUOTED = re.compile(r'url\([^)]*\)|"[^"]*"')
SELECTOR = re.compile(r"[^{};]+(?={)")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")

ATTRIBUTE = re.compile(r'\bclass="((?:{%.*?%}|{{.*?}}|[^"{])*)"')
BLOCK = re.compile(r"{% block \w+_class %}(.*?){% endblock %}")
TAG = re.compile(r"{%.*?%}")
VARIABLE = re.compile(r"{{.*?}}")
ANYTHING = "…"

# Made by Wagtail around each block of a stream.
OF_STREAMS = {f"block-{name}" for name in StandingBodyBlock.base_blocks}


def in_styles():
    found = {}
    for path in CSS.rglob("*.css"):
        rules = QUOTED.sub("", COMMENT.sub("", path.read_text(encoding="utf-8")))
        for selector in SELECTOR.findall(rules):
            found |= dict.fromkeys(CLASS.findall(selector), path.name)
    return found


def in_templates():
    found = {}
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        if "wagtailadmin" in text:  # it has the admin's own stylesheet
            continue
        for value in [*ATTRIBUTE.findall(text), *BLOCK.findall(text)]:
            words = VARIABLE.sub(ANYTHING, TAG.sub(" ", value)).split()
            found |= dict.fromkeys(words, path.relative_to(TEMPLATES).as_posix())
    return found


def pattern(name):
    """«banner--…» stands for every class that begins so."""
    return re.compile(re.escape(name).replace(ANYTHING, r"[\w-]+"))


def test_both_sides_are_read():
    assert "item__title" in in_styles()
    assert {"item__title", f"banner--{ANYTHING}", "article__title--off"} <= set(in_templates())


def test_no_rule_is_dead():
    written = [pattern(name) for name in in_templates() if name != ANYTHING]
    dead = {
        f"{name} in {path}"
        for name, path in in_styles().items()
        if name not in OF_STREAMS and not any(one.fullmatch(name) for one in written)
    }
    assert not dead, "\n".join(sorted(dead))


def test_no_class_is_without_a_rule():
    styled = list(in_styles())
    bare = {
        f"{name} in {path}"
        for name, path in in_templates().items()
        if name != ANYTHING and not any(pattern(name).fullmatch(one) for one in styled)
    }
    assert not bare, "\n".join(sorted(bare))
