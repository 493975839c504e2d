"""StreamField whose blocks stay out of migrations."""

import json
from typing import Any

from wagtail import fields


class StreamField(fields.StreamField):
    """Migrations hold no blocks; there the field keeps the stored body as it is instead of reading it as empty."""

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs

    @property
    def is_historical(self) -> bool:
        return not self.stream_block.child_blocks

    def to_python(self, value: Any) -> Any:
        if not self.is_historical:
            return super().to_python(value)
        return json.loads(value) if isinstance(value, str) and value else value
