"""The only road to what the public may see."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Left, Length
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

PageT = TypeVar("PageT", bound=Page)
_unlisted: list[Callable[[], list[QuerySet[Any]]]] = []


def visible(
    queryset: QuerySet[PageT],
    site: Site | None = None,
    locale: Locale | str | None = None,
    *,
    at: datetime | None = None,
) -> QuerySet[PageT]:
    """Pages that anybody may read: live, not expired, without a view restriction on them or above them.

    `site` and `locale` (a Locale or a language code) narrow further; `at` is the moment asked about, now by default.
    """
    queryset = queryset.filter(Q(expire_at=None) | Q(expire_at__gt=at or timezone.now()), live=True)
    queryset = queryset.filter(~Exists(restrictions_above()))
    if locale is not None:
        code = locale if isinstance(locale, str) else locale.language_code
        queryset = queryset.filter(locale__language_code=code)
    if site is not None:
        queryset = queryset.filter(_under(site))
    return queryset


def listable(
    queryset: QuerySet[PageT], site: Site | None = None, locale: Locale | str | None = None
) -> QuerySet[PageT]:
    """What is `visible` and stands in lists, menus, feeds and the sitemap: not what apps took off them (PC-7)."""
    queryset = visible(queryset, site, locale)
    for unlisted in _unlisted:
        for keys in unlisted():
            queryset = queryset.exclude(pk__in=keys)
    return queryset


def add_unlisted(keys: Callable[[], list[QuerySet[Any]]]) -> None:
    """`keys()` are queries for keys of pages that anybody may read and no list shows; once from an app's ready()."""
    _unlisted.append(keys)


def is_public(page: Any, at: datetime | None = None) -> bool:
    """What `visible` asks of a row that is here already, but for restrictions."""
    return page.live and (page.expire_at is None or page.expire_at > (at or timezone.now()))


def restrictions_above() -> QuerySet[Page]:
    """Restricted pages, few as they are, come first: a join let SQLite walk through all pages for each page asked."""
    restricted = Page.objects.filter(pk__in=PageViewRestriction.objects.values("page"))
    return restricted.order_by().filter(path=Left(OuterRef("path"), Length("path")))


def _under(site: Site) -> Q:
    """The site's root page in each language; the paths come from Wagtail's cache."""
    condition = Q(pk__in=[])
    for root in Site.get_site_root_paths():
        if root.site_id == site.pk:
            condition |= Q(url_path__startswith=root.root_path)
    return condition
