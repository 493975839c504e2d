"""Links inside rich text: to pages the public may see and documents that may be used; others become plain text.

Apart from `cms.rich_text`, because Wagtail's handlers need the models that use rich text to be loaded.
"""

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.rich_text.pages import PageLinkHandler

from cms.files import usable
from cms.link_targets import visible_urls

Reference = tuple[type, str, str, str]


class PageLinks(PageLinkHandler):
    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        urls = visible_urls(filter(None, map(_id, attrs_list)), get_language() or "")
        return [_opening_tag(urls.get(_id(attrs), "")) for attrs in attrs_list]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Iterable[Reference]:
        return super().extract_references(attrs) if _id(attrs) else ()


class DocumentLinks(DocumentLinkHandler):
    @classmethod
    def get_many(cls, attrs_list: list[dict[str, str]]) -> list[Any]:
        documents = cls.get_model()._default_manager.in_bulk({pk for attrs in attrs_list if (pk := _id(attrs))})
        found = (documents.get(_id(attrs)) for attrs in attrs_list)
        return [document if usable(document) else None for document in found]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Iterable[Reference]:
        return super().extract_references(attrs) if _id(attrs) else ()


def _id(attrs: dict[str, str]) -> int:
    """Zero where the text names no possible row."""
    written = attrs.get("id", "")
    return int(written) if written.isascii() and written.isdecimal() and len(written) <= 18 else 0


def _opening_tag(url: str) -> str:
    return format_html('<a href="{}">', url) if url else "<a>"


def register_links(features: FeatureRegistry) -> None:
    features.register_link_type(PageLinks)
    features.register_link_type(DocumentLinks)
