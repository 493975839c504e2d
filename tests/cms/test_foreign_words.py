"""A page speaks one language: no word of the interface shows in another (TR-9)."""

import re
from html.parser import HTMLParser

import polib
import pytest
from django.conf import settings
from django.utils.translation import override
from wagtail.models import Site

from cms.error_pages import error_page
from cms.models import SiteSettings
from news.models import DateChange
from tests import factories

pytestmark = pytest.mark.django_db

LANGUAGES = ("ky", "ru", "en")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SPOKEN = {"title", "alt", "placeholder", "aria-label", "aria-description", "label", "data-done"}
CYRILLIC = re.compile("[а-яёңөү]", re.IGNORECASE)
ONLY_KYRGYZ = re.compile("[ңөү]", re.IGNORECASE)
# In pages written in Cyrillic: names, addresses, file kinds.
LATIN = re.compile(
    r"\S+@\S+|https?://\S+|\S+\.org\S*|\b(RSS|PDF|UTC|CC|BY|SA|Telegram|WhatsApp|Facebook|X|KB|JPG|JPEG|Jarchy|q)\b"
)
CONTENT = {
    "ky": {
        "site": "Кеңеш",
        "title": "Айылдын жыйыны",
        "lead": "Айылда жыйын өттү.",
        "text": "Жыйынга айылдын тургундары келди.",
        "name": "Бакыт Үлгүев",
        "post": "төрага (ойдон чыгарылган)",
        "topic": "Суу чарбасы",
        "organisation": "Үлгү уюму",
        "place": "Нарын",
        "reason": "Жол жабык болгондуктан.",
        "alt": "Көпүрө",
    },
    "ru": {
        "site": "Совет",
        "title": "Сход жителей",
        "lead": "В селе прошёл сход.",
        "text": "На сход пришли жители села.",
        "name": "Бакыт Образцов",
        "post": "председатель (вымышленное лицо)",
        "topic": "Водное хозяйство",
        "organisation": "Образцовая организация",
        "place": "Нарын",
        "reason": "Дорога была закрыта.",
        "alt": "Мост",
    },
    "en": {
        "site": "The council",
        "title": "A village met",
        "lead": "The village held a gathering.",
        "text": "Villagers came to the gathering.",
        "name": "Bakyt Sample",
        "post": "chair (fictional)",
        "topic": "Irrigation",
        "organisation": "Sample organisation",
        "place": "Naryn",
        "reason": "The road was closed.",
        "alt": "A bridge",
    },
}


class Speech(HTMLParser):
    """Every text a page says in its own language, without what is marked as another's."""

    def __init__(self):
        super().__init__()
        self.open, self.said = [], []

    def language(self):
        return next((language for _tag, language in reversed(self.open) if language), "")

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.open.append((tag, values.get("lang")))
        own = self.language() == self.open[0][1]
        self.said += [value for name, value in attributes if name in SPOKEN and value and own]
        if tag in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in VOID and tag in [name for name, _language in self.open]:
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, data):
        tags = [tag for tag, _language in self.open]
        if self.open and self.language() == self.open[0][1] and not {"script", "style"}.intersection(tags):
            self.said.append(data)


def said_by(html):
    speech = Speech()
    speech.feed(html)
    return [" ".join(text.split()) for text in speech.said if text.strip()]


def messages(code):
    """What the catalogue of a language may say, as patterns."""
    found = set()
    for entry in polib.pofile(str(settings.BASE_DIR / f"locale/{code}/LC_MESSAGES/django.po")):
        found.update(entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr])
    return found


def foreign(texts, code):
    """Texts of a page that are messages of another language, and letters that its language does not have."""
    own = messages(code)
    others = set().union(*(messages(other) for other in LANGUAGES if other != code)) - own
    patterns = [re.sub(r"%\\?\(\w+\\?\)[sd]", ".+", re.escape(text)) for text in others if len(text) > 1]
    known = re.compile("|".join(patterns), re.IGNORECASE)
    found = [text for text in texts if known.fullmatch(text)]
    if code == "en":
        found += [text for text in texts if CYRILLIC.search(text)]
    else:
        found += [text for text in texts if re.search("[A-Za-z]{2}", LATIN.sub("", text))]
    if code == "ru":
        found += [text for text in texts if ONLY_KYRGYZ.search(text)]
    return found


def in_three(name, key=None):
    return {f"{name}_{code}": CONTENT[code][key or name] for code in LANGUAGES}


def texts(code):
    words = CONTENT[code]
    body = [("text", f"<p>{words['text']}</p>")]
    return {"title": words["title"], "lead": words["lead"], "body": body}


def own(code, person, photo):
    """What a kind has beside title, lead and text, in one language."""
    words = CONTENT[code]
    return {
        "news": {"place": words["place"], "cover": photo},
        "release": {"place": words["place"], "boilerplate": words["text"], "number": "24"},
        "announcement": {
            "address": words["place"],
            "status": "cancelled",
            "notice": words["reason"],
            "accreditation_contact": person,
            "link": "https://example.org/",
        },
        "speech": {
            "speaker": person,
            "speaker_post": words["post"],
            "occasion": words["title"],
            "place": words["place"],
        },
    }


def name_the_site():
    SiteSettings.objects.update_or_create(site=Site.objects.get(), defaults=in_three("name", "site"))
    for code in LANGUAGES:
        for page, title in ((factories.home(code), "site"), (factories.index(code), "topic")):
            page.title = page.draft_title = CONTENT[code][title]
            page.save()


def write_items(person):
    photo = factories.photo(title="A", credit="Jarchy", **in_three("alt"))
    topic = factories.topic(**in_three("name", "topic"), slug="topic")
    for name, factory in factories.ITEMS.items():
        contact = {"contact": person} if name == "release" else {}
        page = factory(slug=name, **texts("ky"), **own("ky", person, photo)[name], **contact)
        factories.tag(page, topic)
        for code in ("ru", "en"):
            version = factories.translation(page, code, **texts(code), **own(code, person, photo)[name])
            if name == "announcement":
                days = {"old": factories.at(2026, 5, 4), "new": factories.at(2026, 5, 6)}
                DateChange.objects.create(page=version, reason=CONTENT[code]["reason"], **days)
    factories.news(slug="only-kyrgyz", **texts("ky"), date=factories.at(2019, 3, 14))
    for code in LANGUAGES:
        for number in range(22):
            factories.news(code, slug=f"old-{number}", **texts(code), date=factories.at(2014 + number % 12, 3, 14))


@pytest.fixture
def site():
    """A site whose every word is there in three languages, each in its own letters; the paths of its pages."""
    factories.site_tree()
    name_the_site()
    person = factories.person(**in_three("name"), **in_three("post"), slug="person", email="press@example.org")
    factories.organisation(**in_three("name", "organisation"), slug="organisation")
    write_items(person)
    return [
        *("", "press/", "press/?page=2", "press/?kind=speech", "press/?topic=topic", "press/?place=nowhere"),
        *("press/archive/", "press/archive/2019/", "press/archive/2019/03/", "press/archive/1999/"),
        *(f"press/{name}/" for name in (*factories.ITEMS, "only-kyrgyz")),
        *("people/", "organisations/", "people/person/", "organisations/organisation/"),
        *("search/", "search/?q=404", "nowhere/", "press/?page=999", "press/%00/"),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_page_says_a_word_of_another_language(client, site, code):
    found = {}
    for path in site:
        html = client.get(f"/{code}/{path}").content.decode()
        assert f'<html lang="{code}"' in html, path
        said = said_by(html)
        if path == "press/only-kyrgyz/":
            said = said[1:]  # a title cannot say that half of it is Kyrgyz
        if words := foreign(said, code):
            found[path] = words
    assert found == {}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("status", [400, 403, 404, 410, 500, 503])
def test_no_error_page_says_a_word_of_another_language(rf, code, status):
    factories.site_tree()
    html = error_page(rf.get(f"/{code}/"), status).content.decode()
    assert foreign(said_by(html), code) == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<html lang="ky"><p>Search</p>', ["Search", "Search"]),
        ('<html lang="ky"><p title="Поиск">Издөө</p>', ["Поиск"]),
        ('<html lang="ru"><p>Найдено: 5</p><p>Табылды: 5</p>', ["Табылды: 5"]),
        ('<html lang="en"><p>Search</p><input placeholder="Издөө">', ["Издөө", "Издөө"]),
        ('<html lang="ky"><p lang="ru">Поиск</p><p>Издөө</p>', []),
        ('<html lang="ru"><p>Меню</p>', []),
    ],
)
def test_a_foreign_word_would_be_found(html, found):
    code = re.search('lang="(..)"', html)[1]
    with override(code):
        assert foreign(said_by(html), code) == found
