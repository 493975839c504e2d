"""A big archive in our own words: `grow(50_000)` fills the press centres up to that many items, the same every time."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import connection
from wagtail.models import Page

from news.models import PressItemPage
from news.services import refresh_listed

from .pages import Stock, page
from .storing import Written, store
from .texts import LANGUAGES, Family, families

CHUNK = 1_500
Missing = tuple[Family, str]


def grow(total: int, languages: Iterable[str] = LANGUAGES) -> int:
    """Adds items until there are `total` in all languages together; returns how many were added.

    Each is known by its number in the archive, so what is there already stays, and a run that was cut short goes on.
    Expects the press centres; topics, persons and pictures of the demo are used where they are there.
    """
    stock = Stock()
    wanted = max(0, total - PressItemPage.objects.count())
    missing = list(islice(_missing([code for code in languages if code in stock.indexes]), wanted))
    missing.sort(key=lambda pair: pair[0].plan.moment)
    taken = {code: set(index.get_children().values_list("slug", flat=True)) for code, index in stock.indexes.items()}
    for start in range(0, len(missing), CHUNK):
        store([_write(family, code, taken[code], stock) for family, code in missing[start : start + CHUNK]], stock)
    if missing:
        refresh_listed()
        _analyse()
    return len(missing)


def _missing(codes: list[str]) -> Iterator[Missing]:
    stored = set(Page.objects.order_by().values_list("translation_key", "locale__language_code"))
    for family in families():
        for code in codes:
            if (family.plan.key, code) not in stored:
                yield family, code


def _write(family: Family, code: str, taken: set[str], stock: Stock) -> Written:
    """The page under its own slug, or one beside it where an editor has taken that."""
    slug = next(slug for slug in _slugs(family.slug) if slug not in taken)
    taken.add(slug)
    return family, code, page(family, code, slug, stock)


def _slugs(slug: str) -> Iterator[str]:
    yield slug
    number = 2
    while True:
        yield f"{slug}-{number}"
        number += 1


def _analyse() -> None:
    """Databases choose their indexes by what they know of the rows, and these came all at once."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
