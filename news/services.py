"""Keeps the base table of press items right: whether, where and in which language lists show an item."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page, Site

from cms.memory import forget
from cms.queries import visible
from news.models import PressItemPage


@transaction.atomic
def refresh_listed(items: QuerySet[PressItemPage] | None = None) -> int:
    """Computes the repeated columns of `items` (all by default) anew; returns how many are visible now."""
    Site.clear_site_root_paths_cache()
    rows = PressItemPage.objects.order_by()
    if items is not None:
        rows = rows.filter(pk__in=items.order_by().values("pk"))
    rows.update(visible=False)
    forget()
    return sum(_show(rows, root) for root in Site.get_site_root_paths())


def _show(rows: QuerySet[PressItemPage], root: Any) -> int:
    public = visible(Page.objects.filter(url_path__startswith=root.root_path), locale=root.language_code)
    return rows.filter(pk__in=public.values("pk"), withdrawn_at=None).update(
        visible=True, listed_site_id=root.site_id, listed_language=root.language_code
    )
