"""Files from elsewhere are the files that the manifest names, and a page in Kyrgyz can load its letters (AX-3)."""

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "cms/static/cms"
PACKAGES = tomllib.loads((STATIC / "vendored.toml").read_text())["package"]
FILES = {name: checksum for package in PACKAGES for name, checksum in package["files"].items()}
FACE = re.compile(r'@font-face \{ font-family: "(?P<family>[\w ]+)";(?P<rest>[^}]+)\}')


def faces():
    css = (STATIC / "css/fonts.css").read_text()
    return [match.groupdict() for match in FACE.finditer(css) if "unicode-range" in match["rest"]]


def covers(face, letter):
    ranges = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", face["rest"])
    return any(int(first, 16) <= ord(letter) <= int(last or first, 16) for first, last in ranges)


@pytest.mark.parametrize("name", FILES)
def test_a_vendored_file_is_unchanged(name):
    assert hashlib.sha256((STATIC / name).read_bytes()).hexdigest() == FILES[name]


def test_each_package_names_version_licence_and_source():
    for package in PACKAGES:
        assert all(package[key] for key in ("name", "version", "licence", "source"))


def test_every_font_is_in_the_manifest_with_its_licence():
    fonts = {f"fonts/{path.name}" for path in (STATIC / "fonts").iterdir()}
    assert fonts == {name for name in FILES if name.startswith("fonts/")}
    assert {"fonts/OFL-golos-text.txt", "fonts/OFL-literata.txt"} <= fonts


@pytest.mark.parametrize("letter", "ңөүҢӨҮ")
@pytest.mark.parametrize("family", ["Golos Text", "Literata"])
def test_kyrgyz_letters_are_declared_in_a_file_that_exists(family, letter):
    sources = [face["rest"] for face in faces() if face["family"] == family and covers(face, letter)]
    assert sources, f"no @font-face of {family} covers {letter}"
    for source in sources:
        name = re.search(r'url\("\.\./(fonts/[\w.-]+)"\)', source)[1]
        assert "cyrillic-ext" in name
        assert name in FILES


@pytest.mark.parametrize("letter", "аяЁё№azZ«»–—€\N{NO-BREAK SPACE}\N{SOFT HYPHEN}")
def test_letters_of_russian_english_and_signs_are_declared(letter):
    assert {face["family"] for face in faces() if covers(face, letter)} == {"Golos Text", "Literata"}
