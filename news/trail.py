"""The list an item was reached from: the way back to it, and on to its neighbours there (PC-11).

Links in a filtered list carry the filter in plain parameters, so the answer is the same for everybody who asks for that
address, and the canonical address has none of them.
"""

from functools import cached_property
from typing import Any

from django.http import Http404, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from cms import listings
from news.models import PressItemPage
from news.question import Question
from news.related import related

SEPARATOR = " · "


class Trail:
    """Of `item` in the list at `press_url`; anything that is no filter holding the item means the whole list."""

    def __init__(self, item: PressItemPage, press_url: str, parameters: QueryDict) -> None:
        self.item, self.press_url = item, press_url
        self.question = Question() if item.is_foreign else _asked(item, parameters)

    @property
    def query(self) -> str:
        """What links within the same list carry: «?kind=release», or nothing."""
        return listings.address("", self.question.parameters)

    @property
    def list_url(self) -> str:
        return listings.address(self.press_url, self.question.parameters)

    @property
    def list_label(self) -> str:
        return SEPARATOR.join(self.question.words) or _("All news")

    @property
    def kind(self) -> dict[str, Any]:
        """The tab of the item's own kind, the last step of the way down to it."""
        kind = Question(kind=self.item.kind)
        return {"title": kind.words[0], "url": listings.address(self.press_url, kind.parameters)}

    @property
    def previous(self) -> PressItemPage | None:
        return self._nearest[0]

    @property
    def next(self) -> PressItemPage | None:
        return self._nearest[1]

    @cached_property
    def _nearest(self) -> tuple[PressItemPage | None, PressItemPage | None]:
        return self._beside.nearest(self.item)

    @cached_property
    def related(self) -> list[PressItemPage]:
        return related(self.item, shown=(self.previous, self.next))

    @property
    def _beside(self) -> Any:
        items = self.question.narrow(PressItemPage.objects.beside(self.item), few=True)
        return items.of_kind(self.question.kind) if self.question.kind else items


def _asked(item: PressItemPage, parameters: QueryDict) -> Question:
    try:
        question = Question.read(parameters)
    except Http404:
        return Question()
    return question if _holds(question, item) else Question()


def _holds(question: Question, item: PressItemPage) -> bool:
    """Whether the list that `question` asks for has `item` in it; costs no query beyond what its page shows anyway."""
    day = timezone.localtime(item.date).date()
    person, speaker = question.person, getattr(item, "speaker_id", None)
    return (
        question.kind in ("", item.kind)
        and question.place in ("", item.place)
        and (question.topic is None or question.topic in item.topics)
        and (person is None or person in item.people or person.pk == speaker)
        and (question.since is None or day >= question.since)
        and (question.until is None or day <= question.until)
    )
