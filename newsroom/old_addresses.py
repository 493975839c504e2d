"""What stands where a public page was: a redirect in one hop to what took its place, or what happened (PC-7, FE-3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest
from django.utils import timezone
from django.utils.encoding import uri_to_iri
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from newsroom.models import FormerAddress, Removal
from newsroom.page_at import address_of, is_public, page_at


@dataclass(frozen=True)
class Moved:
    url: str
    permanent: bool


@dataclass(frozen=True)
class Gone:
    """What readers are told; `language` is that of the reason."""

    kind: str = ""
    reason: str = ""
    language: str = ""
    removed_at: datetime | None = None


Answer = Moved | Gone | None


def answer_for(request: HttpRequest) -> Answer:
    """For a request that found nothing; None where nothing public ever was."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    for address in _spellings(request.get_full_path()):
        answer = Journey(site, request).from_address(address)
        if answer:
            return answer
    return None


def _spellings(full_path: str) -> Iterator[str]:
    """An address as redirects are written: with its query, then without; as letters, then encoded."""
    whole = Redirect.normalise_path(full_path, decode_unicode=False)
    for address in dict.fromkeys([whole, urlsplit(whole).path]):
        yield from dict.fromkeys([uri_to_iri(address), address])


class Journey:
    """Follows redirects and merged pages to the end; a loop ends where it began, as a page that is gone."""

    def __init__(self, site: Site, request: HttpRequest | None = None) -> None:
        self.site, self.request = site, request
        self.seen: set[str | int] = set()
        self.permanent = True

    def from_address(self, address: str) -> Answer:
        if address in self.seen:
            return Gone()
        self.seen.add(address)
        if redirect := self._redirect(address):
            return self._along(redirect)
        path = urlsplit(address).path
        if page := page_at(self.site, path):
            is_itself = is_public(page) and f"{path}/".startswith(f"{address_of(page)}/")
            return None if is_itself and len(self.seen) == 1 else self.from_page(page)
        former = FormerAddress.objects.filter(site=self.site, path=path).select_related("target").first()
        return self._told(former) if former else None

    def from_page(self, page: Page, url: str = "") -> Answer:
        """The page where it is now, or what became of it; None for a draft that nobody was to know of."""
        if is_public(page):
            return Moved(url or page.specific_deferred.get_url(self.request), self.permanent)
        if page.first_published_at is None:
            return None
        if page.pk in self.seen:
            return Gone()
        self.seen.add(page.pk)
        removal = Removal.objects.filter(pk=page.pk).select_related("target").first()
        return self._told(removal) if removal else _of_unexplained(page)

    def _redirect(self, address: str) -> Redirect | None:
        rows = Redirect.get_for_site(self.site).filter(old_path=address).select_related("redirect_page")
        return rows.order_by("-site").first()

    def _along(self, redirect: Redirect) -> Answer:
        self.permanent = self.permanent and redirect.is_permanent
        if redirect.redirect_page_id:
            return self.from_page(redirect.redirect_page, redirect.link or "")
        if not redirect.redirect_link:
            return None
        path = local_path(self.site, redirect.redirect_link)
        further = self.from_address(path) if path else None
        return further or Moved(redirect.redirect_link, self.permanent)

    def _told(self, row: Removal | FormerAddress) -> Answer:
        further = self.from_page(row.target) if row.target else None
        return further or Gone(row.kind, row.reason, row.language, row.removed_at)


def _of_unexplained(page: Any) -> Gone:
    """Live past its last day until the clock's next run, or taken off before reasons were kept."""
    language = page.locale.language_code
    if page.expire_at and page.expire_at <= timezone.now():
        return Gone("expired", language=language, removed_at=page.expire_at)
    return Gone(language=language)


def local_path(site: Site, link: str) -> str:
    """The path of a link into this site, as redirects are written; nothing for another site."""
    parts = urlsplit(link)
    if parts.netloc and parts.hostname != site.hostname:
        return ""
    return Redirect.normalise_path(link)
