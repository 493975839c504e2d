"""Every public page: content that shows each template in each of its states, and the addresses where they are seen.

Used by whatever has to hold for all of them: templates visited, valid HTML, axe, no sideways scrolling, weight.
A new template needs an address here; `tests/architecture/test_every_template.py` says which one is missing.
"""

import json
from datetime import timedelta
from typing import Any

from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone

from cms.errors import Gone
from cms.urls import *  # noqa: F403
from cms.urls import urlpatterns as site_addresses
from news.models import DateChange
from tests import factories

LANGUAGES = ("ky", "ru", "en")
LONG = "Ө" * 255  # as long as a title may be, without a space

FRONT = [""]
LISTS = ["press/", "press/?page=2", "press/?kind=speech", "press/archive/", "press/archive/2025/03/"]
ITEMS = [f"press/{slug}/" for slug in ("news", "release", "announcement", "postponed", "speech", "only-kyrgyz", "long")]
NOTHING_FOUND = ["press/?kind=speech&place=Нарын", "press/archive/1999/", "search/?q=zzzz"]
SEARCH = ["search/", "search/?q=кеңеш"]
PROFILES = ["people/", "organisations/", "people/person/", "people/bare/", "organisations/organisation/"]
NOT_FOUND = ["press/absent/", "press/?page=999", "press/?place=absent"]
REFUSED = ["press/%00/"]
FAILING = {
    "403": PermissionDenied(),
    "410": Gone(),
    "500": ZeroDivisionError(),
    "503": OperationalError("the server closed the connection"),
}
ERRORS = [*NOT_FOUND, *REFUSED, *(f"failing-{status}/" for status in FAILING)]
ADDRESSES = [*FRONT, *LISTS, *ITEMS, *NOTHING_FOUND, *SEARCH, *PROFILES, *ERRORS]
# What a site without any content shows.
BARE = ["", "press/", "press/archive/", "people/", "organisations/", "search/?q=кеңеш"]


def failing(error: Exception) -> Any:
    def view(request: HttpRequest) -> HttpResponse:
        raise error

    return view


# As ROOT_URLCONF this module is the site with a view for each error that no address of the site ends in.
urlpatterns = i18n_patterns(*(path(f"failing-{status}/", failing(error)) for status, error in FAILING.items()))
urlpatterns += site_addresses


def build() -> None:
    """The pages behind ADDRESSES, in three languages but for one."""
    person = factories.person(slug="person", portrait=factories.photo(), biography_ky="Кеңеште эмгектенет.")
    factories.person(slug="bare", phone="", email="")
    factories.organisation(
        slug="organisation", description_ky="Жети облуста иштейт.", kind="partner", site="https://example.org/"
    )
    pages = {
        "news": _news(),
        "release": factories.release(slug="release", contact=person),
        "announcement": _announcement(person),
        "postponed": _postponed(),
        "speech": factories.speech(slug="speech", speaker=person, occasion="Жыйын"),
        "long": factories.news(slug="long", title=LONG, lead=LONG, cover=factories.photo()),
    }
    factories.tag(pages["news"], factories.topic(name_ky="Сугат суусу"))
    for page in pages.values():
        for code in ("ru", "en"):
            factories.translation(page, code)
    factories.news(slug="only-kyrgyz")
    for number in range(22):
        factories.news(date=factories.at(2025, 1 + number % 12), cover=factories.photo() if number == 0 else None)


def _news() -> Any:
    return factories.news(slug="news", body=json.dumps(factories.every_block()), cover=factories.photo(), place="Нарын")


def _announcement(person: Any) -> Any:
    return factories.announcement(
        slug="announcement",
        status="cancelled",
        notice="Катуу шамалга байланыштуу.",
        accreditation_deadline=timezone.now() + timedelta(days=1),
        accreditation_contact=person,
        link="https://example.org/",
    )


def _postponed() -> Any:
    page = factories.announcement(slug="postponed", title="Ачык эшиктер күнү")
    DateChange.objects.create(page=page, old=factories.at(2026, 5, 4), new=page.start, reason="Жол жабылган.")
    return page
