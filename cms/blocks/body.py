from collections import defaultdict
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.utils import translation
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from wagtail import blocks
from wagtail.blocks import StreamValue

from cms.files import load_renditions

from .button import ButtonBlock
from .call_out import CallOutBlock
from .document import DocumentBlock
from .external_embed import ExternalEmbedBlock
from .figure import FigureBlock
from .heading import HeadingBlock
from .image_row import ImageRowBlock
from .number_facts import NumberFactsBlock
from .people import PeopleBlock
from .quote import QuoteBlock
from .table import TableBlock
from .text import TextBlock


class BodyBlock(blocks.StreamBlock):
    """The text of a page. A block that has nothing to show (its picture or page is gone) leaves no trace."""

    text = TextBlock()
    heading = HeadingBlock()
    quote = QuoteBlock()
    call_out = CallOutBlock()
    figure = FigureBlock()
    image_row = ImageRowBlock()
    document = DocumentBlock()
    table = TableBlock()
    number_facts = NumberFactsBlock()
    people = PeopleBlock()
    button = ButtonBlock()
    external_embed = ExternalEmbedBlock()

    def render(self, value: StreamValue, context: dict[str, Any] | None = None) -> str:
        with _language_of_text(context or {}):
            prepare(value)
            return super().render(value, context)

    def render_basic(self, value: StreamValue, context: dict[str, Any] | None = None) -> SafeString:
        shown = ((child.block_type, child.render(context)) for child in value)
        parts = ((name, mark_safe(html.strip())) for name, html in shown if html.strip())  # noqa: S308 - was safe before
        return format_html_join("\n", '<div class="block-{}">{}</div>', parts)

    class Meta:
        icon = "pilcrow"


def prepare(body: StreamValue, beside: Iterable[Any] = ()) -> None:
    """Loads what the blocks show, kind by kind, so that a long body costs as many queries as a short one.

    The sizes of all pictures come in one query, with those of the pictures that stand `beside` the body.
    """
    if getattr(body, "is_prepared", False):
        return
    body.is_prepared = True
    pictures = list(beside)
    by_type: defaultdict[str, list[Any]] = defaultdict(list)
    for child in body:
        by_type[child.block_type].append(child.value)
    for name, values in by_type.items():
        block = body.stream_block.child_blocks[name]
        block.prepare(values)
        pictures += block.pictures(values)
    load_renditions(pictures)


def _language_of_text(context: dict[str, Any]) -> AbstractContextManager[None]:
    """A page may stand in a frame of another language (TR-7); what blocks add to its text is in the text's own."""
    language = getattr(context.get("page"), "lang", "")
    return translation.override(language) if language else nullcontext()
