"""What stands around every page is read once and remembered, until anything in it changes.

A broken cache is a miss. Where each process has a cache of its own, the others notice a change after SECONDS.
"""

import logging
from collections.abc import Callable
from hashlib import blake2b
from typing import Any
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import post_page_move

from cms.visibility import listing_changed

logger = logging.getLogger(__name__)

SECONDS = 10
# Names the state of the site that remembered values belong to. A value that was read before a change and kept
# after it bears the old name, so nobody gets it.
GENERATION = "memory"
# What a saved draft writes on its page; no reader sees any of it.
OF_DRAFTS = {"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"}
_watched: set[type[Model]] = set()


def remembered(read: Callable[[], Any], *place: Any) -> Any:
    """The value of `read()`, which may be some seconds old; `place` is its name and what else it depends on.

    Only for what is the same for every visitor, can be pickled, and comes from models that are watched.
    """
    key = f"{GENERATION}:{blake2b(repr(place).encode(), digest_size=16).hexdigest()}"
    found = _asked(GENERATION, key)
    generation, kept = found.get(GENERATION) or _begin(), found.get(key)
    if kept and kept[0] == generation:
        return kept[1]
    value = read()
    _keep(key, (generation, value), SECONDS)
    return value


def watch(*models: type[Model]) -> None:
    """Whatever is remembered is forgotten when one of these changes; called from an app's ready()."""
    _watched.update(models)
    for model in models:
        # By sender: a listener to everything would keep Django from deleting rows of any model at once.
        post_delete.connect(_after_change, sender=model, dispatch_uid=f"cms.memory.{model._meta.label}")


def forget() -> None:
    """At once for this transaction, and again when others can see what it changed."""
    _begin()
    transaction.on_commit(_begin)


def connect() -> None:
    from cms import models

    watch(Locale, Page, PageViewRestriction, Site, models.Topic)
    watch(models.SiteSettings, models.SocialAccount, models.SiteFact, models.MenuEntry, models.Notice)
    post_save.connect(_after_save, dispatch_uid="cms.memory.saved")
    post_page_move.connect(_after_change, dispatch_uid="cms.memory.moved")
    listing_changed.connect(_after_change, dispatch_uid="cms.memory.listing")


def _after_save(instance: Model, update_fields: Any = None, **kwargs: Any) -> None:
    if isinstance(instance, tuple(_watched)) and not (update_fields and OF_DRAFTS.issuperset(update_fields)):
        forget()


def _after_change(**kwargs: Any) -> None:
    forget()


def _begin() -> str:
    generation = uuid4().hex
    _keep(GENERATION, generation, None)
    return generation


def _asked(*keys: str) -> dict[str, Any]:
    try:
        return dict(cache.get_many(keys))
    except Exception:
        logger.warning("The cache cannot be read", exc_info=True)
        return {}


def _keep(key: str, value: Any, seconds: int | None) -> None:
    try:
        cache.set(key, value, seconds)
    except Exception:
        logger.warning("The cache cannot be written", exc_info=True)
