"""Whatever a person reads goes through the catalogues (TR-9): templates, names of fields, blocks and choices."""

import re
from html.parser import HTMLParser

import pytest
from django.apps import apps
from django.conf import settings
from django.template.base import Lexer, TokenType
from django.utils.translation import override

from cms.blocks import BodyBlock

TEMPLATES = sorted(path for path in (settings.BASE_DIR / "templates").rglob("*") if path.suffix in {".html", ".txt"})
SPOKEN_ATTRIBUTES = {"title", "alt", "placeholder", "aria-label", "aria-description", "label", "content", "data-done"}
# Names, said alike in every language.
NAMES_OF_SERVICES = {"jarchy", "rss", "telegram", "whatsapp", "facebook", "x"}
# meta elements whose content a program reads
FOR_MACHINES = {"viewport", "robots", "referrer", "color-scheme", "theme-color", "format-detection", "generator"}
LETTERS = re.compile(r"[^\W\d_]+")
NAMES = re.compile(r"\b(slug|RSS|PDF|URL|CC0?|BY|SA|NC|ND|English|Telegram: @name|Telegram, YouTube, Facebook)\b")
# Models and fields that no form shows, and why.
UNSEEN_MODELS = {
    "ChangeNote": "written when a page is published",
    "Entry": "the search index",
    "FormerAddress": "written when a page is deleted",
    "Removal": "written when a page leaves the site",
    "Rendition": "made by the site",
}
UNSEEN_FIELDS = {
    "type": "decided by the address of the form",
    "page": "the page that the row is entered under",
    "settings": "the site settings that the row is entered under",
}


class Reader(HTMLParser):
    """Collects what a template says outside its tags."""

    def __init__(self):
        super().__init__()
        self.said, self.inside = [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.inside.append(tag)
        if tag in {"link", "meta"} and (values.get("name") in FOR_MACHINES or values.get("property")):
            return
        self.said += [value for name, value in attributes if name in SPOKEN_ATTRIBUTES and value]
        if tag == "input" and values.get("type") in {"submit", "button"}:
            self.said.append(values.get("value") or "")

    def handle_endtag(self, tag):
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass

    def handle_data(self, data):
        if not {"script", "style"}.intersection(self.inside):
            self.said.append(data)


def bare(source):
    """Words that a template says without asking the catalogues."""
    text, silent = [], None
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            word = token.split_contents()[0]
            if silent:
                silent = None if word == silent else silent
            elif word == "block" and token.split_contents()[1].endswith("_class"):
                silent = "endblock"
            elif word in {"blocktranslate", "blocktrans", "comment", "verbatim"}:
                silent = f"end{word}"
            text.append(" ")
        elif token.token_type == TokenType.VAR:
            text.append("_")
        elif token.token_type == TokenType.TEXT and not silent:
            text.append(token.contents)
    reader = Reader()
    reader.feed("".join(text))
    return [words for said in reader.said for words in LETTERS.findall(said)]


def bare_arguments(source):
    """Phrases handed to an include, a `with` or a filter as they are."""
    found = []
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            name = token.split_contents()[0]
            if name in {"include", "with"}:
                found += re.findall(r"\w=[\"']([^\"']*)[\"']", token.contents)
        if token.token_type in {TokenType.BLOCK, TokenType.VAR}:
            found += re.findall(r"\|default(?:_if_none)?:[\"']([^\"']*)[\"']", token.contents)
    return [text for text in found if re.search(r"[A-ZА-ЯЁӨҮҢа-яёөүң]|[a-z] [a-z]", text)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(settings.BASE_DIR / "templates")))
def test_templates_say_nothing_of_their_own(path):
    source = path.read_text()
    assert [word for word in bare(source) if word.casefold() not in NAMES_OF_SERVICES] == []
    assert bare_arguments(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>Press</p>",
        '<p title="Press">',
        '<input type="submit" value="Go">',
        '<img alt="A {{ thing }}">',
        '<h{{ n }} aria-label="Тил">',
        "{% if x %}Press{% endif %}",
    ],
)
def test_bare_text_would_be_found(source):
    assert bare(source)


@pytest.mark.parametrize("source", ['{% include "a.html" with title="Press" only %}', '{{ x|default:"not yet" }}'])
def test_bare_arguments_would_be_found(source):
    assert bare_arguments(source)


@pytest.mark.parametrize(
    "source",
    [
        '<p class="big" id="a">{% translate "Press" %} {{ name }} 404 ·</p>',
        "{% blocktranslate %}Press{% endblocktranslate %}{# Press #}{% comment %}Press{% endcomment %}",
        '<script type="module" src="x.js">let a</script><meta name="viewport" content="width=device-width">',
    ],
)
def test_what_is_no_text_is_left_alone(source):
    assert bare(source) == []


OUR_APPS = [
    config
    for config in apps.get_app_configs()
    if config.path.startswith(str(settings.BASE_DIR / "")) and "site-packages" not in config.path
]
OUR_MODELS = [model for config in OUR_APPS for model in config.get_models() if model.__name__ not in UNSEEN_MODELS]
EDITED = [model for model in OUR_MODELS if hasattr(model, "get_edit_handler")]
each_language = pytest.mark.parametrize("code", ["ky", "ru"])


def english(text):
    """Whether a text that ought to be Cyrillic is not."""
    rest = NAMES.sub("", str(text))
    return bool(re.search(r"[A-Za-z]{2}", rest)) and not re.search("[а-яё]", rest, re.IGNORECASE)


def names_of(model):
    yield model._meta.verbose_name
    yield model._meta.verbose_name_plural
    for field in model._meta.get_fields():
        unseen = field.auto_created or field.name in UNSEEN_FIELDS or field.name.startswith("focal_point")
        if unseen or not getattr(field, "editable", False) or field.model is not model:
            continue
        yield field.verbose_name
        yield field.help_text or ""
        yield from (label for _value, label in getattr(field, "choices", None) or ())


@each_language
@pytest.mark.parametrize("model", OUR_MODELS, ids=lambda model: model.__name__)
def test_models_and_fields_have_names_in_the_editors_language(model, code):
    with override(code):
        assert [str(name) for name in names_of(model) if english(name)] == []


@each_language
@pytest.mark.parametrize("config", OUR_APPS, ids=lambda config: config.label)
def test_apps_have_names_in_the_editors_language(config, code):
    with override(code):
        assert not english(config.verbose_name)


def blocks(block, seen):
    yield block
    for child in getattr(block, "child_blocks", {}).values():
        if id(child) not in seen:
            seen.add(id(child))
            yield from blocks(child, seen)


@each_language
def test_blocks_have_names_in_the_editors_language(code):
    with override(code):
        for block in blocks(BodyBlock(), set()):
            texts = [block.label, getattr(block.meta, "help_text", ""), getattr(block.meta, "description", "")]
            assert [str(text) for text in texts if text and english(text)] == [], type(block).__name__


@pytest.mark.django_db
@each_language
@pytest.mark.parametrize("model", EDITED, ids=lambda model: model.__name__)
def test_the_editor_has_headings_and_labels_in_the_editors_language(model, code):
    with override(code):
        handler = model.get_edit_handler()
        texts = [text for panel in panels(handler) for text in (panel.heading, panel.help_text)]
        texts += [field.label for field in handler.get_form_class()().fields.values()]
        assert [str(text) for text in texts if text and english(text)] == []


def panels(panel):
    yield panel
    for child in getattr(panel, "children", ()):
        yield from panels(child)
