"""What the page of a person or an organisation collects; apps above add their part in ready()."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest

Collector = Callable[[Any, HttpRequest], "Section | None"]
_collectors: list[Collector] = []


@dataclass(frozen=True)
class Section:
    title: str
    items: list[Any] = field(default_factory=list)
    url: str = ""


def add_section(collector: Collector) -> Collector:
    """`collector(profile, request)` returns a Section to show, or None."""
    _collectors.append(collector)
    return collector


def sections_of(profile: Any, request: HttpRequest) -> list[Section]:
    found: Iterable[Section | None] = (collector(profile, request) for collector in _collectors)
    return [section for section in found if section and section.items]
