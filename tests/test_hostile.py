"""4,000 random requests to every public address: nothing that a stranger sends ends in a 5xx (OP-12).

Half of the addresses are asked on SQLite and half on PostgreSQL.

The addresses are not listed: they come out of the URL configuration and out of the links and forms of a small site.
"""

import logging
import re
from collections import Counter
from html import unescape
from pathlib import Path
from urllib.parse import quote, quote_from_bytes, urlsplit

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.urls import get_resolver
from django.utils import translation
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from wagtail import hooks

import cms.wsgi
from cms.models import SiteSettings
from tests import factories, page_states
from tests.server import ask

LANGUAGES = ("ky", "ru", "en")
REQUESTS = 4_000
PARTS = 2
PAGES_TO_CRAWL = 240
START = {"/ky/", "/ru/", "/en/", "/sitemap.xml"}
GONE = "/ky/press/removed/"
UNLINKED = [GONE, "/ky/press/withdrawn/"]
# They find a page, or answer that there is none.
PAGE_VIEWS = ("wagtail.views", "cms.routing")
NOT_PUBLIC = ("/admin/", "/static/", "/media/")

LINK = re.compile(r'(?:href|action|src|content)="([^"]*)"|<loc>([^<]*)</loc>')
FIELD = re.compile(r'<(?:input|select|textarea)[^>]*\bname="([^"]+)"')


class Reach:
    """Counts requests that got to a view; of Wagtail's own view, those for which it found a page."""

    views = pages = 0

    @classmethod
    def total(cls):
        return cls.views + cls.pages

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, arguments, keywords):
        if getattr(view, "__module__", "") not in PAGE_VIEWS:
            Reach.views += 1

    @staticmethod
    def page(page, request, *arguments):
        Reach.pages += 1


@pytest.fixture
def site(db, settings, monkeypatch):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.Reach"]
    monkeypatch.setattr(cms.wsgi, "django_application", WSGIHandler())
    logging.disable(logging.CRITICAL)
    small_site()
    with hooks.register_temporarily("before_serve_page", Reach.page):
        yield
    logging.disable(logging.NOTSET)


def small_site():
    factories.site_tree()
    topic, speaker = factories.topic(), factories.person()
    organisation = factories.organisation()
    for kind, make in factories.ITEMS.items():
        page = make(date=factories.at(2019, 12, 31, 23)) if kind == "news" else make()
        factories.tag(page, topic)
        factories.translation(page, "ru")
    factories.speech(speaker=speaker)
    factories.news("en")
    factories.news(publish=False, slug="draft")
    page_states.standing_pages()
    for slug in ("corrected", "withdrawn", "removed"):
        page_states.on_record(factories.news(slug=slug))
    page_states.site_settings({"news": page})
    SiteSettings.objects.update(dye="own", own_dye="#5a3470")
    return organisation, factories.document()


def configured_addresses():
    """One address for each public route, with something in the place of each parameter."""
    for language in LANGUAGES:
        with translation.override(language):
            for possibilities, *_ in (row for _key, rows in get_resolver().reverse_dict.lists() for row in rows):
                for template, parameters in possibilities:
                    address = "/" + template % dict.fromkeys(parameters, "1")
                    if not address.startswith(NOT_PUBLIC):
                        yield address


def linked_addresses(start):
    """Addresses that reach a view, and names of form fields: what a robot finds by following links."""
    queue, seen, reached, fields = sorted(start), set(start), set(), set()
    while queue and len(reached) < PAGES_TO_CRAWL:
        address = queue.pop(0)
        before, parts = Reach.total(), urlsplit(address)
        _status, body = ask(parts.path, parts.query)
        if Reach.total() > before:
            reached.add(address)
        html = body.decode(errors="replace")
        fields.update(map(unescape, FIELD.findall(html)))
        found = {own_address(parts.path, unescape(one or other)) for one, other in LINK.findall(html)} - seen - {None}
        seen |= found
        queue += sorted(found)
    return sorted(reached), sorted(fields)


def own_address(base, link):
    parts = urlsplit(link)
    own = parts.netloc in ("", "testserver", "localhost") and link.startswith(("/", "?", "http"))
    path = parts.path or base
    if not own or path.startswith(NOT_PUBLIC):
        return None
    return f"{path}?{parts.query}" if parts.query else path


# Numbers, dates, words and scraps of other languages, one a line, and what cannot be seen.
WORDS = (Path(__file__).parent / "hostile.txt").read_text(encoding="utf-8").splitlines()
WORDS += ["", " ", "\u202e", "\ufeff", "\uffff", "и\u0306", "ү" * 300, "a" * 900]
NUMBERS = [word for word in WORDS if word[-1:].isnumeric()]
BYTES = [b"\0", b"a\0b", b"\x01", b"\x7f", b"\r\nSet-Cookie: a", b"\xff", b"\xd2", b"\xed\xa0\x80", b"\xc0\xaf", b"%00"]
LANGUAGE_TAGS = ["ru", "en-GB;q=0.5, *", "xx" * 300, "ky-" * 100, "q=;;;", "*;q=-1", "ru;q=9" + "9" * 400]
COOKIES = ["jarchy_language=ru", "jarchy_language=%00", 'jarchy_language="\\000"', "=;=", "csrftoken=1", "sessionid=x"]

known = st.sampled_from([quote(text) for text in WORDS])
anything = st.one_of(
    known,
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(quote),
    st.integers().map(str),
    st.dates().map(str),
)
bad = st.one_of(st.sampled_from(BYTES), st.binary(max_size=4)).map(quote_from_bytes)
# Few values are refused at the edge: the others are the ones that views have to survive.
values = st.integers(0, 31).flatmap(lambda number: bad if number == 31 else anything)
headers = st.fixed_dictionaries(
    {},
    optional={
        "HTTP_ACCEPT_LANGUAGE": st.sampled_from(LANGUAGE_TAGS),
        "HTTP_COOKIE": st.sampled_from(COOKIES),
        "HTTP_IF_NONE_MATCH": st.sampled_from(['"a"', "*", "W/", '"', "a" * 500]),
        "HTTP_IF_MODIFIED_SINCE": st.sampled_from(["Thu, 01 Jan 1970 00:00:00 GMT", "yesterday", "31 Feb 99999"]),
        "HTTP_RANGE": st.sampled_from(["bytes=0-1", "bytes=9-1", "bytes=-", "bytes=0-" + "9" * 50]),
        "CONTENT_TYPE": st.sampled_from(["text/plain; charset=rot13", "multipart/form-data", "application/json"]),
    },
)
methods = st.sampled_from(["GET"] * 20 + ["HEAD", "HEAD", "POST", "OPTIONS"])


@st.composite
def paths(draw, path):
    """The path as it is in four cases of five, else changed: mostly one step of it, behind the language."""
    change = draw(st.integers(0, 19))
    steps = path.split("/")
    place = draw(st.integers(min(2, len(steps) - 1), len(steps) - 1))
    if change == 16:
        steps[place] = draw(values)
    elif change == 17:
        steps.insert(place, draw(values))
    elif change == 18:
        return re.sub(r"\d+", lambda match: draw(st.sampled_from(NUMBERS)), path)
    elif change == 19:
        return draw(st.sampled_from([path.rstrip("/"), path + "/", path.upper(), "/" + path, quote(path), "/0" + path]))
    return "/".join(steps)


@st.composite
def requests(draw, addresses, fields):
    parts = urlsplit(draw(st.sampled_from(addresses)))
    pairs = draw(st.lists(st.tuples(st.sampled_from(fields) | values, values), max_size=3))
    query = "&".join(filter(None, [parts.query, *(f"{name}={value}" for name, value in pairs)]))
    return draw(paths(parts.path)), query, draw(methods), draw(headers)


@pytest.mark.parametrize(
    "part", [pytest.param(0, marks=pytest.mark.sqlite), pytest.param(1, marks=pytest.mark.postgresql)]
)
def test_nothing_a_stranger_sends_ends_in_a_server_error(site, part):
    addresses, fields = linked_addresses(START | set(configured_addresses()))
    addresses, fields = [*addresses[part::PARTS], *UNLINKED], [*fields, "page", "format"]
    before, statuses = Reach.total(), Counter()

    @settings(
        max_examples=REQUESTS // PARTS,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(requests(addresses, fields))
    def survive(request):
        status, _body = ask(*request)
        statuses[status] += 1
        assert status < 500, request

    survive()
    reached = (Reach.total() - before) / statuses.total()
    print(
        f"{statuses.total():,} requests to {len(addresses)} addresses with {len(fields)} fields: "
        f"{reached:.0%} reached a view, statuses {dict(sorted(statuses.items()))}"
    )
    assert reached >= 0.7


def test_the_robot_finds_the_site(site):
    """Without this the test above could pass on an empty site."""
    addresses, fields = linked_addresses(START)
    index = factories.index().url
    assert {f"{index}?kind=speech", f"{index}feed/", "/ky/search/", "/ky/about/history/"} <= set(addresses)
    assert {f"{index}corrections/", f"{index}corrections/feed/"} <= set(addresses)
    assert any(address.endswith(".css") for address in addresses)
    assert ask(GONE)[0] == 410
    assert {"q", "from"} <= set(fields)
