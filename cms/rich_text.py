"""Rich text on public pages: links that lead somewhere, and only the markup that editors are offered."""

from collections.abc import Sequence

import nh3
from django.utils.functional import cached_property
from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import RichText, expand_db_html

from cms.text import text_of_html

FEATURES = ("bold", "italic", "ol", "ul", "link", "document-link")

_CLEANER = nh3.Cleaner(
    tags={"p", "br", "b", "strong", "i", "em", "a", "ol", "ul", "li"},
    attributes={"a": {"href"}},
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel=None,
)
# A character that no text holds: see cms.characters.
_SEPARATOR = "\x1e"


class Prose(RichText):
    @cached_property
    def html(self) -> SafeString:
        return expand([self.source])[0]

    def __html__(self) -> SafeString:
        return self.html

    @property
    def text(self) -> str:
        return text_of_html(_CLEANER.clean(self.source))


def expand(sources: Sequence[str]) -> list[SafeString]:
    """HTML of several rich texts; the links of all of them cost as many queries as those of one."""
    joined = _SEPARATOR.join(source.replace(_SEPARATOR, "") for source in sources)
    pieces = expand_db_html(joined).split(_SEPARATOR)
    if len(pieces) != len(sources):  # a tag left open swallowed a separator
        pieces = [expand_db_html(source) for source in sources]
    return [mark_safe(_CLEANER.clean(piece)) for piece in pieces]  # noqa: S308 - cleaned just now


def load(texts: Sequence[Prose]) -> None:
    """Fills `html` of many texts at once."""
    for text, html in zip(texts, expand([text.source for text in texts]), strict=True):
        text.html = html
