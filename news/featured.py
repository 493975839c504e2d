"""What comes first: items chosen for a page, and the latest where a slot is empty (PC-8)."""

from typing import Any

from cms.screen import Screen
from news.models import PressItemPage


def slots(screen: Screen) -> int:
    """How many items are chosen for the screen's page, in whatever language they are public."""
    return len(_keys(screen))


def chosen(screen: Screen, slots: int) -> list[Any]:
    """The items chosen for the screen's page that its readers may see, in the order of the editor."""
    keys = _keys(screen)
    if not keys:
        return []
    found = PressItemPage.objects.listed(screen.site, screen.language).filter(translation_key__in=keys).for_screen()
    in_order = sorted(found, key=lambda item: keys.index(item.translation_key))
    return screen.put(in_order[:slots])


def filled_up(screen: Screen, items: list[Any], slots: int) -> list[Any]:
    """`items` and, in the slots left, the latest; what is to come has a place of its own."""
    others = PressItemPage.objects.listed(screen.site, screen.language).not_upcoming()
    return [*items, *screen.take(others.for_screen().newest_first(), slots - len(items))]


def _keys(screen: Screen) -> list[Any]:
    if "featured" not in screen.notes:
        rows = screen.page.family_rows("featured_items") if screen.page else []
        screen.notes["featured"] = list(dict.fromkeys(row.key for row in rows))
    keys: list[Any] = screen.notes["featured"]
    return keys
