from collections.abc import Sequence
from typing import Any


class BodyPart:
    """What every block of a body offers beyond Wagtail's own."""

    def prepare(self, values: Sequence[Any]) -> None:
        """Loads at once what each of the values would load by itself; called before a body is shown."""

    def pictures(self, values: Sequence[Any]) -> list[Any]:
        """The pictures that are shown; their sizes are loaded with those of the rest of the page."""
        return []

    def plain_text(self, value: Any) -> str:
        """The block's words without markup, a line for each paragraph."""
        raise NotImplementedError
