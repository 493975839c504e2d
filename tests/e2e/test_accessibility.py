"""axe finds nothing on any template, in three languages, light and dark, on a phone and a desktop (AX-1)."""

import json
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from news.models import DateChange
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SCHEMES = [("light", 1280), ("dark", 390)]
NARROW = ["", "press/", "press/news/", "press/announcement/", "search/?q=кеңеш"]


@pytest.fixture
def addresses():
    """Every public template, as paths after the language."""
    topic, person, organisation = factories.topic(), factories.person(), factories.organisation()
    body = json.dumps(factories.every_block())
    pages = {
        "news": factories.news(slug="news", body=body, cover=factories.photo(credit="Jarchy"), place="Нарын"),
        "release": factories.release(slug="release"),
        "announcement": factories.announcement(
            slug="announcement",
            status="cancelled",
            notice="Катуу шамалга байланыштуу.",
            accreditation_deadline=timezone.now() + timedelta(days=1),
            accreditation_contact=person,
            link="https://example.org/",
        ),
        "speech": factories.speech(slug="speech", speaker=person, occasion="Жыйын"),
    }
    factories.tag(pages["news"], topic)
    DateChange.objects.create(
        page=pages["announcement"], old=factories.at(2026, 5, 4), new=factories.at(2026, 5, 6), reason="Жол жабылган."
    )
    for page in pages.values():
        for code in ("ru", "en"):
            factories.translation(page, code)
    factories.news(slug="only-kyrgyz")
    for number in range(22):
        factories.news(date=factories.at(2025, 1 + number % 12))
    listing = ["", "press/", "press/?page=2", "press/?kind=speech", "press/archive/", "press/archive/2025/03/"]
    items = [f"press/{slug}/" for slug in (*pages, "only-kyrgyz")]
    empty = ["press/?place=absent", "press/archive/1999/"]
    search = ["search/", "search/?q=кеңеш", "search/?q=zzzz"]
    profiles = ["people/", "organisations/", f"people/{person.slug}/", f"organisations/{organisation.slug}/"]
    errors = ["press/absent/", "press/?page=999", "press/%00/"]
    return [*listing, *items, *empty, *search, *profiles, *errors]


@pytest.mark.parametrize(("scheme", "width"), SCHEMES)
def test_axe_finds_nothing_and_nothing_overflows(live_server, new_context, addresses, scheme, width):
    page = new_context(color_scheme=scheme, viewport={"width": width, "height": 900}).new_page()
    found = []
    for code in ("ky", "ru", "en"):
        for path in addresses:
            page.goto(f"{live_server.url}/{code}/{path}")
            found += [f"/{code}/{path}: {problem}" for problem in problems(page)]
    for path in NARROW:  # 320 px is also what 400 % zoom leaves of 1280
        page.set_viewport_size({"width": 320, "height": 700})
        page.goto(f"{live_server.url}/ky/{path}")
        found += [f"/ky/{path} at 320 px: {problem}" for problem in overflow(page)]
    assert not found, "\n".join(found)


def problems(page):
    for violation in Axe().run(page, options=RULES).response["violations"]:
        nodes = [node["html"][:200] for node in violation["nodes"][:3]]
        yield f"{violation['id']}: {violation['help']} {nodes}"
    yield from overflow(page)


def overflow(page):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{wide} px wider than the window"] if wide > 0 else []
