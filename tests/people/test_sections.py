"""The page of a person collects what the press centre has of them, in the language of the page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from people.models import PagePerson
from tests import factories


@pytest.fixture
def person():
    return factories.person()


def mention(person, **fields):
    return factories.news(page_people=[PagePerson(person=person)], **fields)


def sections(client, person, code="ky"):
    page = client.get(f"/{code}/people/{person.slug}/")
    return {str(section.title): section for section in page.context["sections"]}


def test_speeches_and_mentions_newest_first(client, person):
    old = factories.speech(speaker=person, date=factories.at(2019))
    new = factories.speech(speaker=person, date=factories.at(2023))
    mentioned = mention(person)
    factories.news()
    factories.speech()
    found = list(sections(client, person).values())
    assert [[item.pk for item in section.items] for section in found] == [[new.pk, old.pk], [mentioned.pk]]


def test_a_mention_holds_in_every_language(client, person):
    item = mention(person)
    translated = factories.translation(item, "ru", title="Заседание", slug="zasedanie")
    for code, version in (("ky", item), ("ru", translated)):
        [section] = sections(client, person, code).values()
        assert [shown.pk for shown in section.items] == [version.pk]
    assert sections(client, person, "en") == {}


def test_ten_are_shown_with_a_link_to_all_of_them(client, person):
    for _ in range(12):
        factories.speech(speaker=person)
    [section] = sections(client, person).values()
    assert len(section.items) == 10
    assert section.url == f"/ky/press/?kind=speech&person={person.slug}"
    listing = client.get(section.url).context["listing"]
    assert listing.total == 12


def test_what_nobody_may_see_is_not_told_of(client, person):
    factories.speech(speaker=person, publish=False)
    private = mention(person)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    mention(person).unpublish()
    assert sections(client, person) == {}


def test_a_speech_keeps_the_post_of_its_day(client, person):
    speech = factories.speech(speaker=person, speaker_post="орун басар")
    person.post_ky = "төрага"
    person.save()
    page = client.get(speech.url).content.decode()
    assert "орун басар" in page
    assert "төрага" not in page


def test_a_page_costs_the_same_with_twenty(client, person):
    def cost():
        client.get(f"/ky/people/{person.slug}/")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/ky/people/{person.slug}/")
        return len(queries)

    for _ in range(2):
        mention(person, cover=factories.photo())
        factories.speech(speaker=person)
    few = cost()
    for _ in range(18):
        mention(person, cover=factories.photo())
        factories.speech(speaker=person)
    assert cost() == few <= 20
