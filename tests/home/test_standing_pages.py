"""Standing pages: text, contents, neighbours, offices and documents (HO-2)."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from cms.blocks import ContactsBlock, DocumentsBlock
from newsroom.withdrawal import withdraw
from search.models import Entry
from tests import factories

from .conftest import text

pytestmark = pytest.mark.django_db


def heading(words, level="2"):
    return {"type": "heading", "value": {"text": words, "level": level}}


def neighbours(tree):
    nav = tree.find(".//nav[@class='neighbourhood']")
    return [] if nav is None else [(text(link), link.get("aria-current") or "") for link in nav.iter("a")]


class TestReading:
    def test_title_lead_and_text(self, shown):
        page = factories.standing(title="Биз жөнүндө", lead="Кеңеш 1998-жылы түзүлгөн.")
        main = shown(page.url).find(".//main")
        assert text(main.find(".//h1")) == "Биз жөнүндө"
        assert "Кеңеш 1998-жылы түзүлгөн." in text(main)
        assert "Кеңеш жети облуста иштейт." in text(main.find(".//*[@class='prose standing__text']"))

    def test_a_long_text_has_contents_that_lead_to_its_headings(self, shown):
        body = [heading("Максат"), heading("Бөлүгү", "3"), heading("Тарых"), heading("Максат")]
        tree = shown(factories.standing(body=body).url)
        contents = tree.find(".//nav[@class='contents']")
        assert [text(link) for link in contents.iter("a")] == ["Максат", "Тарых", "Максат"]
        anchors = [link.get("href")[1:] for link in contents.iter("a")]
        assert anchors == [found.get("id") for found in tree.find(".//article").iter("h2")]
        assert len(set(anchors)) == 3

    def test_a_short_text_has_none(self, shown):
        body = [heading("Максат"), heading("Тарых"), heading("Бөлүгү", "3")]
        assert shown(factories.standing(body=body).url).find(".//nav[@class='contents']") is None

    def test_in_another_language_it_stands_in_its_own_words(self, client):
        page = factories.standing(slug="about-us", title="Биз жөнүндө")
        answer = client.get("/ru/about-us/")
        assert answer.status_code == 200
        assert '<div class="standing axis" lang="ky">' in answer.content.decode()
        assert page.title in answer.content.decode()

    def test_a_withdrawn_one_is_read_under_a_banner_and_has_left_its_neighbours(self, shown):
        parent = factories.standing(title="Биз")
        child, other = (factories.standing(parent=parent, title=title) for title in ("Тарыхы", "Максаты"))
        withdraw(child, "Эскирген.", None)
        assert "Эскирген." in text(shown(child.url).find(".//main"))
        assert [title for title, _current in neighbours(shown(parent.url))] == ["Биз", other.title]


class TestNeighbours:
    @pytest.fixture
    def family(self):
        parent = factories.standing(title="Биз")
        return parent, *(factories.standing(parent=parent, title=title) for title in ("Тарыхы", "Максаты"))

    def test_a_page_shows_those_below_it(self, shown, family):
        assert neighbours(shown(family[0].url)) == [("Биз", "page"), ("Тарыхы", ""), ("Максаты", "")]

    def test_a_page_below_shows_those_beside_it(self, shown, family):
        assert neighbours(shown(family[2].url)) == [("Биз", ""), ("Тарыхы", ""), ("Максаты", "page")]

    def test_drafts_and_other_kinds_of_pages_are_none(self, shown, family):
        factories.standing(parent=family[0], title="Караламасы", publish=False)
        assert len(neighbours(shown(family[0].url))) == 3

    def test_a_page_by_itself_has_none(self, shown):
        factories.standing()
        assert neighbours(shown(factories.standing().url)) == []


class TestOffice:
    OFFICE = {"name": "Кабылдама", "address": "Бишкек шаары,\nҮлгү көчөсү, 1", "phone": "+996 312 00-00-00"}

    @pytest.mark.parametrize(
        ("coordinates", "url"),
        [
            ("42.8760, 74.6037", "https://www.openstreetmap.org/?mlat=42.8760&mlon=74.6037#map=17/42.8760/74.6037"),
            ("42;-74", "https://www.openstreetmap.org/?mlat=42&mlon=-74#map=17/42/-74"),
        ],
    )
    def test_the_map_is_a_plain_link_to_the_place(self, client, coordinates, url):
        body = [{"type": "contacts", "value": {**self.OFFICE, "coordinates": coordinates}}]
        html = client.get(factories.standing(body=body).url).content.decode()
        assert f'href="{url.replace("&", "&amp;")}"' in html
        assert 'src="https://www.openstreetmap' not in html
        assert "<iframe" not in html

    def test_without_coordinates_it_is_asked_for_the_address(self):
        value = ContactsBlock().to_python(self.OFFICE)
        query = "%D0%91%D0%B8%D1%88%D0%BA%D0%B5%D0%BA"
        assert value.map_url.startswith(f"https://www.openstreetmap.org/search?query={query}+")
        assert "%0A" not in value.map_url

    def test_without_an_address_there_is_no_map(self, shown):
        body = [{"type": "contacts", "value": {"phone": "+996 312 00-00-00"}}]
        office = shown(factories.standing(body=body).url).find(".//*[@class='office']")
        assert [link.get("href") for link in office.iter("a")] == ["tel:+99631200-00-00"]

    @pytest.mark.parametrize("wrong", ["Бишкек", "42.8", "91, 10", "10, 181", "1,2,3", "²,³"])
    def test_what_is_no_place_is_refused_at_its_field(self, wrong):
        with override("en"), pytest.raises(ValidationError) as error:
            ContactsBlock().clean(ContactsBlock().to_python({**self.OFFICE, "coordinates": wrong}))
        assert list(error.value.block_errors) == ["coordinates"]

    def test_an_office_that_cannot_be_reached_is_refused(self):
        with pytest.raises(ValidationError) as error:
            ContactsBlock().clean(ContactsBlock().to_python({"name": "Кабылдама", "hours": "9:00–18:00"}))
        assert list(error.value.block_errors) == ["address"]


class TestDocuments:
    def test_files_under_one_heading_and_those_that_are_gone_leave_no_trace(self, shown):
        files = [{"document": factories.document(title="Устав").pk, "title": ""}, {"document": 404, "title": "Жок"}]
        body = [{"type": "documents", "value": {"heading": "Негизги документтер", "files": files}}]
        listed = shown(factories.standing(body=body).url).find(".//*[@class='documents']")
        assert "Негизги документтер" in text(listed)
        assert [text(title) for title in listed.findall(".//*[@class='document__title']")] == ["Устав"]

    def test_a_list_without_files_is_not_printed(self, shown):
        body = [{"type": "documents", "value": {"heading": "Мыйзамдар", "files": [{"document": 404}]}}]
        assert "Мыйзамдар" not in text(shown(factories.standing(body=body).url).find(".//main"))

    def test_its_words_are_found(self):
        block = DocumentsBlock()
        file = {"document": factories.document(title="Устав").pk, "title": ""}
        assert block.plain_text(block.to_python({"heading": "Мыйзамдар", "files": [file]})) == "Мыйзамдар\nУстав"


class TestSearch:
    def test_an_office_is_found_by_its_words(self):
        body = [{"type": "contacts", "value": TestOffice.OFFICE}]
        page = factories.standing(body=body)
        assert "үлгү көчөсү" in Entry.objects.get(page_id=page.pk).plain.lower()
