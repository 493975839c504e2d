"""What a page says, as plain text: everything a reader sees of it, in the language of the page."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import override
from wagtail.models import Page

from cms.models import BasePage
from cms.text import lines, plain_text
from news.models import AnnouncementPage, PressItemPage, PressReleasePage, SpeechPage
from search.models import Entry
from search.words import searchable

FRONT_PAGE_DEPTH = 2


def entry_of(page: Page) -> Entry | None:
    """The entry of a specific page; None for a page that is not of the site's own types."""
    if not isinstance(page, BasePage):
        return None
    with override(page.lang):
        words, facts = lines(*_words(page)), lines(*_facts(page))
    title = f"{page.title}\n{_address(page)}"
    return Entry(
        page_id=page.pk,
        language=page.lang,
        date=getattr(page, "date", None) or page.first_published_at,
        title=searchable(title),
        text=searchable("\n".join([title, words, facts])),
        plain=lines(words, facts).replace("\x00", ""),
    )


def _address(page: Page) -> str:
    """Whoever types Latin letters, or an address that is no more, finds the page by it; a front page has none."""
    return page.slug.replace("-", " ") if page.depth > FRONT_PAGE_DEPTH else ""


def _words(page: Any) -> Iterator[str]:
    """Lead and body: where excerpts are best taken from."""
    yield getattr(page, "lead", "")
    if body := getattr(page, "body", None):
        yield plain_text(body)


def _facts(page: BasePage) -> Iterator[str]:
    if isinstance(page, PressItemPage):
        yield page.place
        yield ", ".join(person.name for person in page.people)
        yield ", ".join(topic.name for topic in page.topics)
    if isinstance(page, PressReleasePage):
        yield page.number
        yield page.boilerplate
    if isinstance(page, AnnouncementPage):
        yield page.notice
        yield page.address
    if isinstance(page, SpeechPage):
        yield ", ".join(filter(None, [page.speaker.name if page.speaker else "", page.speaker_post]))
        yield page.occasion
