"""The admin's slug field and the server make the same address of a title (TR-10)."""

import pytest
from playwright.sync_api import expect

from language.slugs import LETTERS, slugify
from tests import factories
from tests.e2e.desk import Desk, hire

pytestmark = pytest.mark.django_db(transaction=True)

TITLES = [
    "Өнүктүрүү кеңештери",
    "  «Жаңы — тартип», №24: чыгаша 5,5 млн.!  ",
    "Щука, ёж и подъезд ЭЮЯ",
    "Café — Ünïcode Ýýý straße",
    "USAIDдин долбоору 2020/2021",
    "деӊгээлдеги ѳнүгүү",
    "Кыи\u0306ын И\u0306од",
    "日本 жаңылыгы",
    "Кеңештин жыйынында суу чарба тармагындагы жаңы тартиптин долбоору, анын ичинде ченегичтерди орнотуу талкууланды",
    "а" * 130,
]
# Every letter of the table and every Latin letter with a mark, ten a title.
SINGLES = sorted(set(LETTERS) - {"\u0060"} | {chr(code) for code in range(0xC0, 0x180)})
for start in range(0, len(SINGLES), 10):
    TITLES.append(" ".join(f"{one}а{one.upper()}" for one in SINGLES[start : start + 10]))


@pytest.fixture
def form(new_context, live_server):
    hire("author", "author")
    desk = Desk(new_context().new_page(), live_server.url).sign_in("author")
    return desk.begin("newspage", factories.index().pk).page


def test_a_title_becomes_the_servers_slug(form):
    form.get_by_role("tab").nth(1).click()
    slug = form.locator("[name=slug]")
    for title in TITLES:
        slug.fill(title)
        slug.blur()
        expect(slug, title).to_have_value(slugify(title))


def test_typing_the_title_fills_the_slug(form):
    form.locator("[name=title]").press_sequentially("Өнүктүрүү кеңештери")
    form.locator("[name=title]").blur()
    expect(form.locator("[name=slug]")).to_have_value("onukturuu-keneshteri")
