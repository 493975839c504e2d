"""What one page shows of many others, so that nothing stands on it twice, whatever the order of its parts (PC-8)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.models import Page, Site


@dataclass
class Screen:
    """One per request. `page` is the page being shown; `pictures` are loaded at once when all parts are filled."""

    site: Site | None
    language: str
    page: Any = None
    request: HttpRequest | None = None
    shown: set[int] = field(default_factory=set)
    pictures: list[Any] = field(default_factory=list)
    notes: dict[str, Any] = field(default_factory=dict)

    def take(self, pages: QuerySet[Any], number: int) -> list[Any]:
        """The first `number` of `pages` that are not on the screen yet; from now on they are."""
        if number < 1:
            return []
        others = pages.exclude(pk__in=sorted(self.shown)) if self.shown else pages
        return self.put(others[:number])

    def put(self, pages: Iterable[Page]) -> list[Any]:
        """`pages` without those that are on the screen already; from now on they are."""
        fresh = [page for page in pages if page.pk not in self.shown]
        self.shown.update(page.pk for page in fresh)
        self.pictures.extend(page.cover for page in fresh if getattr(page, "cover", None))
        return fresh
