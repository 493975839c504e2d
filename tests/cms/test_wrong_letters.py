"""Wrong letters are pointed out on saving, at their field, with what to write instead; saving goes on (TR-11)."""

import json

import pytest
from django.contrib.messages import get_messages

from cms.wrong_letters import SHOWN, Finding, find
from people.models import Person
from tests import factories

pytestmark = pytest.mark.django_db

BAD = "деӊгээлдеги"
GOOD = "деңгээлдеги"


def test_every_text_of_a_page_is_read():
    body = json.dumps([{"type": "heading", "value": {"text": f"Жаңы {BAD} иш", "level": "2"}}])
    page = factories.release(title=f"Бардык {BAD} жыйын", lead="иштѳѳ", place="Ocoл шаары", body=body)
    assert [(finding.word, finding.suggestion) for finding in find(page)] == [
        (BAD, GOOD),
        ("иштѳѳ", "иштөө"),
        (BAD, GOOD),
        ("Ocoл", "Осол"),
    ]
    assert len({finding.field for finding in find(page)}) == 4


def test_right_words_names_and_addresses_are_left_alone():
    page = factories.news(title="USAIDдин Wi-Fi долбоору, XXI кылым", lead="деңгээл, e-mail: press@example.org")
    assert list(find(page)) == []


def test_a_snippet_is_read_too():
    person = Person(name_ky="Гүлнара", biography_ky=BAD, email="деӊ@example.org")
    assert [finding.word for finding in find(person)] == [BAD]


def post_title(client, page, title, **headers):
    data = {
        "title": title,
        "slug": page.slug,
        "lead": "",
        "show_in_menus": "",
        "featured_items-TOTAL_FORMS": 0,
        "featured_items-INITIAL_FORMS": 0,
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
    }
    return client.post(f"/admin/pages/{page.pk}/edit/", data, headers=headers)


def warnings(response):
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def test_saving_in_the_admin_says_it_and_saves(admin_client):
    page = factories.index()
    response = post_title(admin_client, page, f"Борбор {BAD}")
    assert f"«{BAD}» → «{GOOD}»" in warnings(response)
    assert factories.index().get_latest_revision_as_object().title == f"Борбор {BAD}"


def test_saving_by_the_editor_itself_is_silent(admin_client):
    response = post_title(admin_client, factories.index(), f"Борбор {BAD}", accept="application/json")
    assert response.json()["success"]
    assert BAD not in warnings(response)


def test_words_are_escaped_and_not_too_many(admin_client):
    title = "<b>ѳ</b>" + " ".join(f"ѳѳ{chr(0x430 + number)}" for number in range(30))
    said = warnings(post_title(admin_client, factories.index(), title))
    assert "<b>" not in said
    assert said.count("<li>") == SHOWN


def test_a_finding_names_its_field():
    (finding,) = find(factories.news(title=BAD))
    assert finding == Finding("Аталышы", BAD, GOOD)
