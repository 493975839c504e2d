"""Page objects of the archive, not stored yet."""

from datetime import timedelta
from functools import cached_property
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.images import get_image_model

from cms.models import Topic
from cms.seed import tag_of
from news.models import AnnouncementPage, NewsPage, PressIndexPage, PressReleasePage, SpeechPage
from news.models.items import month_number
from people.models import Person

from . import texts
from .plan import Plan, Row
from .texts import Family

MODELS: dict[str, Any] = {
    "news": NewsPage,
    "release": PressReleasePage,
    "announcement": AnnouncementPage,
    "speech": SpeechPage,
}
CANCELLED, POSTPONED = 0.04, 0.08
SOURCE = "ky"


class Stock:
    """What the items share: press centres, topics, persons and pictures, each asked for once."""

    def __init__(self) -> None:
        self.now = timezone.now()
        indexes = PressIndexPage.objects.select_related("locale")
        self.indexes = {index.locale.language_code: index for index in indexes}

    @cached_property
    def topics(self) -> dict[str, Topic]:
        return {topic.slug: topic for topic in Topic.objects.all()}

    @cached_property
    def persons(self) -> list[Person]:
        return list(Person.objects.filter(live=True).order_by("pk"))

    @cached_property
    def covers(self) -> dict[str, Any]:
        """By the tag of the drawing; empty where the demo pictures are not there."""
        photos = get_image_model().objects.prefetch_related("tags")
        return {tag.name: photo for photo in photos for tag in photo.tags.all()}

    @cached_property
    def types(self) -> dict[str, ContentType]:
        return {kind: ContentType.objects.get_for_model(model) for kind, model in MODELS.items()}

    def person(self, plan: Plan) -> Person | None:
        return plan.random("person").choice(self.persons) if self.persons else None


def page(family: Family, code: str, slug: str, stock: Stock) -> Any:
    """The item in one language, live since its own date; its place in the tree is given when it is stored."""
    plan, index = family.plan, stock.indexes[code]
    published = min(plan.moment, stock.now)
    cover = stock.covers.get(tag_of(plan.cover)) if plan.cover else None
    return MODELS[plan.kind](
        **_of_kind(plan, code, stock),
        title=family.titles[code],
        draft_title=family.titles[code],
        slug=slug,
        url_path=f"{index.url_path}{slug}/",
        locale=index.locale,
        content_type=stock.types[plan.kind],
        translation_key=plan.key,
        source_language=SOURCE,
        lead=texts.lead(plan, code),
        body=texts.body(plan, code, stock.person(plan)),
        kind=plan.kind,
        date=plan.moment,
        month=month_number(plan.moment),
        place=plan.town["name"][code],
        cover_id=cover and cover.pk,
        live=True,
        has_unpublished_changes=False,
        first_published_at=published,
        last_published_at=published,
        latest_revision_created_at=published,
    )


def _of_kind(plan: Plan, code: str, stock: Stock) -> Row:
    return {"release": _release, "announcement": _announcement, "speech": _speech}.get(plan.kind, _nothing)(
        plan, code, stock
    )


def _nothing(plan: Plan, code: str, stock: Stock) -> Row:
    return {}


def _release(plan: Plan, code: str, stock: Stock) -> Row:
    return {"number": f"{plan.number % 90 + 1}-П", "boilerplate": texts.boilerplate(code)}


def _announcement(plan: Plan, code: str, stock: Stock) -> Row:
    luck, states = plan.random("announcement"), AnnouncementPage.Status
    start = plan.moment.replace(hour=luck.choice((9, 10, 11, 14)), minute=0) + timedelta(days=luck.randint(3, 20))
    lot = luck.random()
    status = states.CANCELLED if lot < CANCELLED else states.POSTPONED if lot < POSTPONED else states.CONFIRMED
    return {
        "start": start,
        "end": start + timedelta(hours=luck.randint(1, 4)),
        "status": status,
        "notice": "" if status == states.CONFIRMED else texts.notice(plan, code, int(status == states.POSTPONED)),
        "address": texts.address(plan, code),
    }


def _speech(plan: Plan, code: str, stock: Stock) -> Row:
    speaker = stock.person(plan)
    return {
        "speaker": speaker,
        "speaker_post": getattr(speaker, f"post_{code}", ""),
        "date_given": plan.moment.date(),
        "occasion": texts.occasion(plan, code),
        "form": SpeechPage.Form.PREPARED,
    }
