"""Pictures and documents as blocks meet them: their model belongs to an app above the kernel."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, prefetch_related_objects
from django.utils import timezone


def usable(file: Any) -> bool:
    """False for a file that is gone or whose licence has ended."""
    if not file:
        return False
    expires_on = getattr(file, "expires_on", None)
    return expires_on is None or expires_on >= timezone.localdate()


def load_renditions(images: Iterable[Any]) -> None:
    """All renditions of many images in one query instead of one or two for each image.

    Costs a row per size made so far (four for a picture in a text); Wagtail's cache of renditions is not asked.
    """
    stored = [image for image in images if isinstance(image, Model)]
    prefetch_related_objects(stored, "renditions")
