"""An emergency notice stands above every page until its hour (HO-3)."""

from datetime import timedelta

import html5lib
import pytest
from django.utils import timezone
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.models import Site

from cms.models import SiteSettings
from tests import factories

pytestmark = pytest.mark.django_db
NAMES = {"ky": "Шашылыш билдирүү", "ru": "Экстренное сообщение", "en": "Emergency notice"}


def region(client, address):
    tree = html5lib.parse(client.get(address).content.decode(), namespaceHTMLElements=False)
    body = tree.find("body")
    found = body.find("section[@class='notices']")
    if found is not None:
        assert list(body).index(found) < list(body).index(body.find("header"))
    return found


def words(client, address):
    found = region(client, address)
    return "" if found is None else " ".join("".join(found.itertext()).split())


@pytest.mark.parametrize("code", NAMES)
def test_it_stands_above_every_page_as_a_region_with_a_name(client, code):
    factories.notice(text_ky="Суу өчүрүлдү", text_ru="Воду отключили", text_en="The water is off")
    said = {"ky": "Суу өчүрүлдү", "ru": "Воду отключили", "en": "The water is off"}[code]
    for address in (f"/{code}/", f"/{code}/people/", f"/{code}/search/", f"/{code}/nowhere/"):
        assert region(client, address).get("aria-label") == NAMES[code]
        assert words(client, address) == said


def test_without_one_there_is_no_region(client):
    assert region(client, "/ky/") is None


def test_it_ends_by_itself(client):
    now = timezone.now()
    factories.notice(text_ky="Өткөн", until=now - timedelta(seconds=1))
    factories.notice(text_ky="Азыркы", until=now + timedelta(minutes=5))
    factories.notice(text_ky="Дайыма", tone="warn")
    assert words(client, "/ky/") == "Азыркы Дайыма"
    tones = [bar.get("class") for bar in region(client, "/ky/").findall("div")]
    assert tones == ["banner banner--bad", "banner banner--warn"]


def test_what_nobody_has_translated_yet_is_read_in_its_own_language(client):
    factories.notice(text_ky="Суу өчүрүлдү")
    title = region(client, "/ru/").find(".//p")
    assert (title.text, title.get("lang")) == ("Суу өчүрүлдү", "ky")
    assert region(client, "/ky/").find(".//p").get("lang") is None


def test_it_leads_to_a_page_in_the_reader_s_language_or_nowhere(client):
    item = factories.news(title="Суу кайда")
    factories.notice(page=item.page_ptr, label_ru="Где вода")
    link = region(client, "/ky/").find(".//a")
    assert (link.text, link.get("href")) == ("Суу кайда", item.url)
    assert region(client, "/ru/").find(".//a") is None
    factories.translation(item, "ru", slug="voda")
    assert region(client, "/ru/").find(".//a").text == "Где вода"


def test_a_notice_of_script_is_text(client):
    factories.notice(text_ky="<script>alert(1)</script>")
    assert "<script>alert" not in client.get("/ky/").content.decode()


def test_an_editor_sees_the_whole_text_while_typing():
    panels = SiteSettings.edit_handler.bind_to_model(SiteSettings)
    form = panels.get_form_class()(instance=SiteSettings.for_site(Site.objects.get()))
    fields = form.formsets["notices"].empty_form.fields
    assert {type(fields[f"text_{code}"].widget) for code in ("ky", "ru", "en")} == {AdminAutoHeightTextInput}
