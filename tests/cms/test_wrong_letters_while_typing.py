"""What the editor's script asks while somebody types (TR-11)."""

import pytest

from cms.wrong_letters_while_typing import LONGEST
from tests import factories

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/wrong-letters/"


def test_words_and_the_repaired_text(admin_client):
    answer = admin_client.post(ADDRESS, {"text": "Бардык деӊгээлдеги иштѳѳ, деӊгээлдеги USAIDдин"}).json()
    assert answer["words"] == [["деӊгээлдеги", "деңгээлдеги"], ["иштѳѳ", "иштөө"]]
    assert answer["repaired"] == "Бардык деңгээлдеги иштөө, деңгээлдеги USAIDдин"


@pytest.mark.parametrize("data", [{}, {"text": ""}, {"text": "\x00\ufffe"}])
def test_nothing_to_say(data, admin_client):
    assert admin_client.post(ADDRESS, data).json()["words"] == []


def test_too_long_and_not_asked_properly(admin_client, client):
    assert admin_client.post(ADDRESS, {"text": "ѳ" * (LONGEST + 1)}).status_code == 413
    assert admin_client.get(ADDRESS).status_code == 405
    assert client.post(ADDRESS, {"text": "ѳ"}).status_code == 302


def test_the_editor_loads_the_script(admin_client):
    html = admin_client.get(f"/admin/pages/{factories.news().pk}/edit/").content.decode()
    assert f'data-wrong-letters="{ADDRESS}"' in html
