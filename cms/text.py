"""Readable text of a body, for search, feeds and "copy text"."""

import re
from html.parser import HTMLParser

from wagtail.blocks import StreamValue

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_BLOCKS = frozenset(("p", "li", "ul", "ol", "br", "div", "h2", "h3", "h4", "blockquote", "hr"))
_SPACES = re.compile(" +")
_HTML_SPACES = re.compile(r"[ \t\r\n\f]+")


def plain_text(body: StreamValue) -> str:
    """Every block's words without markup, a line for each paragraph; no soft hyphens."""
    return lines(*(child.block.plain_text(child.value) for child in body))


def lines(*texts: str) -> str:
    """Joins texts line by line, leaving out empty lines."""
    stripped = (_SPACES.sub(" ", line).strip() for text in texts for line in str(text).splitlines())
    return "\n".join(filter(None, stripped)).replace(SOFT_HYPHEN, "")


def text_of_html(html: str) -> str:
    """Text of trusted or untrusted HTML; never raises."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return lines("".join(reader.pieces))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        self.pieces.append(_HTML_SPACES.sub(" ", data))
