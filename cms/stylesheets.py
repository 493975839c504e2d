"""One stylesheet for the browser: the parts that `site.css` imports, joined in its order."""

import os
import posixpath
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

NAME = "cms/css/site.css"
SOURCE = Path(__file__).parent / "static" / NAME

IMPORT = re.compile(r'@import url\("(?P<part>[^"]+)"\)(?: layer\((?P<layer>\w+)\))?(?: (?P<media>\w+))?;\n?')
URL = re.compile(r'url\("(?!data:|https?:|/|#)(?P<path>[^"]+)"\)')
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


class StylesheetFinder(BaseFinder):
    """Stands before the other finders, so that they never serve the list of imports itself."""

    def check(self, **kwargs: Any) -> Sequence[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> str | Sequence[str]:
        if path != NAME:
            return []
        found = str(joined_file())
        return [found] if find_all else found

    def list(self, ignore_patterns: Sequence[str] | None) -> Iterator[tuple[str, FileSystemStorage]]:
        joined_file()
        yield NAME, FileSystemStorage(location=target_folder())


def target_folder() -> Path:
    return Path(settings.BASE_DIR) / "var" / "static"


def joined_file() -> Path:
    """Path of the joined stylesheet, written anew when a part or the list is newer."""
    target = target_folder() / NAME
    newest = max(path.stat().st_mtime_ns for path in [Path(__file__), SOURCE, *parts(SOURCE)])
    if not target.exists() or target.stat().st_mtime_ns < newest:
        write(target, join(SOURCE))
    return target


def parts(source: Path) -> list[Path]:
    return [source.parent / match["part"] for match in IMPORT.finditer(source.read_text())]


def join(source: Path) -> str:
    """The text of `source` with each import replaced by its part, in the layer and medium that the import names."""
    css = IMPORT.sub(lambda match: wrapped(part(source.parent, match["part"]), match), source.read_text())
    return COMMENT.sub("", css)


def part(folder: Path, name: str) -> str:
    """A part's text, with addresses relative to it made relative to the joined file."""
    home = posixpath.dirname(name)
    css = (folder / name).read_text()
    return URL.sub(lambda match: f'url("{posixpath.normpath(posixpath.join(home, match["path"]))}")', css)


def wrapped(css: str, match: re.Match[str]) -> str:
    if match["layer"]:
        css = f"@layer {match['layer']} {{\n{css}}}\n"
    if match["media"]:
        css = f"@media {match['media']} {{\n{css}}}\n"
    return css


def write(target: Path, css: str) -> None:
    """Replaces in one step: another process may be reading the file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=target.parent, suffix=".css", delete=False) as draft:
        draft.write(css)
    os.chmod(draft.name, 0o644)
    os.replace(draft.name, target)
