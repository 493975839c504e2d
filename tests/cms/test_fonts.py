"""The letters of Kyrgyz are in files of ours that every page loads (AX-3)."""

import re
from pathlib import Path

import pytest
from PIL import ImageFont

STATIC = Path(__file__).parents[2] / "cms/static/cms"
FACE = re.compile(r'@font-face { font-family: "(?P<family>[\w ]+)";(?P<rest>[^}]*url\("(?P<url>[^"]+)"\)[^}]*)}')
LETTERS = "ңөүҢӨҮ"
TEXT = "".join(map(chr, range(0x410, 0x450))) + "Ёё№«»–—„“”’…" + "".join(map(chr, range(0x21, 0x7F)))


def faces(family, italic=False):
    css = (STATIC / "css/fonts.css").read_text(encoding="utf-8")
    found = [match for match in FACE.finditer(css) if match["family"] == family]
    return [match for match in found if ("italic" in match["rest"]) == italic]


def in_range(match, letter):
    ranges = re.search(r"unicode-range: ([^;]+);", match["rest"])[1]
    bounds = (part.strip().removeprefix("U+").split("-") for part in ranges.split(","))
    return any(int(low, 16) <= ord(letter) <= int((high or [low])[0], 16) for low, *high in bounds)


def is_drawn(font, letter):
    """Otherwise than a character that is in no font."""
    return bytes(font.getmask(letter)) != bytes(font.getmask("\uffff"))


@pytest.mark.parametrize(("family", "italic"), [("Golos Text", False), ("Literata", False), ("Literata", True)])
def test_each_letter_is_in_the_one_file_that_promises_it(family, italic):
    fonts = {match: ImageFont.truetype(STATIC / "css" / match["url"], 40) for match in faces(family, italic)}
    for letter in LETTERS if italic else LETTERS + TEXT:
        promising = [match for match in fonts if in_range(match, letter)]
        assert len(promising) == 1, f"{letter} is promised by {len(promising)} files"
        assert is_drawn(fonts[promising[0]], letter), f"{letter} is not in {promising[0]['url']}"


def test_what_every_page_loads_is_small():
    sizes = [(STATIC / "css" / match["url"]).stat().st_size for match in faces("Golos Text")]
    assert sum(sizes) < 40_000


def test_long_reading_alone_asks_for_the_second_family():
    rules = {path.name: path.read_text() for path in (STATIC / "css").rglob("*.css") if path.name != "tokens.css"}
    assert [name for name, css in rules.items() if "var(--serif)" in css] == ["prose.css"]
