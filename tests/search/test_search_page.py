"""The public search: every word, safely, in three languages (SE-2, SE-10, SE-13, SE-18)."""

import unicodedata

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from people.models import PagePerson
from tests import factories


@pytest.fixture
def find(client):
    def find(query, code="ky", **parameters):
        answer = client.get(f"/{code}/search/", {"q": query, **parameters})
        assert answer.status_code == 200
        return [result.title for result in answer.context.get("results_items") or []]

    return find


def body(*paragraphs):
    return [("text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))]


class TestWords:
    @pytest.mark.parametrize(
        ("text", "query"),
        [
            ("Өкмөттүн токтому", "өкмөт"),
            ("Өкмөттүн токтому", "ӨКМӨТ ТОКТОМ"),
            ("ӨКМӨТТҮН ТОКТОМУ", "өкмөттүн"),
            ("Ёлка жана шаар", "елка"),
            ("Елка жана шаар", "ЁЛКА"),
            ("Кеңештин чечими", "кеңеш\u00adтин"),
            ("Кеңештин чечими", "ке\u04ca\u0435ш"),  # ӊ for ң
            ("\u0472кмөт чечти", "өкмөт"),  # Ѳ for Ө in the text
            ("Kеңеш чечти", "кеңеш"),  # Latin K
            ("Чечим", unicodedata.normalize("NFD", "чечим")),
            ("Чоң кенеш йод", unicodedata.normalize("NFD", "йод")),
            (unicodedata.normalize("NFD", "Чоң кенеш йод"), "йод"),
            ("«Кеңеш» жыйыны", '"кеңеш"'),
            ("(кеңеш) жыйыны", "кеңеш,"),
            ("Пресс-релиз чыкты", "пресс-релиз"),
            ("Пресс-релиз чыкты", "релиз"),
            ("USAIDдин колдоосу", "usaid"),
            ("О'Нил келди", "О’Нил"),
        ],
    )
    def test_meet_however_they_are_written(self, find, text, query):
        factories.news(title=text)
        factories.news(title="Башка кабар", lead="")
        assert find(query) == [unicodedata.normalize("NFC", text)] or find(query) == [text]

    def test_all_of_them_must_occur(self, find):
        factories.news(title="Суу жана жер", body=body("Арык тазаланды."))
        factories.news(title="Суу жана жол")
        assert find("суу арык") == ["Суу жана жер"]
        assert find("арык жол") == []

    def test_match_from_their_beginning(self, find):
        factories.news(title="Басуу керек")
        factories.news(title="Сууну үнөмдөө")
        assert find("суу") == ["Сууну үнөмдөө"]

    @pytest.mark.parametrize(
        ("there", "not_there", "query"),
        [
            ("Өсүш 50% болду", "Өсүш 500 болду", "50%"),
            ("Файл a_b деген", "Файл axb деген", "a_b"),
            ("Жол c\\d деген", "Жол cd деген", "c\\d"),
            ("Жылдыз * белги", "Жылдыз деген", "*"),
        ],
    )
    def test_signs_are_taken_literally(self, find, there, not_there, query):
        factories.news(title=there)
        factories.news(title=not_there)
        assert find(query) == [there]

    def test_sixteen_words_and_256_characters_count(self, find):
        factories.news(title="бир " * 3 + "эки")
        many = " ".join(["бир", "эки"] * 8)
        assert len(find(many + " жок" * 20)) == 0, "distinct words count, and the seventeenth is not reached"
        factories.news(title=" ".join(f"сөз{number}" for number in range(16)))
        assert len(find(" ".join(f"сөз{number}" for number in range(40)))) == 1
        factories.news(title="а" * 250)
        assert find("а" * 256 + " жок") == []
        assert find("а" * 250 + "      " + "жок") == ["а" * 250]

    @pytest.mark.parametrize("query", ['"', "«»", "...", "' '", "-", "\u200b"])
    def test_nothing_but_signs_asks_for_a_word(self, client, query):
        factories.news(title="Кабар")
        answer = client.get("/ky/search/", {"q": query})
        assert answer.status_code == 200
        assert answer.context.get("problem") or not answer.context["query"]
        assert not answer.context.get("results_items")


class TestWhereItLooks:
    def test_everything_a_reader_sees(self, find):
        person = factories.person(name_ky="Назгүл Үмөтова")
        topic = factories.topic(name_ky="Жайыттар")
        release = factories.release(
            title="Кабар",
            number="77-П",
            place="Нарын",
            lead="Кириш сөз",
            body=body("Денеде жазылган сөз"),
            page_people=[PagePerson(person=person)],
        )
        factories.tag(release, topic)
        release.save_revision().publish()
        for query in ("кабар", "77-П", "Нарын", "кириш", "жазылган", "Үмөтова", "жайыт", "жети облуста"):
            assert find(query) == ["Кабар"], query

    def test_speeches_and_announcements_have_their_own_facts(self, find):
        speaker = factories.person(name_ky="Айбек Сулайманов")
        factories.speech(title="Чыгып сүйлөө", speaker=speaker, speaker_post="биринчи орун басар", occasion="Нооруз")
        factories.announcement(title="Жыйын", address="Ош, Ленин көчөсү")
        for query in ("Сулайманов", "орун басар", "нооруз"):
            assert find(query) == ["Чыгып сүйлөө"], query
        assert find("ош ленин") == ["Жыйын"]

    def test_names_are_those_of_the_language(self, find):
        person = factories.person(name_ky="Назгүл", name_ru="Назгуль", name_en="Nazgul")
        item = factories.news(title="Кабар", page_people=[PagePerson(person=person)])
        factories.translation(item, "en", title="A story", slug="a-story")
        assert find("nazgul", "en") == ["A story"]
        assert find("nazgul", "ky") == []


class TestOrder:
    def test_titles_first_then_the_newest(self, find):
        factories.news(title="Эски", body=body("суу"), date=factories.at(2014))
        factories.news(title="Жаңы", body=body("суу"), date=factories.at(2024))
        factories.news(title="Суу эски", date=factories.at(2013))
        factories.news(title="Суу жаңы", date=factories.at(2023))
        assert find("суу") == ["Суу жаңы", "Суу эски", "Жаңы", "Эски"]

    def test_ten_a_page(self, client, find):
        for number in range(12):
            factories.news(title=f"Суу {number}", date=factories.at(2024, 1, 28 - number))
        assert find("суу") == [f"Суу {number}" for number in range(10)]
        assert find("суу", page=2) == ["Суу 10", "Суу 11"]
        page = client.get("/ky/search/", {"q": "суу"})
        assert page.context["total"] == 12
        assert page.context["results"].next_url == "/ky/search/?q=%D1%81%D1%83%D1%83&page=2"

    @pytest.mark.parametrize("number", ["0", "-1", "2", "٣", "1e3", "x", "", "9" * 900])
    def test_a_page_that_is_not_there_is_404(self, client, number):
        factories.news(title="Суу")
        assert client.get("/ky/search/", {"q": "суу", "page": number}).status_code == 404


class TestOnlyWhatIsPublic:
    def test_no_title_and_no_number_tells_of_the_rest(self, client, find):
        factories.news(title="Суу", publish=False)
        gone = factories.news(title="Суу деген")
        gone.unpublish()
        private = factories.news(title="Суу жабык")
        PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")
        live = factories.news(title="Ачык суу")
        live.title = "Ачык суу жана сыр"
        live.save_revision()
        assert find("суу") == ["Ачык суу"]
        assert find("сыр") == []
        english = client.get("/en/search/", {"q": "суу"})
        assert [(tab.label, tab.count) for tab in english.context["tabs"]] == [("Кыргызча", 1), ("English", 0)]

    def test_an_entry_that_was_left_behind_shows_nothing(self, find):
        item = factories.news(title="Суу")
        type(item).objects.filter(pk=item.pk).update(live=False)
        assert find("суу") == []


class TestPage:
    def test_has_one_search_form_and_other_pages_have_theirs_above(self, client):
        for address, field in (("/ky/search/", "q"), ("/ky/search/?q=суу", "q"), ("/ky/nowhere/", "q-error")):
            html = client.get(address).content.decode()
            assert html.count('role="search"') == 1, address
            assert f'id="{field}"' in html
            assert "masthead__search" not in html
            assert "masthead__home" in html
        html = client.get("/ky/press/").content.decode()
        assert 'id="q-top"' in html
        assert "masthead__search" in html

    @pytest.mark.parametrize(("code", "words"), [("ky", "Издөө"), ("ru", "Поиск"), ("en", "Search")])
    def test_without_a_query_it_is_a_form_and_the_archive(self, client, code, words):
        factories.news(code)
        page = client.get(f"/{code}/search/")
        html = page.content.decode()
        assert '<meta name="robots" content="noindex">' in html
        assert 'name="q"' in html
        assert page.context["years"]
        assert 'class="empty"' not in html

    def test_without_a_hit_it_says_so_and_offers_the_archive(self, client):
        factories.news()
        page = client.get("/ky/search/", {"q": "жокко"})
        assert 'class="empty"' in page.content.decode()
        assert page.context["years"]

    def test_other_languages_are_counted_links(self, client):
        item = factories.news(title="ONUGUU жарыяланды")
        factories.translation(item, "ru", title="ONUGUU опубликовано", slug="onuguu")
        page = client.get("/ky/search/", {"q": "onuguu"})
        tabs = [(tab.label, tab.count, tab.url, tab.current) for tab in page.context["tabs"]]
        assert tabs == [
            ("Кыргызча", 1, "/ky/search/?q=onuguu", True),
            ("Русский", 1, "/ru/search/?q=onuguu", False),
        ]
        assert 'href="/ru/search/?q=onuguu"' in page.content.decode()

    def test_what_was_typed_is_kept_and_never_markup(self, client):
        html = client.get("/ky/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
        assert "<script>alert" not in html
        assert "&lt;script&gt;" in html

    def test_kind_date_and_marked_words_are_shown(self, client):
        factories.speech(
            title="Баш сөз", date=factories.at(2020, 12, 29), body=body("Мен <b>сууну</b> коргойм &amp; сактайм.")
        )
        html = client.get("/en/search/", {"q": "x"}).content.decode()
        html = client.get("/ky/search/", {"q": "суу"}).content.decode()
        assert "<mark>сууну</mark> коргойм &amp; сактайм." in html
        assert "29.12.2020" in html
        with translation.override("ky"):
            assert translation.gettext("Speech") in html

    def test_it_is_the_same_for_everybody(self, client):
        answer = client.get("/ky/search/", {"q": "суу"})
        assert not answer.cookies
        assert answer.headers["Cache-Control"].startswith("public")
        assert client.post("/ky/search/", {"q": "суу"}).status_code == 405

    def test_eight_queries_however_much_is_found(self, client):
        def cost():
            client.get("/ky/search/", {"q": "суу"})
            with CaptureQueriesContext(connection) as queries:
                client.get("/ky/search/", {"q": "суу"})
            return len(queries)

        for kind in factories.ITEMS.values():
            kind(title="Суу", cover=factories.photo())
        few = cost()
        for _ in range(4):
            for kind in factories.ITEMS.values():
                kind(title="Суу", cover=factories.photo())
        assert cost() == few <= 8
