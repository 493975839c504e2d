"""Every public page: the addresses where each template is seen in each of its states, once `build` has made them.

Used by whatever has to hold for all of them: templates visited, valid HTML, axe, no sideways scrolling, weight.
A new template needs an address here; `tests/architecture/test_every_template.py` says which one is missing.
"""

from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.urls import path

from cms.errors import Gone
from cms.urls import *  # noqa: F403
from cms.urls import urlpatterns as site_addresses
from tests.failing import raising
from tests.page_states import build as build

LANGUAGES = ("ky", "ru", "en")

FRONT = [""]
LISTS = ["press/", "press/?page=2", "press/?kind=speech", "press/archive/", "press/archive/2025/03/"]
SLUGS = ("news", "release", "announcement", "postponed", "speech", "only-kyrgyz", "long", "corrected", "withdrawn")
ITEMS = [f"press/{slug}/" for slug in SLUGS]
STANDING = ["about/", "about/history/"]
REGISTER = ["press/corrections/"]
NOTHING_FOUND = ["press/?kind=speech&place=Нарын", "press/archive/1999/", "search/?q=zzzz"]
SEARCH = ["search/", "search/?q=кеңеш"]
PROFILES = ["people/", "organisations/", "people/person/", "people/bare/", "organisations/organisation/"]
NOT_FOUND = ["press/absent/", "press/?page=999", "press/?place=absent"]
REFUSED = ["press/%00/"]
GONE = ["press/removed/"]
FAILING = {
    "403": PermissionDenied(),
    "410": Gone(),
    "500": ZeroDivisionError(),
    "503": OperationalError("the server closed the connection"),
}
ERRORS = [*NOT_FOUND, *GONE, *REFUSED, *(f"failing-{status}/" for status in FAILING)]
ADDRESSES = [*FRONT, *LISTS, *ITEMS, *STANDING, *REGISTER, *NOTHING_FOUND, *SEARCH, *PROFILES, *ERRORS]
# What a site without any content shows.
BARE = ["", "press/", "press/archive/", "people/", "organisations/", "search/?q=кеңеш"]


# As ROOT_URLCONF this module is the site with a view for each error that no address of the site ends in.
urlpatterns = i18n_patterns(*(path(f"failing-{status}/", raising(error)) for status, error in FAILING.items()))
urlpatterns += site_addresses
