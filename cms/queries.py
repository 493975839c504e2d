"""The only road to what the public may see."""

from datetime import datetime
from typing import TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Left, Length
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

PageT = TypeVar("PageT", bound=Page)


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
    queryset = queryset.filter(~Exists(_restrictions_above()))
    if locale is not None:
        code = locale if isinstance(locale, str) else locale.language_code
        queryset = queryset.filter(locale__language_code=code)
    if site is not None:
        queryset = queryset.filter(_under(site))
    return queryset


def _restrictions_above() -> QuerySet[Page]:
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
