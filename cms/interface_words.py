"""Finds the words of the interface in Python modules and templates, without the programs of GNU gettext."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.extract import extract
from django.utils.translation.template import templatize

# Where gettext's functions have the message, its plural and its context.
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
NOTE_TO_TRANSLATORS = "Translators:"
TEMPLATES = {".html", ".txt", ".xml"}
WITHOUT_WORDS = {"migrations", "demo", "static", "__pycache__"}


class Word(NamedTuple):
    """A message as gettext knows it; `plural` and `context` are empty where it has none."""

    context: str
    singular: str
    plural: str
    notes: tuple[str, ...]


def source_files(root: Path) -> list[Path]:
    """Modules of the packages below `root`, and all templates; tests speak to nobody."""
    folders = [package.parent for package in root.glob("*/__init__.py") if package.parent.name != "tests"]
    files = (path for folder in (*folders, root / "templates") for path in folder.rglob("*"))
    return sorted(
        path
        for path in files
        if path.suffix in {".py", *TEMPLATES} and not WITHOUT_WORDS.intersection(path.relative_to(root).parts)
    )


def words_of(path: Path) -> Iterator[Word]:
    text = path.read_text(encoding="utf-8")
    if path.suffix in TEMPLATES:
        # One level of indentation: what templatize() leaves is read as Python.
        text = "\n".join(line.strip() for line in templatize(text).splitlines())
    found = extract("python", io.BytesIO(text.encode()), KEYWORDS, [NOTE_TO_TRANSLATORS], strip_comment_tags=True)
    for _line, message, notes, context in found:
        singular, plural = (message[0], message[1]) if isinstance(message, tuple) else (message, "")
        yield Word(context or "", singular, plural, tuple(notes))
