"""What every item offers its reader: sharing by plain links, and paper (PC-11)."""

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from people.models import PageContact
from tests import factories

pytestmark = pytest.mark.django_db
TITLE = 'Суу & "жер": 5 % көп, <em> + иш-чара #1?'


@pytest.fixture
def page(client):
    item = factories.release(title=TITLE, slug="suu")
    return client.get(f"{item.url}?kind=release").content.decode()


def shared(page):
    block = page[page.index('class="actions"') :].partition("</div>")[0]
    return [html.unescape(address) for address in re.findall(r'href="([^"]+)"', block)]


def test_plain_links_carry_the_clean_address_and_the_whole_title(page):
    url = re.search(r'rel="canonical" href="([^"]+)"', page)[1]
    asked = {urlsplit(address).netloc or "mail": parse_qs(urlsplit(address).query) for address in shared(page)}
    assert asked == {
        "t.me": {"url": [url], "text": [TITLE]},
        "wa.me": {"text": [f"{TITLE} {url}"]},
        "www.facebook.com": {"u": [url]},
        "x.com": {"url": [url], "text": [TITLE]},
        "mail": {"subject": [TITLE], "body": [url]},
    }
    assert "?" not in url


def test_sharing_loads_nothing_of_others(page):
    assert not re.findall(r'(?:src|data-src)="https?://', page)
    assert all(
        "noreferrer" in tag for tag in re.findall(r'<a href="https://(?:t\.me|wa\.me|x\.com|www\.f)[^>]*>', page)
    )


def test_a_link_is_copied_without_the_filter(page):
    url = re.search(r'rel="canonical" href="([^"]+)"', page)[1]
    assert set(re.findall(r'data-url="([^"]+)"', page)) == {url}


def test_paper_has_a_letterhead_and_the_address_of_the_page(page, client):
    url = re.search(r'rel="canonical" href="([^"]+)"', page)[1]
    assert re.search(rf'class="printed print-only">[^<]* {re.escape(url)}</p>', page)
    assert page.count('class="letterhead page print-only"') == 1


def test_the_facts_follow_the_title(page):
    order = ['class="article__day"', "<h1", 'class="article__facts"', 'class="prose"', 'id="contacts"']
    assert [page.index(mark) for mark in order] == sorted(page.index(mark) for mark in order)


class TestWhoMayBeAsked:
    """A person may give accreditation and answer journalists: two roles, one card."""

    def cards(self, client, item):
        html_of_page = client.get(item.url).content.decode()
        return re.findall(r'class="contact" aria-label="([^"]+)"', html_of_page)

    def announcement(self, *contacts, **fields):
        item = factories.announcement(**fields)
        for person in contacts:
            PageContact.objects.create(page=item.page_ptr, person=person)
        return item

    def test_one_person_in_both_roles_is_shown_once(self, client):
        person, other = factories.person(name_ky="Үмөт"), factories.person(name_ky="Айша")
        item = self.announcement(person, other, accreditation_contact=person)
        assert self.cards(client, item) == ["Аккредитация жана ЖМК үчүн байланыш: Үмөт", "ЖМК үчүн байланыш: Айша"]

    def test_two_persons_have_a_role_each(self, client):
        item = self.announcement(
            factories.person(name_ky="Айша"), accreditation_contact=factories.person(name_ky="Үмөт")
        )
        assert self.cards(client, item) == ["Аккредитация: Үмөт", "ЖМК үчүн байланыш: Айша"]

    def test_without_accreditation(self, client):
        assert self.cards(client, self.announcement(factories.person(name_ky="Айша"))) == ["ЖМК үчүн байланыш: Айша"]
