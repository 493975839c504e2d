from .body import BodyBlock
from .contacts import ContactsBlock
from .documents import DocumentsBlock


class StandingBodyBlock(BodyBlock):
    """The text of a page that stands for years: what any text may have, offices and lists of files."""

    contacts = ContactsBlock()
    documents = DocumentsBlock()

    class Meta:
        icon = "doc-full"
