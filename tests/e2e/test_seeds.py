"""Five real pages of the field are entered whole through the admin, approved, and found by a visitor."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from language.letters import find_wrong_letters
from language.slugs import slugify
from news.models import NewsPage
from tests import factories
from tests.e2e.desk import Desk, hire

pytestmark = pytest.mark.django_db(transaction=True)

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
MISSING = "the seed documents (../shared/seeds) are not beside the repository"
DATES = {"000": "2016-10-05", "001": "2019-11-18", "002": "2014-05-24", "003": "2019-10-01", "004": "2020-12-29"}
WITH_WRONG_LETTERS = {"001", "004"}


def read(name):
    """Title, lead and every paragraph of a document; its own text stays outside the repository."""
    (path,) = SEEDS.glob(f"{name}_*.txt")
    lines = [" ".join(line.split()) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    title = next(line for line in lines if len(line) > 20)
    lead = re.match(r".{60,580}?[.!?](?=\s|$)", max(lines, key=len)).group()
    return title, lead, lines


@pytest.fixture
def newsroom(new_context, live_server):
    hire("author", "author")
    hire("editor", "editor")
    wide = {"viewport": {"width": 1280, "height": 1000}}
    return [Desk(new_context(**wide).new_page(), live_server.url).sign_in(name) for name in ("author", "editor")]


def words(text):
    return " ".join(text.replace("\xad", "").split())


@pytest.mark.skipif(not SEEDS.is_dir(), reason=MISSING)
@pytest.mark.parametrize("name", sorted(DATES))
def test_a_real_page_is_entered_whole_and_found(newsroom, new_context, live_server, name):
    title, lead, paragraphs = read(name)
    author, editor = newsroom
    author.begin("newspage", factories.index().pk)
    author.write(title=title, lead=lead, date=f"{DATES[name]} 09:30").write_body(paragraphs)
    number = author.saved_by_itself()
    author.submit()
    expect(author.page.locator(".messages")).to_be_visible()
    wrong = {found.word for found in find_wrong_letters("\n".join([title, lead, *paragraphs]))}
    assert bool(wrong) == (name in WITH_WRONG_LETTERS)
    for word in wrong:
        assert word in author.messages()
    assert bool(wrong) == ("→" in author.messages())
    editor.approve(number)

    page = NewsPage.objects.get(pk=number)
    assert page.slug == slugify(title)
    visitor = new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
    year, month, _day = DATES[name].split("-")
    for address in ("/ky/press/", f"/ky/press/archive/{year}/", f"/ky/press/archive/{year}/{month}/"):
        visitor.goto(live_server.url + address)
        links = visitor.locator(".item__title a")
        assert words(title) in [words(text) for text in links.all_inner_texts()], address
    visitor.goto(f"{live_server.url}/ky/press/{slugify(title)}/")
    assert words(visitor.locator("h1").inner_text()) == title
    text = words(visitor.locator("main").inner_text())
    for paragraph in (lead, *paragraphs):
        assert words(paragraph) in text, paragraph
    assert visitor.locator(f"time[datetime^='{DATES[name]}']").count()
    visitor.goto(f"{live_server.url}/ky/search/?q={title.split()[-1]}")
    assert words(title) in words(visitor.locator("main").inner_text())
