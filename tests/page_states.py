"""What stands on the pages of tests/pages.py, so that each template is seen in each of its states."""

import json
from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Site

from cms.models import SiteSettings
from cms.models.menu import MenuEntry
from cms.models.notices import Notice
from home.models import StandardPage
from news.models import DateChange, FeaturedItem
from newsroom.removal import remove
from newsroom.withdrawal import withdraw
from tests import factories

LONG = "Ө" * 255  # as long as a title may be, without a space


def build() -> None:
    """A small site in three languages; only the page `only-kyrgyz` is in one."""
    person = factories.person(slug="person", portrait=factories.photo(), biography_ky="Кеңеште эмгектенет.")
    factories.person(slug="bare", phone="", email="")
    organisation = factories.organisation(slug="organisation", logo=factories.photo(), description_ky="Жети облуста.")
    items = press_items(person)
    factories.tag(items["news"], factories.topic(name_ky="Сугат суусу"))
    pages = [*items.values(), *standing_pages()]
    for page in pages:
        for code in ("ru", "en"):
            factories.translation(page, code)
    factories.news(slug="only-kyrgyz")
    for number in range(22):
        factories.news(date=factories.at(2025, 1 + number % 12), cover=factories.photo() if number == 0 else None)
    for page in (items["corrected"], items["withdrawn"], items["removed"]):
        for version in page.get_translations(inclusive=True):
            on_record(type(page).objects.get(pk=version.pk))
    front_pages(items, organisation)
    site_settings(items)


def press_items(person: Any) -> dict[str, Any]:
    return {
        "news": factories.news(
            slug="news", body=json.dumps(factories.every_block()), cover=factories.photo(), place="Нарын"
        ),
        "release": factories.release(slug="release", contact=person),
        "announcement": factories.announcement(
            slug="announcement",
            status="cancelled",
            notice="Катуу шамалга байланыштуу.",
            accreditation_deadline=timezone.now() + timedelta(days=1),
            accreditation_contact=person,
            link="https://example.org/",
        ),
        "postponed": _postponed(),
        "speech": factories.speech(
            slug="speech", speaker=person, occasion="Жыйын", body=json.dumps(factories.every_block())
        ),
        "long": factories.news(slug="long", title=LONG, lead=LONG, cover=factories.photo()),
        "corrected": factories.news(slug="corrected"),
        "withdrawn": factories.news(slug="withdrawn"),
        "removed": factories.news(slug="removed"),
    }


def _postponed() -> Any:
    page = factories.announcement(slug="postponed", title="Ачык эшиктер күнү")
    DateChange.objects.create(page=page, old=factories.at(2026, 5, 4), new=page.start, reason="Жол жабылган.")
    return page


def on_record(page: Any) -> None:
    """What the slug says: corrected, withdrawn or removed."""
    if page.slug == "corrected":
        page.change, page.change_note = "correction", "Он жети айыл эмес, он тогуз айыл."
        page.save_revision().publish()
    elif page.slug == "withdrawn":
        withdraw(page, "Сандар текшерилген эмес.", None)
    else:
        remove(page, "error", "Жаңылыштык менен чыккан.", None, None)


def standing_pages() -> list[Any]:
    headings = [("heading", {"text": f"Бөлүм {number}", "level": "2"}) for number in range(3)]
    office = {"name": "Кабылдама", "address": "Бишкек, Үлгү көчөсү, 1", "coordinates": "42.8760, 74.6037",
              "phone": "+996 312 00-00-00", "email": "office@example.org", "hours": "9:00–18:00"}  # fmt: skip
    files = {"heading": "Эрежелер", "files": [{"document": factories.document(), "title": ""} for _ in range(2)]}
    about = factories.standing(
        slug="about", title="Биз жөнүндө", body=[*headings, ("contacts", office), ("documents", files)]
    )
    return [about, factories.standing(slug="history", title="Тарыхы", parent=about)]


def front_pages(items: dict[str, Any], organisation: Any) -> None:
    """Sections of every kind, but for the Russian page, which shows the usual ones."""
    FeaturedItem.objects.create(page=factories.home().page_ptr, target=items["news"].page_ptr)
    FeaturedItem.objects.create(page=factories.index().page_ptr, target=items["release"].page_ptr)
    for code in ("ky", "en"):
        page = factories.home(code)
        kinds = page.sections.stream_block.child_blocks
        values = {name: block.get_default() for name, block in kinds.items()}
        values["partners"]["organisations"] = [organisation]
        values["speech"] |= {"speech": items["speech"], "words": "Тартип белгилүү болсо, талаш болбойт."}
        values["text"]["heading"] = "Өзүбүз жөнүндө"
        values["text"]["body"].append(("text", "<p>Кеңеш жети облуста иштейт.</p>"))
        page.sections = list(values.items())
        page.save_revision().publish()


def site_settings(items: dict[str, Any]) -> None:
    site = Site.objects.get(is_default_site=True)
    settings = SiteSettings.for_site(site)
    settings.email, settings.phone, settings.logo = "press@example.org", "+996 312 00-00-00", factories.photo()
    settings.save()
    Notice.objects.create(settings=settings, text_ky="Суу каптоо коркунучу бар.", text_ru="Угроза паводка.",
                          text_en="Flood warning.", page=items["news"].page_ptr)  # fmt: skip
    about = StandardPage.objects.get(slug="about", locale__language_code="ky")
    MenuEntry.objects.create(settings=settings, place="header", page=about.page_ptr)
    for place, words in (("header", "Байланыш"), ("column", "Мамиле"), ("footer", "Адамдар")):
        MenuEntry.objects.create(settings=settings, place=place, address="/people/", label_ky=words, label_ru=words,
                                 label_en=words)  # fmt: skip
