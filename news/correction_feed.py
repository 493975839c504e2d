"""The register of corrections as RSS 2.0 (PC-6)."""

from datetime import datetime
from typing import Any, NamedTuple

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.characters import tidy, tidy_line
from news.corrections import Correction, CorrectionsListing, with_pages
from news.feeds import ITEMS, Rss
from news.models import PressIndexPage


class Channel(NamedTuple):
    index: PressIndexPage
    listing: CorrectionsListing
    root: str  # scheme and host, for addresses that readers of feeds can follow


class CorrectionFeed(Feed):
    feed_type = Rss
    item_guid_is_permalink = False

    def get_object(self, request: HttpRequest, *, index: PressIndexPage, listing: CorrectionsListing) -> Channel:
        return Channel(index, listing, index.get_full_url(request).removesuffix(listing.path))

    def title(self, channel: Channel) -> str:
        return tidy_line(f"{channel.index.title}: {_('Corrections')}")

    def description(self, channel: Channel) -> str:
        return _("What was wrong in our publications, and what is right.")

    def link(self, channel: Channel) -> str:
        return channel.root + channel.listing.list_url

    def feed_url(self, channel: Channel) -> str:
        return channel.root + channel.listing.feed_url

    def feed_extra_kwargs(self, channel: Channel) -> dict[str, Any]:
        return {"changed": channel.index.last_published_at or channel.index.latest_revision_created_at}

    def items(self, channel: Channel) -> list[Correction]:
        return with_pages(list(channel.listing.notes[:ITEMS]))

    def item_title(self, item: Correction) -> str:
        return tidy_line(item.page.title)

    def item_description(self, item: Correction) -> str:
        return tidy(item.note.text)

    def item_link(self, item: Correction) -> str:
        return str(item.page.full_url)

    def item_guid(self, item: Correction) -> str:
        """Never changes, and differs from that of the publication."""
        return f"urn:uuid:{item.page.translation_key}:{item.note.language}:correction:{item.note.pk}"

    def item_pubdate(self, item: Correction) -> datetime:
        return timezone.localtime(item.note.published_at)
