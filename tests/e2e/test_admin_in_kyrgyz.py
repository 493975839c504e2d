"""An editor who speaks only Kyrgyz can work: a crawler reads the admin and finds no English word (TR-9)."""

import re

import pytest
from django.utils.translation import trans_real

from tests.e2e.admin_content import CHIEF, furnish
from tests.e2e.admin_screens import all_rounds
from tests.e2e.desk import Desk, hire
from tests.e2e.tour import Tour

pytestmark = pytest.mark.django_db(transaction=True)

# What has no Kyrgyz name, each for its reason.
NAMES = {
    "Jarchy": "the product, and the name of the site",
    "Wagtail": "the product the admin is built on",
    "Telegram YouTube Facebook OpenStreetMap": "other people's products",
    "RSS URL HTML CSV XLSX TSV JSON PDF API": "abbreviations that Kyrgyz texts write in Latin letters too",
    "AVIF GIF JPG JPEG PNG WEBP aac aiff flac mp ogg wav": "kinds of files",
    "UTC GMT": "time zones",
    "CC BY SA NC ND CC0": "licences are called by the letters of their deeds",
    "slug": "stands in brackets behind its Kyrgyz word",
    "Ctrl Alt Shift Enter Esc Tab": "what is printed on keys",
    "English": "a language is called by its own name",
    "localhost": "the address of a site",
}
# Addresses, files, time zones, names of models, the review in its history: entered or stored, not said.
NOT_WORDS = re.compile(
    r"Кароо / Проверка / Review|https?://\S*|\S+@\S+|@\w+|\S*\.(jpg|jpeg|png|gif|webp|avif|pdf|mp3|mp4|org|com|kg)\b\S*|/[\w/.-]*"
    r"|</?[a-z]+>|\bm4[ab]\b|\b[A-Z]\w+/[\w/+-]+|\b(news|home|cms|people|multimedia)\.[a-z]+\b"
)
WORD = re.compile(r"[A-Za-z]{2,}")
# What localize and Wagtail make of the names of variables, on screens of the technician: docs/translation.md.
KNOWN = {"Enabled", "Sync from", "Locale", "Комментарий → User", "Task type"}
ALLOWED = {word for words in NAMES for word in words.split()}


def english(tour):
    """Texts with a word in Latin letters that nobody allowed, and the first screen of each."""
    found = {}
    for screen, texts in tour.screens.items():
        for text in texts:
            if text not in KNOWN and set(WORD.findall(NOT_WORDS.sub(" ", text))) - ALLOWED:
                found.setdefault(text, screen)
    return [f"{screen}: {text}" for text, screen in found.items()]


def figures(tour):
    texts = {text for said in tour.screens.values() for text in said}
    return f"{len(tour.screens)} screens, {len(texts)} texts, {sum(len(text.split()) for text in texts)} words"


@pytest.fixture
def tour(new_context, live_server):
    page = new_context(viewport={"width": 1280, "height": 900}, locale="ky").new_page()
    page.set_default_timeout(10_000)
    return Tour(page, live_server.url)


def test_the_admin_says_no_english_word(tour, live_server, capsys):
    tour.open("/admin/login/").open("/admin/password_reset/")
    content = furnish()
    Desk(tour.page, live_server.url).sign_in(CHIEF)
    all_rounds(tour, content)
    with capsys.disabled():
        print(f"\n  The admin in Kyrgyz: {figures(tour)}.")
    found = english(tour)
    assert not found, "\n".join(found)


def test_one_message_without_its_translation_is_noticed(tour, live_server, monkeypatch):
    hire(CHIEF, "webmaster")
    Desk(tour.page, live_server.url).sign_in(CHIEF)
    assert english(tour.open("/admin/", "dashboard")) == []
    for catalogue in trans_real.translation("ky")._catalog._catalogs:
        monkeypatch.delitem(catalogue, "Account", raising=False)
    assert english(tour.open("/admin/", "dashboard")) == ["dashboard: Account"]
