"""Wrong letters are pointed out while typing and repaired with one click (TR-11)."""

import pytest
from playwright.sync_api import expect

from tests import factories
from tests.e2e.desk import Desk, hire

pytestmark = pytest.mark.django_db(transaction=True)

WRONG = "Бардык деӊгээлдеги кеңештер"
RIGHT = "Бардык деңгээлдеги кеңештер"


@pytest.fixture
def author(new_context, live_server):
    hire("author", "author", "en")
    return Desk(new_context().new_page(), live_server.url).sign_in("author")


def test_one_click_puts_the_title_right(author):
    author.begin("newspage", factories.index().pk)
    title = author.page.locator("[name=title]")
    title.press_sequentially(WRONG)
    note = author.page.locator("[data-wrong-letters-found]")
    expect(note).to_contain_text("«деӊгээлдеги» → «деңгээлдеги»")
    note.get_by_role("button").click()
    expect(title).to_have_value(RIGHT)
    expect(note).to_have_count(0)
    number = author.saved_by_itself()
    author.open(number)
    expect(author.page.locator("[name=title]")).to_have_value(RIGHT)


def test_in_rich_text_it_is_pointed_out(author):
    author.begin("newspage", factories.index().pk)
    author.write(title=RIGHT).write_body([WRONG])
    expect(author.page.locator("[data-wrong-letters-found]")).to_contain_text("«деӊгээлдеги» → «деңгээлдеги»")
