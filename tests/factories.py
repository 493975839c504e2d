"""Pages, people and files for tests: each factory gives a valid, published object unless told otherwise."""

import io
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image as PillowImage
from wagtail.models import Locale, Page, Site

from cms.models import MenuEntry, Notice, PageTopic, SiteSettings, Topic
from home.models import HomePage, StandardPage
from home.services import prepare_site
from multimedia.models import DocumentFile, Photo
from news.models import AnnouncementPage, NewsPage, PressIndexPage, PressReleasePage, SpeechPage
from people.models import Organisation, PageContact, Person

_number = count(1)


def site_tree() -> dict[str, HomePage]:
    return prepare_site()


def locale(code: str = "ky") -> Locale:
    return Locale.objects.get(language_code=code)


def index(code: str = "ky") -> PressIndexPage:
    return PressIndexPage.objects.get(locale__language_code=code)


def _text(*paragraphs: str) -> list[Any]:
    return [("text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))]


def _child(model: Any, parent: Page, publish: bool, **fields: Any) -> Any:
    fields.setdefault("title", f"Кеңештин жыйыны {next(_number)}")
    page = model(locale=parent.locale, live=False, **fields)
    parent.add_child(instance=page)
    if publish:
        page.save_revision().publish()
        page = model.objects.get(pk=page.pk)
    else:
        page.save_revision()
    return page


def home(code: str = "ky") -> HomePage:
    return HomePage.objects.get(locale__language_code=code)


def standing(code: str = "ky", publish: bool = True, **fields: Any) -> StandardPage:
    fields.setdefault("lead", "Кеңеш 1998-жылы түзүлгөн.")
    fields.setdefault("body", _text("Кеңеш жети облуста иштейт."))
    return _child(StandardPage, fields.pop("parent", None) or home(code), publish, **fields)


def news(code: str = "ky", publish: bool = True, **fields: Any) -> NewsPage:
    fields.setdefault("lead", "Кеңеш айылдардын маселелерин карады.")
    fields.setdefault("body", _text("Жыйынга он жети айылдын өкүлү катышты."))
    return _child(NewsPage, fields.pop("parent", None) or index(code), publish, **fields)


def release(code: str = "ky", publish: bool = True, contact: Person | None = None, **fields: Any) -> PressReleasePage:
    fields.setdefault("number", f"{next(_number)}-П")
    fields.setdefault("place", "Бишкек")
    fields.setdefault("boilerplate", "Кеңеш жети облуста иштейт.")
    fields.setdefault("body", _text("Жаңы тартип күчүнө кирди."))
    fields["page_contacts"] = [PageContact(person=contact or person())]
    return _child(PressReleasePage, index(code), publish, **fields)


def announcement(code: str = "ky", publish: bool = True, **fields: Any) -> AnnouncementPage:
    fields.setdefault("start", timezone.now() + timedelta(days=3))
    fields.setdefault("end", fields["start"] + timedelta(hours=2))
    fields.setdefault("address", "Бишкек, Үлгү көчөсү, 1")
    return _child(AnnouncementPage, index(code), publish, **fields)


def speech(code: str = "ky", publish: bool = True, **fields: Any) -> SpeechPage:
    fields.setdefault("speaker", fields.get("speaker") or person())
    fields.setdefault("speaker_post", "төрага")
    fields.setdefault("date_given", date(2024, 3, 14))
    return _child(SpeechPage, index(code), publish, **fields)


ITEMS = {"news": news, "release": release, "announcement": announcement, "speech": speech}


def translation(page: Any, code: str, publish: bool = True, **fields: Any) -> Any:
    """A translation as the admin makes it: a copy under the translated parent."""
    copy = page.copy_for_translation(locale(code))
    for name, value in fields.items():
        setattr(copy, name, value)
    copy.save()
    revision = copy.save_revision()
    if publish:
        revision.publish()
    return type(copy).objects.get(pk=copy.pk)


def topic(**fields: Any) -> Topic:
    fields.setdefault("name_ky", f"Тема {next(_number)}")
    return Topic.objects.create(**fields)


def tag(page: Any, chosen: Topic) -> None:
    PageTopic.objects.create(page=page.page_ptr if hasattr(page, "page_ptr") else page, topic=chosen)


def person(**fields: Any) -> Person:
    number = next(_number)
    fields.setdefault("name_ky", f"Айсулуу Жапарова {number}")
    fields.setdefault("name_ru", f"Айсулуу Жапарова {number}")
    fields.setdefault("name_en", f"Aisuluu Japarova {number}")
    fields.setdefault("post_ky", "басма сөз катчысы (ойдон чыгарылган)")
    fields.setdefault("phone", "+996 555 00-00-00")
    fields.setdefault("email", "press@example.org")
    return Person.objects.create(**fields)


def organisation(**fields: Any) -> Organisation:
    fields.setdefault("name_ky", f"Ала-Тоо фонду {next(_number)}")
    return Organisation.objects.create(**fields)


def photo(**fields: Any) -> Photo:
    fields.setdefault("title", f"Канал {next(_number)}")
    fields.setdefault("alt_ky", "Бетон канал, артында карлуу тоолор")
    fields.setdefault("alt_ru", "Бетонный канал, за ним снежные горы")
    fields.setdefault("alt_en", "A concrete canal, snowy mountains behind")
    fields.setdefault("credit", "Jarchy")
    return Photo.objects.create(file=ContentFile(picture(), "canal.jpg"), **fields)


def picture(size: tuple[int, int] = (120, 80), colour: str = "#57708a") -> bytes:
    """A JPEG of one colour."""
    buffer = io.BytesIO()
    PillowImage.new("RGB", size, colour).save(buffer, "JPEG")
    return buffer.getvalue()


def document(**fields: Any) -> DocumentFile:
    fields.setdefault("title", f"Суу бөлүштүрүү графиги {next(_number)}")
    return DocumentFile.objects.create(file=ContentFile(b"%PDF-1.4\n%%EOF\n", "grafik.pdf"), **fields)


def at(year: int, month: int = 1, day: int = 1, hour: int = 9, minute: int = 0) -> datetime:
    """A moment in Bishkek."""
    return timezone.make_aware(datetime(year, month, day, hour, minute))


def every_block(code: str = "ky") -> list[dict[str, Any]]:
    """A body with one block of each kind, as the database stores it."""
    image = {"image": photo().pk, "alt": "", "decorative": False, "caption": "Суу бөлгүч."}
    table = {
        "caption": "Суунун көлөмү",
        "columns": [{"type": "text", "heading": "Район"}, {"type": "number", "heading": "2025"}],
        "rows": [{"values": ["Ат-Башы", "18,4"]}],
    }
    values = {
        "text": "<p>Кеңеш <b>он жети</b> отчётту укту.</p><ul><li>Суу саат менен бөлүнөт.</li></ul>",
        "heading": {"text": "Мындан ары", "level": "2"},
        "quote": {"text": "Тартип белгилүү болсо, талаш болбойт.", "name": "Гүлнара Үлгү", "post": "төрага"},
        "call_out": {"kind": "warn", "heading": "Жол жабык", "text": "<p>Жумага чейин.</p>"},
        "figure": image,
        "image_row": [{**image, "image": photo().pk} for _ in range(2)],
        "document": {"document": document().pk, "title": ""},
        "table": table,
        "number_facts": [{"number": "17", "label": "айыл"}],
        "people": [person().pk],
        "button": {"label": "Пресс-борбор", "page": index(code).pk, "url": ""},
        "external_embed": {"url": "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "title": "Каналдын ачылышы"},
    }
    return [{"type": name, "value": value} for name, value in values.items()]


def settings() -> SiteSettings:
    return SiteSettings.for_site(Site.objects.get(is_default_site=True))


def menu_entry(place: str = "header", label: str = "", **fields: Any) -> MenuEntry:
    fields |= {f"label_{code}": label for code in ("ky", "ru", "en")} if label else {}
    fields.setdefault("sort_order", next(_number))
    return MenuEntry.objects.create(settings=settings(), place=place, **fields)


def notice(**fields: Any) -> Notice:
    fields.setdefault("text_ky", f"Суу өчүрүлдү {next(_number)}")
    return Notice.objects.create(settings=settings(), **fields)
