"""Emergency notices in one language; which of them have ended is asked anew at each request."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from cms import links
from cms.links import Link
from cms.models import Notice
from cms.models.trilingual import in_language, language_found


@dataclass(frozen=True)
class Bar:
    text: str
    lang: str  # where nobody has translated it yet, it is better read in another language than not at all
    tone: str
    link: Link | None
    until: datetime | None

    def is_current(self) -> bool:
        return self.until is None or self.until > timezone.now()


def bars(notices: Iterable[Notice], language: str, versions: links.Versions) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            in_language(notice, "text", language),
            language_found(notice, "text", language),
            notice.tone,
            notice.link(language, versions),
            notice.until,
        )
        for notice in notices
    )
