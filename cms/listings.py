"""What every listing of the site is made of: tabs, filters, counts, an archive of years and months, pages, days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.http import Http404
from django.utils import timezone

BAR_HEIGHT = 72
MAX_DIGITS = 6


@dataclass(frozen=True)
class Tab:
    label: str
    count: int
    url: str
    current: bool


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    selected: bool


@dataclass(frozen=True)
class Filter:
    """A choice in the filter form; without options it is a date field."""

    name: str
    label: str
    options: Sequence[Option] = ()
    value: str = ""


@dataclass(frozen=True)
class Year:
    year: int
    count: int
    url: str
    current: bool
    height: int


@dataclass(frozen=True)
class Month:
    month: int
    label: str
    count: int
    url: str
    current: bool


@dataclass(frozen=True)
class PageLink:
    number: int
    url: str
    current: bool = False
    gap: bool = False


@dataclass(frozen=True)
class ResultPage:
    """One page of results with the links around it."""

    number: int
    total: int
    first: int
    last: int
    pages: list[PageLink]
    previous_url: str
    next_url: str
    keys: list[Any] = field(default_factory=list)


def address(path: str, parameters: Mapping[str, Any]) -> str:
    """`path` with the parameters that have a value, in a steady order."""
    kept = [(name, value) for name, value in parameters.items() if value not in ("", None)]
    return f"{path}?{urlencode(kept)}" if kept else path


def result_page(keys: Any, number: str, count: int, size: int, path: str, parameters: Mapping[str, Any]) -> ResultPage:
    """The page `number` of `keys` (a sliceable of primary keys); 404 for anything that is not such a page."""
    paginator = _Counted(keys, size, count)
    try:
        page = paginator.page(_page_number(number))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404(str(error)) from error

    def url(n: int) -> str:
        return address(path, {**parameters, "page": n if n > 1 else ""})

    return ResultPage(
        number=page.number,
        total=count,
        first=page.start_index(),
        last=page.end_index(),
        pages=[_link(n, page.number, url) for n in paginator.get_elided_page_range(page.number, on_each_side=2)],
        previous_url=url(page.number - 1) if page.has_previous() else "",
        next_url=url(page.number + 1) if page.has_next() else "",
        keys=list(page.object_list),
    )


class _Counted(Paginator):
    """A paginator that is told the number, because the tabs have counted already."""

    def __init__(self, keys: Any, size: int, count: int) -> None:
        super().__init__(keys, size)
        self.count = count


def _page_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS):
        raise PageNotAnInteger(text)
    return int(text)


def _link(number: Any, current: int, url: Any) -> PageLink:
    if not isinstance(number, int):
        return PageLink(0, "", gap=True)
    return PageLink(number, url(number), current=number == current)


def years(counts: Mapping[int, int], url: Any, current: int | None = None) -> list[Year]:
    """A bar for each year from the first to the last, empty ones included; the tallest has BAR_HEIGHT."""
    if not counts:
        return []
    tallest = max(counts.values())
    return [
        Year(year, count, url(year), year == current, _height(count, tallest))
        for year in range(min(counts), max(counts) + 1)
        for count in [counts.get(year, 0)]
    ]


def _height(count: int, tallest: int) -> int:
    return max(round(count / tallest * BAR_HEIGHT), 2) if count else 0


def day_groups(items: Iterable[Any]) -> list[dict[str, Any]]:
    """Items in their order, gathered by the day of their date in the site's time zone."""

    def day(item: Any) -> Any:
        return timezone.localtime(item.date).date()

    return [{"date": date, "items": list(group)} for date, group in groupby(items, day)]
