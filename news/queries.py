"""Which press items, in which order; every list, feed, archive and neighbour asks here."""

import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db.models import BooleanField, Exists, OuterRef, Q, QuerySet, Subquery, Value
from django.utils import timezone
from wagtail.models import PageManager, Site
from wagtail.query import PageQuerySet

from cms.models import PageTopic, Topic
from cms.queries import visible
from people.models import PagePerson, Person

if TYPE_CHECKING:
    from news.models import PressItemPage

# `visible = 1`; a plain True becomes a bare `visible`, for which SQLite leaves the rest of the index aside and sorts.
SHOWN = Value(True, output_field=BooleanField())


class PressItemQuerySet(PageQuerySet):
    def listed(self, site: Site | None, language: str) -> Self:
        """What lists of a site show in a language; asks the base table alone."""
        return self.filter(listed_site=site, listed_language=language, visible=SHOWN)

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)

    def in_year(self, year: int) -> Self:
        return self.filter(date__gte=_midnight(year, 1), date__lt=_midnight(year + 1, 1))

    def in_month(self, year: int, month: int) -> Self:
        return self.filter(date__gte=_midnight(year, month), date__lt=_month_after(year, month))

    def from_month(self, year: int, month: int) -> Self:
        return self.filter(date__gte=_midnight(year, month))

    def before_month(self, year: int, month: int) -> Self:
        return self.filter(date__lt=_midnight(year, month))

    def since(self, day: datetime.date) -> Self:
        return self.filter(date__gte=_midnight(day.year, day.month, day.day))

    def until(self, day: datetime.date) -> Self:
        """Up to the end of that day."""
        return self.filter(date__lt=_midnight(day.year, day.month, day.day) + datetime.timedelta(days=1))

    def about(self, topic: Topic) -> Self:
        """A topic set in one language holds in all."""
        rows = PageTopic.objects.originals().filter(topic=topic)
        return self.filter(translation_key__in=rows.values("page__translation_key"))

    def each_about(self, topic: Topic) -> Self:
        """The same, asked row by row along the dates: for few of the items, where `about` would list all of a topic."""
        rows = PageTopic.objects.originals().filter(topic=topic)
        return self.filter(Exists(rows.filter(page__translation_key=OuterRef("translation_key"))))

    def mentioning(self, person: Person) -> Self:
        """Items that mention the person, or that the person gave."""
        rows = PagePerson.objects.originals().filter(person=person)
        said = Q(speechpage__speaker=person)
        return self.filter(Q(translation_key__in=rows.values("page__translation_key")) | said)

    def given_by(self, person: Person) -> Self:
        return self.filter(speechpage__speaker=person)

    def at_place(self, place: str) -> Self:
        return self.filter(place=place)

    def newest_first(self) -> Self:
        return self.order_by("-date", "-page_ptr")

    def for_list(self) -> Self:
        """Ready to be shown as an entry of a list; asks once more whether the public may see it."""
        return self.for_screen().prefetch_related("cover__renditions")

    def for_screen(self) -> Self:
        """As for_list(), for a screen of many lists that loads the sizes of all their pictures at once."""
        shown = visible(self.filter(withdrawn_at=None)).select_related("cover", "announcementpage", "locale")
        return shown.defer("body")

    def not_upcoming(self, at: datetime.datetime | None = None) -> Self:
        return self.exclude(announcementpage__end__gt=at or timezone.now())

    def beside(self, item: "PressItemPage") -> Self:
        return self.filter(
            listed_site_id=item.listed_site_id, listed_language=item.listed_language, visible=SHOWN
        ).exclude(pk=item.pk)

    def nearest(self, item: "PressItemPage") -> tuple["PressItemPage | None", "PressItemPage | None"]:
        """The next older and the next newer of these items; one query for both."""
        older = self.filter(date__lte=item.date).exclude(date=item.date, page_ptr__gt=item.pk).newest_first()
        newer = self.filter(date__gte=item.date).exclude(date=item.date, page_ptr__lt=item.pk)
        keys = [Subquery(visible(rows).values("pk")[:1]) for rows in (older, newer.order_by("date", "page_ptr"))]
        found = self.model.objects.filter(Q(pk=keys[0]) | Q(pk=keys[1])).order_by("date", "page_ptr").defer("body")
        after = [other for other in found if (other.date, other.pk) > (item.date, item.pk)]
        before = [other for other in found if other not in after]
        return next(iter(before), None), next(iter(after), None)


class AnnouncementQuerySet(PressItemQuerySet):
    def upcoming(self, at: datetime.datetime | None = None) -> Self:
        """Announcements not over yet, soonest first (PC-5)."""
        return self.filter(end__gt=at or timezone.now()).order_by("start", "page_ptr")

    def for_screen(self) -> Self:
        return visible(self.filter(withdrawn_at=None)).select_related("cover", "locale").defer("body")


PressItemManager = PageManager.from_queryset(PressItemQuerySet)
AnnouncementManager = PageManager.from_queryset(AnnouncementQuerySet)


def in_order(items: QuerySet[Any], keys: list[int]) -> list[Any]:
    """The items with these keys, ready for a list, in the order of the keys."""
    found = {item.pk: item for item in items.filter(pk__in=keys).for_screen()}
    return [found[key] for key in keys if key in found]


def _month_after(year: int, month: int) -> datetime.datetime:
    return _midnight(year + month // 12, month % 12 + 1)


def _midnight(year: int, month: int, day: int = 1) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime(year, month, day))
