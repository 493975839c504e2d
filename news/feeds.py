"""The press centre as RSS 2.0: one feed per language, and one for any choice of its list (PC-10)."""

from datetime import datetime
from typing import Any, NamedTuple

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils import feedgenerator, timezone

from cms.characters import tidy, tidy_line
from cms.queries import visible
from news.listing import PressListing
from news.models import PressIndexPage, PressItemPage

ITEMS = 30


class Channel(NamedTuple):
    index: PressIndexPage
    listing: PressListing
    root: str  # scheme and host, for addresses that readers of feeds can follow


class Rss(feedgenerator.Rss201rev2Feed):
    def latest_post_date(self) -> datetime:
        """The hour of the last change; an empty feed has that of its list, so that two askers get the same."""
        dates = [item["updateddate"] or item["pubdate"] for item in self.items]
        return max(dates, default=self.feed["changed"])


class PressFeed(Feed):
    feed_type = Rss
    item_guid_is_permalink = False

    def get_object(self, request: HttpRequest, *, index: PressIndexPage, listing: PressListing) -> Channel:
        return Channel(index, listing, index.get_full_url(request).removesuffix(listing.path))

    def title(self, channel: Channel) -> str:
        chosen = ", ".join(channel.listing.question.words)
        return tidy_line(f"{channel.index.title}: {chosen}" if chosen else channel.index.title)

    def description(self, channel: Channel) -> str:
        return tidy(channel.index.lead or channel.index.title)

    def link(self, channel: Channel) -> str:
        return channel.root + channel.listing.list_url

    def feed_url(self, channel: Channel) -> str:
        return channel.root + channel.listing.feed_url

    def feed_extra_kwargs(self, channel: Channel) -> dict[str, Any]:
        return {"changed": channel.index.last_published_at or channel.index.latest_revision_created_at}

    def items(self, channel: Channel) -> list[PressItemPage]:
        keys = channel.listing.keys[0:ITEMS]
        return list(visible(PressItemPage.objects.filter(pk__in=keys)).select_related("locale").newest_first())

    def item_title(self, item: PressItemPage) -> str:
        return tidy_line(item.title)

    def item_description(self, item: PressItemPage) -> str:
        return tidy(item.lead)

    def item_link(self, item: PressItemPage) -> str:
        return str(item.full_url)

    def item_guid(self, item: PressItemPage) -> str:
        """Never changes: neither with the slug nor with the site's name."""
        return f"urn:uuid:{item.translation_key}:{item.lang}"

    def item_pubdate(self, item: PressItemPage) -> datetime:
        return timezone.localtime(item.date)

    def item_updateddate(self, item: PressItemPage) -> datetime:
        return item.changed_at or item.date

    def item_categories(self, item: PressItemPage) -> list[str]:
        return [item.kind_label]
