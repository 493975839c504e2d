"""A page deep in a list without walking past everything before it (PC-12)."""

from collections.abc import Mapping
from typing import Any


class Keys:
    """Primary keys of a list, newest first, to be sliced; `by_month` has the number of its items by month (201610).

    A slice begins in the month that it falls into: the months before it are skipped by their counts, so page 2,500
    reads as many rows of the index as the middle of a month does.
    """

    def __init__(self, items: Any, by_month: Mapping[int, int]) -> None:
        self.items, self.by_month = items, by_month

    def __getitem__(self, part: slice) -> list[int]:
        items, start = self.items, part.start
        for month in sorted(self.by_month, reverse=True):
            if start < self.by_month[month]:
                break
            start -= self.by_month[month]
            items = self.items.before_month(*divmod(month, 100))
        return list(items.values_list("pk", flat=True)[start : start + part.stop - part.start])
