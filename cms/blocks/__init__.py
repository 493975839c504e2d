from .body import BodyBlock
from .button import ButtonBlock
from .call_out import CallOutBlock
from .contacts import ContactsBlock
from .document import DocumentBlock
from .documents import DocumentsBlock
from .external_embed import ExternalEmbedBlock
from .figure import FigureBlock
from .heading import HeadingBlock
from .image_row import ImageRowBlock
from .number_facts import NumberFactsBlock
from .people import PeopleBlock
from .quote import QuoteBlock
from .standing import StandingBodyBlock
from .table import TableBlock
from .text import TextBlock

__all__ = [
    "BodyBlock",
    "ButtonBlock",
    "CallOutBlock",
    "ContactsBlock",
    "DocumentBlock",
    "DocumentsBlock",
    "ExternalEmbedBlock",
    "FigureBlock",
    "HeadingBlock",
    "ImageRowBlock",
    "NumberFactsBlock",
    "PeopleBlock",
    "QuoteBlock",
    "StandingBodyBlock",
    "TableBlock",
    "TextBlock",
]
