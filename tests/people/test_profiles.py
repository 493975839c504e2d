"""Persons and organisations are entered once and have a page in each language (PR-7)."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from people.models import Person
from tests import factories

NAMES = {"ky": "Назгүл Үмөтова", "ru": "Назгуль Умётова", "en": "Nazgul Umotova"}


def named(**names):
    return factories.person(**{f"name_{code}": names.get(code, "") for code in ("ky", "ru", "en")})


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_a_person_is_shown_in_the_language_of_the_page(client, code):
    person = named(**NAMES)
    page = client.get(f"/{code}/people/{person.slug}/").content.decode()
    assert f'<h1 class="article__title">{NAMES[code]}</h1>' in page
    assert f'<html lang="{code}"' in page
    assert f'rel="canonical" href="http://testserver/{code}/people/{person.slug}/"' in page
    assert 'hreflang="x-default" href="http://testserver/ky/people/' in page


def test_a_name_without_translation_is_shown_as_it_is(client):
    person = named(ky="Үмөт Төлөгөнов")
    assert "Үмөт Төлөгөнов" in client.get(f"/en/people/{person.slug}/").content.decode()
    assert person.slug == "umot-tologonov"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ky", ["Нур", "Ңур", "Окен", "Өмүр", "Умар", "Үсөн"]),
        ("ru", ["Нур", "Ңур", "Окен", "Өмүр", "Умар", "Үсөн"]),
        ("en", ["Amar", "Nur", "Omur", "Usen", "Zeta", "Нур"]),
    ],
)
def test_lists_follow_the_alphabet_of_the_language(client, code, expected):
    for name in reversed(expected):
        named(ky=name)
        factories.organisation(name_ky=name)
    for address in ("people", "organisations"):
        page = client.get(f"/{code}/{address}/")
        assert [profile.name for profile in page.context["profiles"]] == expected


def test_a_list_is_ordered_by_the_names_it_shows(client):
    named(ky="Азамат", en="Zamat")
    named(ky="Яна", en="Ana")
    names = [profile.name for profile in client.get("/en/people/").context["profiles"]]
    assert names == ["Ana", "Zamat"]


def test_an_empty_list_says_so(client):
    assert 'class="empty"' in client.get("/ky/people/").content.decode()


class TestDrafts:
    def test_are_hidden(self, client):
        person = factories.person(live=False)
        organisation = factories.organisation(live=False)
        assert client.get(f"/ky/people/{person.slug}/").status_code == 404
        assert client.get(f"/ky/organisations/{organisation.slug}/").status_code == 404
        assert person.name not in client.get("/ky/people/").content.decode()
        assert organisation.name not in client.get("/ky/organisations/").content.decode()

    def test_of_a_live_person_change_nothing_yet(self, client):
        person = named(**NAMES)
        person.name_ky = "Башка ат"
        person.save_revision()
        assert NAMES["ky"] in client.get(f"/ky/people/{person.slug}/").content.decode()
        person.latest_revision.publish()
        assert "Башка ат" in client.get(f"/ky/people/{person.slug}/").content.decode()

    def test_a_speech_names_its_speaker_without_a_link_to_nothing(self, client):
        speaker = factories.person()
        speech = factories.speech(speaker=speaker)
        assert f'href="{speaker.url}"' in client.get(speech.url).content.decode()
        speaker.unpublish()
        page = client.get(speech.url).content.decode()
        assert speaker.name in page
        assert f"/people/{speaker.slug}/" not in page


class TestPortrait:
    def test_is_shown_until_its_licence_ends(self, client):
        person = factories.person(portrait=factories.photo(expires_on=timezone.localdate()))
        assert "person__portrait" in client.get(f"/ky/people/{person.slug}/").content.decode()
        assert 'class="people__portrait"' in client.get("/ky/people/").content.decode()
        person.portrait.expires_on -= timedelta(days=1)
        person.portrait.save()
        assert "person__portrait" not in client.get(f"/ky/people/{person.slug}/").content.decode()
        assert 'class="people__portrait"' not in client.get("/ky/people/").content.decode()

    def test_may_be_deleted(self, client):
        person = factories.person(portrait=factories.photo())
        person.portrait.delete()
        assert client.get(f"/ky/people/{person.slug}/").status_code == 200

    def test_may_have_lost_its_file(self, client):
        person = factories.person(portrait=factories.photo())
        person.portrait.file.storage.delete(person.portrait.file.name)
        assert client.get(f"/ky/people/{person.slug}/").status_code == 200


def test_a_list_costs_the_same_with_twenty(client):
    def cost():
        client.get("/ky/people/")  # makes the renditions
        with CaptureQueriesContext(connection) as queries:
            client.get("/ky/people/")
        return len(queries)

    for _ in range(2):
        factories.person(portrait=factories.photo())
    few = cost()
    for _ in range(18):
        factories.person(portrait=factories.photo())
    assert cost() == few


@pytest.mark.parametrize("phone", ["0555", "звоните", "+996 555 00-00-00 доб", "1" * 50])
def test_a_phone_is_a_phone(phone):
    with pytest.raises(ValidationError) as refused:
        Person(name_ky="Айша", phone=phone).full_clean()
    assert "phone" in refused.value.message_dict


def test_a_slug_is_made_once_and_is_its_own():
    first, second = named(ky="Өмүр"), named(ky="Өмүр")
    assert (first.slug, second.slug) == ("omur", "omur-2")
    first.name_ky = "Башка"
    first.save()
    assert first.slug == "omur"


def test_languages_are_named_in_the_readers_language():
    person = factories.person(speaks_ky=True, speaks_ru=False, speaks_en=True)
    with translation.override("en"):
        assert person.languages_label == "Kyrgyz, English"
