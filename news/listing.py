"""The press centre's list: what a visitor asked for, and everything the page shows around the answer."""

from collections import Counter
from functools import cached_property
from typing import Any, cast

from django.db.models import Count
from django.http import Http404
from django.utils.translation import gettext as _
from wagtail.models import Site

from cms import listings
from cms.files import load_renditions
from cms.memory import remembered
from cms.screen import Screen
from language.dates import PartialDate, format_date
from news import featured
from news.choices import filters
from news.models import AnnouncementPage, Kind, PressItemPage
from news.queries import in_order
from news.question import Question
from news.seeking import Keys

PAGE_SIZE = 20
UPCOMING_SHOWN = 6
ANY_YEAR = 2000


class PressListing:
    """Built per request; every property asks the database once, and only when a template wants it."""

    def __init__(
        self, site: Site | None, language: str, path: str, question: Question, number: str = "1", index: Any = None
    ) -> None:
        self.site, self.language = site, language
        self.screen = Screen(site, language, index)
        self.path, self.question, self.number = path, question, number
        self.all = PressItemPage.objects.listed(site, language)
        if question.place and not self.all.at_place(question.place).exists():
            raise Http404("no such place")

    @cached_property
    def counts(self) -> list[tuple[int, str, int]]:
        """(month, kind, number of items): the one count that tabs, years, months and paging share."""
        choice = self.question.only_choice
        if choice is None:  # there are too many of these to remember them
            return list(self.counted)
        place = ("counts", self.site and self.site.pk, self.language, choice)
        counts = remembered(lambda: list(self.counted), *place)
        return cast(list[tuple[int, str, int]], counts)

    @property
    def counted(self) -> Any:
        """Of rows, not of keys: the index that has month and kind answers alone."""
        return self.question.narrow(self.all).order_by().values_list("month", "kind").annotate(number=Count("*"))

    def _url(self, *, year: int | None = None, month: int | None = None, **changes: Any) -> str:
        path = self.path
        if year:
            path += f"archive/{year}/" + (f"{month:02}/" if month else "")
        return listings.address(path, {**self.question.parameters, **changes})

    def _here(self, **changes: Any) -> str:
        return self._url(year=self.question.year, month=self.question.month, **changes)

    @property
    def url(self) -> str:
        """The one address of what is shown, whatever the order or the rest of the parameters asked with."""
        number = self.page.number
        return self._here(page=number if number > 1 else "")

    @property
    def archive_url(self) -> str:
        return listings.address(f"{self.path}archive/", self.question.parameters)

    def beside(self, path: str, url: str) -> str:
        """`url` of this list as it is in the press centre at `path`, in another language: places have other names."""
        here = url.partition("?")[0].removeprefix(self.path)
        return listings.address(path + here, {**self.question.parameters, "place": ""})

    @cached_property
    def tabs(self) -> list[listings.Tab]:
        by_kind: Counter[str] = Counter()
        for month, kind, number in self.counts:
            if month in self.question.months:
                by_kind[kind] += number
        chosen = self.question.kind
        everything = listings.Tab(_("All"), by_kind.total(), self._here(kind=""), not chosen)
        kinds = [
            listings.Tab(str(label), by_kind[kind], self._here(kind=kind), kind == chosen)
            for kind, label in Kind.choices
        ]
        return [everything, *kinds]

    @cached_property
    def total(self) -> int:
        return next(tab.count for tab in self.tabs if tab.current)

    @cached_property
    def by_month(self) -> Counter[int]:
        chosen, counted = self.question.kind, Counter[int]()
        for month, kind, number in self.counts:
            if chosen in ("", kind):
                counted[month] += number
        return counted

    @cached_property
    def all_years(self) -> list[listings.Year]:
        by_year: Counter[int] = Counter()
        for month, number in self.by_month.items():
            by_year[month // 100] += number
        return listings.years(by_year, lambda year: self._url(year=year), self.question.year)

    @cached_property
    def months(self) -> list[listings.Month]:
        """The months of the chosen year; a month without items has no address."""
        return self._months(self.question.year) if self.question.year else []

    def _months(self, year: int) -> list[listings.Month]:
        counts = {month: self.by_month[year * 100 + month] for month in range(1, 13)}
        return [
            listings.Month(
                month,
                month_name(month, self.language),
                count,
                self._url(year=year, month=month) if count else "",
                (year, month) == (self.question.year, self.question.month),
            )
            for month, count in counts.items()
        ]

    @cached_property
    def archive(self) -> list[dict[str, Any]]:
        """Every year that has items with its months, newest first (PC-12)."""
        years = [year for year in reversed(self.all_years) if year.count]
        return [{"year": year, "months": self._months(year.year)} for year in years]

    @cached_property
    def items(self) -> Any:
        question = self.question
        items = question.narrow(self.all, few=True)
        if question.kind:
            items = items.of_kind(question.kind)
        if question.month and question.year:
            items = items.in_month(question.year, question.month)
        elif question.year:
            items = items.in_year(question.year)
        return items.newest_first()

    @property
    def keys(self) -> Keys:
        counted = {month: number for month, number in self.by_month.items() if month in self.question.months}
        return Keys(self.items, counted)

    @cached_property
    def page(self) -> listings.ResultPage:
        path = self._url(year=self.question.year, month=self.question.month).partition("?")[0]
        return listings.result_page(self.keys, self.number, self.total, PAGE_SIZE, path, self.question.parameters)

    @property
    def is_top(self) -> bool:
        """Whether readers see the list from its top, in whole or of one kind."""
        return not (self.question.is_filtered or self.question.year) and self.page.number == 1

    @property
    def featured(self) -> list[PressItemPage]:
        """As many as editors chose, on top of the whole list only (PC-8)."""
        return self._shown[0]

    @property
    def upcoming(self) -> list[AnnouncementPage]:
        return self._shown[1]

    @property
    def days(self) -> list[dict[str, Any]]:
        """What the page of the list has beside what stands above it."""
        return listings.day_groups(self._shown[2])

    @cached_property
    def _shown(self) -> tuple[list[PressItemPage], list[AnnouncementPage], list[PressItemPage]]:
        """What stands on the page, nothing of it twice; the sizes of all pictures come in one query."""
        featured, upcoming = self._featured(), self._upcoming()
        keys = [key for key in self.page.keys if key not in self.screen.shown]
        items = in_order(PressItemPage.objects.all(), keys)
        self.screen.put(items)
        load_renditions(self.screen.pictures)
        return featured, upcoming, items

    def _featured(self) -> list[PressItemPage]:
        slots = featured.slots(self.screen) if self.is_top and not self.question.kind else 0
        return featured.filled_up(self.screen, featured.chosen(self.screen, slots), slots) if slots else []

    def _upcoming(self) -> list[AnnouncementPage]:
        if not self.is_top or self.question.kind not in ("", "announcement"):
            return []
        announcements = AnnouncementPage.objects.listed(self.site, self.language).upcoming()
        return self.screen.take(announcements.for_screen(), UPCOMING_SHOWN)

    @cached_property
    def filters(self) -> list[listings.Filter]:
        return filters(self.site, self.language, self.question.parameters)

    @property
    def hidden(self) -> list[dict[str, str]]:
        return [{"name": "kind", "value": self.question.kind}] if self.question.kind else []

    @property
    def filter_url(self) -> str:
        return self._here().partition("?")[0]

    @property
    def is_filtered(self) -> bool:
        return self.question.is_filtered

    @property
    def clear_url(self) -> str:
        return listings.address(self.filter_url, {"kind": self.question.kind})

    @property
    def list_url(self) -> str:
        """The whole list of the same choice, which the feed is of: without year, month and page."""
        return self._url()

    @property
    def trail(self) -> str:
        """What links to items carry, so that an item leads back to this choice and on within it (PC-11)."""
        return listings.address("", self.question.parameters)

    @property
    def feed_url(self) -> str:
        return listings.address(f"{self.path}feed/", self.question.parameters)

    @property
    def corrections_url(self) -> str:
        return f"{self.path}corrections/"

    @property
    def heading(self) -> str:
        return self.question.heading

    @property
    def empty_text(self) -> str:
        if self.question.is_filtered:
            return _("Nothing matches this choice.")
        if self.question.year:
            return _("Nothing was published in this time.")
        return _("Nothing here yet")

    @property
    def noindex(self) -> bool:
        """A chosen part of the list, or an empty one, is nothing for search engines."""
        return self.is_filtered or not self.total


def month_name(month: int, language: str) -> str:
    """«октябрь», "October": as it stands by itself."""
    return format_date(PartialDate(ANY_YEAR, month), language, "month").removesuffix(str(ANY_YEAR)).strip()
