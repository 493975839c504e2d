"""The page that an address leads to in the tree, whether anybody may read it or not."""

from urllib.parse import unquote

from django.db.models import Q
from django.urls import Resolver404
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site

from cms.queries import visible

DEEPEST = 12


def is_public(page: Page) -> bool:
    """Live and not past its last day; a page below a restriction asks for a login by itself."""
    return page.live and (page.expire_at is None or page.expire_at > timezone.now())


def address_of(page: Page) -> str:
    """The address as redirects write it, without a slash at the end; nothing for a page outside every site."""
    parts = page.get_url_parts()
    return Redirect.normalise_path(parts[2]) if parts and parts[2] else ""


def page_at(site: Site, path: str) -> Page | None:
    """`path` as redirects write it, without a slash at the end; an address inside a page counts as the page's."""
    language, *slugs = [part for part in unquote(path).split("/") if part] or [""]
    root = next(
        (r.root_path for r in Site.get_site_root_paths() if (r.site_id, r.language_code) == (site.pk, language)), ""
    )
    if not root or len(slugs) > DEEPEST:
        return None
    deepest = _deepest(root, slugs)
    if deepest is None:
        return None
    rest = slugs[deepest.url_path.count("/") - root.count("/") :]
    if not rest:
        return deepest
    return deepest if _has_inside(deepest, rest) else _stood_in_for(deepest, rest)


def _deepest(root: str, slugs: list[str]) -> Page | None:
    paths = [root + "".join(f"{slug}/" for slug in slugs[:number]) for number in range(len(slugs) + 1)]
    named = Q(slug__in=[*slugs, root.rstrip("/").rpartition("/")[2]])  # slugs have an index, whole paths have none
    return Page.objects.filter(named, url_path__in=paths).select_related("locale").order_by("-depth").first()


def _has_inside(page: Page, rest: list[str]) -> bool:
    """Whether the page has such an address of its own: an archive, a feed, a calendar file."""
    specific = page.specific_deferred
    if is_public(page) or not isinstance(specific, RoutablePageMixin):
        return False
    try:
        specific.resolve_subpage(f"/{'/'.join(rest)}/")
    except Resolver404:
        return False
    return True


def _stood_in_for(parent: Page, rest: list[str]) -> Page | None:
    """A page of another language that was shown here while its translation was missing (TR-7)."""
    if len(rest) != 1:
        return None
    same_slug = Page.objects.filter(slug=rest[0], first_published_at__isnull=False).exclude(locale_id=parent.locale_id)
    for candidate in same_slug.select_related("locale")[:5]:
        if candidate.get_parent().translation_key == parent.translation_key:
            translated = Page.objects.filter(translation_key=candidate.translation_key)
            version = visible(translated, locale=parent.locale).first()
            return version or (None if is_public(candidate) else candidate)
    return None
