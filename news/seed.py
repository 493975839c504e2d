"""Demo press items of twelve years, from `news/demo/<year>.toml`; an item that is there already is left alone."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page

from cms.models import PageTopic, Topic
from cms.seed import tag_of
from news.demo_body import body
from news.demo_history import later
from news.models import AnnouncementPage, DateChange, NewsPage, PressIndexPage, PressReleasePage, SpeechPage
from people.models import PageContact, PagePerson, Person

MODELS: dict[str, Any] = {
    "news": NewsPage,
    "release": PressReleasePage,
    "announcement": AnnouncementPage,
    "speech": SpeechPage,
}
LANGUAGES = ("ky", "ru", "en")
Row = dict[str, Any]


def seed() -> None:
    indexes = {index.locale.language_code: index for index in PressIndexPage.objects.select_related("locale")}
    for row in sorted(demo_items(), key=_published):
        source = _there(row, indexes["ky"]) or _add(row, "ky", indexes["ky"])
        for code in ("ru", "en"):
            if code in row and not _there(row, indexes[code]):
                _add(row, code, indexes[code], source)


def demo_items() -> Iterator[Row]:
    for file in sorted((Path(__file__).parent / "demo").glob("*.toml")):
        yield from tomllib.loads(file.read_text(encoding="utf-8"))["item"]


def _there(row: Row, index: PressIndexPage) -> Page | None:
    return Page.objects.child_of(index).filter(slug=row["slug"]).first()


def _add(row: Row, code: str, index: PressIndexPage, source: Any = None) -> Any:
    """The item in one language, published; a translation shares the key of its `source`."""
    page = MODELS[row["kind"]](
        **_shared(row),
        **_words(row, code),
        **_of_kind(row, code),
        slug=row["slug"],
        locale=index.locale,
        source_language="ky",
        live=False,
    )
    if source is None:
        _relate(page, row)
    else:
        page.translation_key = source.translation_key
    index.add_child(instance=page)
    _publish(page)
    _log_date_changes(page, row, code)
    later(page, row, code)
    return page


def _log_date_changes(page: Any, row: Row, code: str) -> None:
    for change in row.get("date_changes", []):
        DateChange.objects.create(
            page=page,
            old=_read(change["old"]),
            new=page.start,
            reason=change["reason"][code],
            changed_at=_read(change["changed"]),
        )


def _publish(page: Any) -> None:
    """As if it had been published at its own date."""
    page.save_revision().publish()
    moment = min(page.date, timezone.now())
    Page.objects.filter(pk=page.pk).update(
        first_published_at=moment, last_published_at=moment, latest_revision_created_at=moment
    )


def _shared(row: Row) -> Row:
    cover = get_image_model().objects.filter(tags__name=tag_of(row["cover"])).first() if "cover" in row else None
    return {"date": _published(row), "cover": cover}


def _words(row: Row, code: str) -> Row:
    words = row[code]
    return {
        "title": words["title"],
        "lead": words["lead"],
        "body": json.dumps(body(words["body"])),
        "place": row.get("place", {}).get(code, ""),
    }


def _of_kind(row: Row, code: str) -> Row:
    return {"release": _release, "announcement": _announcement, "speech": _speech}.get(row["kind"], _nothing)(row, code)


def _nothing(row: Row, code: str) -> Row:
    return {}


def _release(row: Row, code: str) -> Row:
    return {"number": row["number"], "boilerplate": row["boilerplate"][code].strip()}


def _announcement(row: Row, code: str) -> Row:
    start = _moment(row, "start")
    contact = Person.objects.filter(slug__in=row.get("contacts", [])[:1]).first()
    return {
        "start": start,
        "end": _moment(row, "end") or (start and start + timedelta(hours=2)),
        "status": row["status"],
        "notice": row.get("notice", {}).get(code, ""),
        "address": row.get("address", {}).get(code, ""),
        "link": row.get("link", ""),
        "accreditation_deadline": _moment(row, "accreditation"),
        "accreditation_contact": contact,
    }


def _speech(row: Row, code: str) -> Row:
    return {
        "speaker": Person.objects.get(slug=row["speaker"]),
        "speaker_post": row["speaker_post"][code],
        "date_given": date.fromisoformat(row["date_given"]),
        "occasion": row.get("occasion", {}).get(code, ""),
        "form": row["form"],
    }


def _relate(page: Any, row: Row) -> None:
    page.page_topics = [PageTopic(topic=topic) for topic in Topic.objects.filter(slug__in=row.get("topics", []))]
    page.page_people = [PagePerson(person=person) for person in _persons(row, "people")]
    page.page_contacts = [PageContact(person=person) for person in _persons(row, "contacts")]


def _persons(row: Row, name: str) -> list[Person]:
    return [Person.objects.get(slug=slug) for slug in row.get(name, [])]


def _published(row: Row) -> datetime:
    return _read(row["date"])


def _moment(row: Row, name: str) -> datetime | None:
    """`start` or `accreditation_deadline` as written, or so many days from now for what is to come."""
    if name == "accreditation":
        days, clock, written = "accreditation_days_from_now", "accreditation_time", "accreditation_deadline"
    else:
        days, clock, written = "days_from_now", f"{name}_time", name
    if days in row and clock in row:
        day = timezone.localdate() + timedelta(days=row[days])
        return timezone.make_aware(datetime.combine(day, time.fromisoformat(row[clock])))
    return _read(row[written]) if written in row else None


def _read(written: Any) -> datetime:
    return written if isinstance(written, datetime) else datetime.fromisoformat(written)
