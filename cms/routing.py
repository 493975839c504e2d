"""The way from an address to its page in two queries; whatever is unusual is left to Wagtail, which asks at each step.

The first query brings all pages on the way and their translations, the second the page itself. They are handed to the
page's own `route()`, so its rules stay where they are: parts of a press centre, drafts, stand-ins (TR-7).
"""

from contextlib import suppress
from itertools import pairwise
from typing import Any

from django.db.models import Exists
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.translation import get_language
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from cms.queries import is_public, restrictions_above
from cms.sites import site_of

DEEPEST = 12


class UnusualError(Exception):
    """An address that Wagtail has to look up itself."""


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """Wagtail's view, which finds its answer to "which page?" on the request."""
    with suppress(UnusualError):
        request._wagtail_route_for_request = find(request, path)
    return views.serve(request, path)


def find(request: HttpRequest, path: str) -> RouteResult | None:
    """What `Page.route_for_request` answers for an address below the language: None where no page is."""
    components = [component for component in path.split("/") if component]
    site = site_of(request)
    if site is None or len(components) > DEEPEST:
        raise UnusualError
    addresses = _addresses(_root_path(site), components)
    rows = _rows(addresses)
    way = _way(rows, addresses)
    try:
        return _routed(way, _prepared(way, rows), request, components)
    except Http404:
        return None


def _root_path(site: Site) -> str:
    """Of the front page in the active language, out of Wagtail's memory; of the first language where it has none."""
    paths = {root.language_code: root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk}
    return str(paths.get(get_language()) or site.root_page.url_path)


def _addresses(root_path: str, components: list[str]) -> list[str]:
    """`url_path` of each page on the way, from the front page down."""
    return [root_path + "".join(f"{slug}/" for slug in components[:end]) for end in range(len(components) + 1)]


def _rows(addresses: list[str]) -> list[Any]:
    """The pages with these addresses and their translations. Slugs have an index, addresses have none."""
    slugs = {address.rstrip("/").rpartition("/")[2] for address in addresses}
    asked = Page.objects.order_by().filter(slug__in=slugs, url_path__in=addresses)
    families = Page.objects.order_by("depth").filter(translation_key__in=asked.values("translation_key"))
    return list(families.select_related("locale").annotate(restricted=Exists(restrictions_above())))


def _way(rows: list[Any], addresses: list[str]) -> list[Any]:
    """The pages from the front page down, as far as there are any."""
    by_address = {row.url_path: row for row in rows}
    way: list[Any] = []
    for row in map(by_address.get, addresses):
        if row is None or (way and not row.is_child_of(way[-1])):
            break
        way.append(row)
    if not way or not way[0].live:
        raise UnusualError  # a front page that is a draft has another stand in
    return way


def _prepared(way: list[Any], rows: list[Any]) -> Any:
    """The last page on the way, with what is known of it already."""
    last = way[-1]
    shown_with = getattr(last.specific_class, "shown_with", None)
    if shown_with is None:
        raise UnusualError
    page = last.specific_class._default_manager.select_related(*shown_with).filter(pk=last.pk).first()
    if page is None:
        raise UnusualError
    page.public_ancestors = [row for row in way[:-1] if row.depth > 1]
    page.public_relatives = [row for row in rows if is_public(row) and not row.restricted]
    page.is_unrestricted = not last.restricted and not any(row.alias_of_id for row in way)
    return page


def _routed(way: list[Any], page: Any, request: HttpRequest, components: list[str]) -> RouteResult:
    """Asks each page on the way, as Wagtail does; those above need no row of their own table for it."""
    steps = [*(row.specific_deferred for row in way[:-1]), page]
    for above, below in pairwise(steps):
        above.next_on_the_way = below
        below._cached_parent_obj = above
    result: RouteResult = steps[0].route(request, components)
    if result.page is not page and result.page in steps:
        raise UnusualError  # a part of a page above, which is to be read whole
    return result
