"""The press centre as RSS 2.0, one feed per language, for any filter."""

from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse

from news.models import PressItemPage
from news.queries import in_order

ITEMS = 30


class PressFeed(Feed):
    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return super().__call__(request, *args, **kwargs)

    def get_object(self, request: HttpRequest, *, index: Any, listing: Any) -> tuple[Any, Any]:
        return index, listing

    def title(self, obj: tuple[Any, Any]) -> str:
        return str(obj[0].title)

    def link(self, obj: tuple[Any, Any]) -> str:
        return str(obj[0].full_url)

    def description(self, obj: tuple[Any, Any]) -> str:
        return str(obj[0].lead or obj[0].title)

    def items(self, obj: tuple[Any, Any]) -> list[PressItemPage]:
        keys = list(obj[1].items.values_list("pk", flat=True)[:ITEMS])
        return in_order(PressItemPage.objects.all(), keys)

    def item_title(self, item: PressItemPage) -> str:
        return str(item.title)

    def item_description(self, item: PressItemPage) -> str:
        return str(item.lead)

    def item_link(self, item: PressItemPage) -> str:
        return str(item.full_url)

    def item_guid(self, item: PressItemPage) -> str:
        return f"urn:uuid:{item.translation_key}:{item.lang}"

    item_guid_is_permalink = False

    def item_pubdate(self, item: PressItemPage) -> Any:
        return item.date

    def item_categories(self, item: PressItemPage) -> list[str]:
        return [item.kind_label]
