"""What an item of the archive is about, before any word is chosen: the same for a number on every machine and day."""

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.utils import timezone

LUCK = "jarchy archive 1"  # another text makes another archive
FIRST_YEAR, LAST = 2003, (2026, 10)
MONTHS = (5, 7, 9, 9, 9, 8, 6, 5, 9, 10, 10, 8)  # quiet in January and August
KINDS = {"news": 62, "release": 16, "announcement": 14, "speech": 8}
WITH_COVER = 1 / 3
Row = dict[str, Any]


@cache
def words(name: str) -> Row:
    file = Path(__file__).parent / "words" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def stories(kind: str, month: int) -> tuple[Row, ...]:
    """A mudflow is for summer, a snow survey for winter."""
    name = kind if kind == "news" else "speeches" if kind == "speech" else f"{kind}s"
    return tuple(story for story in words(name)["story"] if month in story.get("months", (month,)))


@dataclass(frozen=True)
class Plan:
    number: int
    kind: str
    moment: datetime
    town: Row
    story: Row
    cover: str
    luck: str  # what the words are chosen with

    @property
    def key(self) -> UUID:
        """Shared by the languages of the item, and known before it is written."""
        return uuid5(NAMESPACE_URL, f"{LUCK}/{self.number}")

    def random(self, purpose: str) -> Random:
        return Random(f"{self.luck}/{purpose}")  # noqa: S311  it draws lots for a demo, not for a lock

    def otherwise(self, attempt: int) -> "Plan":
        """The same day and kind in other words, for a title that is taken."""
        return replace(self, luck=f"{self.luck}/{attempt}")


def plan(number: int) -> Plan:
    luck = Random(f"{LUCK}/{number}")  # noqa: S311
    kind = luck.choices(list(KINDS), list(KINDS.values()))[0]
    moment = _moment(luck, kind)
    towns = words("places")["town"]
    town = luck.choices(towns, [town["weight"] for town in towns])[0]
    story = luck.choice(stories(kind, moment.month))
    cover = luck.choice(story["covers"]) if luck.random() < WITH_COVER else ""
    return Plan(number, kind, moment, town, story, cover, f"{LUCK}/{number}")


def _moment(luck: Random, kind: str) -> datetime:
    """More in later years, little at weekends, in working hours."""
    years = range(FIRST_YEAR, LAST[0] + 1)
    year = luck.choices(years, [3 + year - FIRST_YEAR for year in years])[0]
    months = range(1, (LAST[1] if year == LAST[0] else 12) + 1)
    month = luck.choices(months, MONTHS[: len(months)])[0]
    moment = datetime(year, month, luck.randint(1, 28), luck.randint(8, 18), luck.randrange(0, 60, 5))
    if moment.weekday() > 4 and kind != "announcement" and luck.random() < 0.8:
        moment -= timedelta(days=min(moment.weekday() - 4, moment.day - 1))
    return timezone.make_aware(moment)
