"""Each kind of section: what it shows, and what an editor sees of it (HO-1)."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template
from django.test import RequestFactory
from django.utils import timezone
from django.utils.translation import override
from wagtail import hooks
from wagtail.admin.views.generic.preview import StreamFieldBlockPreview

from home.models import HomePage
from tests import factories

from .conftest import links, text

pytestmark = pytest.mark.django_db

BLOCKS = list(HomePage._meta.get_field("sections").stream_block.child_blocks.values())
every_block = pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)


def titles(tree, level="h3"):
    return [text(heading) for heading in tree.find(".//main").iter(level)]


class TestEditor:
    def test_there_are_all_of_them(self):
        names = ["featured", "latest", "upcoming", "speech", "archive", "text", "partners", "contact"]
        assert [block.name for block in BLOCKS] == names

    @every_block
    def test_an_editor_can_tell_what_it_is(self, block):
        icons = []
        for function in hooks.get_hooks("register_icons"):
            icons = function(icons)
        assert block.meta.icon in {Path(icon).stem for icon in icons}
        assert str(block.meta.group)
        assert str(block.get_description()).endswith(".")

    @every_block
    def test_its_template_bears_its_name(self, block):
        assert block.meta.template == f"home/sections/{block.name}.html"
        assert Path(get_template(block.meta.template).origin.name).is_relative_to(settings.BASE_DIR / "templates")

    @every_block
    @pytest.mark.parametrize("language", ["ky", "ru", "en"])
    def test_its_preview_shows_the_site_of_today_or_that_there_is_nothing(self, block, language, admin_user):
        factories.speech(language)
        factories.announcement(language)
        request = RequestFactory().get("/", {"id": block.definition_prefix})
        request.user = admin_user
        with override(language):
            page = StreamFieldBlockPreview.as_view()(request).render().content.decode()
        assert "cms/css/site.css" in page
        assert 'class="empty"' in page if block.name in ("text", "partners") else "<h2" in page
        assert "<script" not in page
        assert "<h1" not in page


class TestFeatured:
    def test_the_newest_with_a_photo_leads_where_nobody_chose(self, compose, shown):
        old = factories.news(title="Эски", cover=factories.photo(), date=factories.at(2025, 1, 1))
        factories.news(title="Жаңы", date=factories.at(2025, 2, 1))
        compose(("featured", {"beside": 1}))
        tree = shown()
        assert titles(tree, "h2") == ["Эски"]
        assert titles(tree) == ["Жаңы"]
        assert links(tree)[0] == old.url

    def test_as_many_stand_beside_it_as_the_editor_says(self, compose, shown):
        for number in range(5):
            factories.news(date=factories.at(2025, 1, 1 + number))
        for beside in (0, 3):
            compose(("featured", {"beside": beside}))
            assert len(titles(shown())) == beside


class TestLatest:
    def test_newest_first_and_as_many_as_the_editor_says(self, compose, shown):
        for day in (2, 1, 3):
            factories.news(title=f"Күн {day}", date=factories.at(2025, 1, day))
        compose(("latest", {"number": 2}))
        assert titles(shown()) == ["Күн 3", "Күн 2"]

    def test_of_one_kind_with_a_link_to_all_of_that_kind(self, compose, shown):
        factories.news()
        release = factories.release(title="Релиз")
        compose(("latest", {"kind": "release"}))
        tree = shown()
        assert titles(tree) == ["Релиз"]
        assert links(tree) == ["/ky/press/?kind=release", release.url]
        assert "Бардык пресс-релиздер" in text(tree.find(".//main"))

    def test_of_all_kinds_with_the_number_of_each(self, compose, shown):
        factories.news()
        factories.news()
        compose("latest")
        counts = shown().findall(".//*[@class='count']")
        assert [text(count) for count in counts] == ["2", "0", "0", "0"]

    def test_what_is_to_come_alone_is_enough(self, compose, shown):
        announcement = factories.announcement()
        compose(("latest", {"with_upcoming": True}))
        assert announcement.url in links(shown())


class TestUpcoming:
    def test_soonest_first_and_nothing_past(self, compose, shown):
        now = timezone.now()
        for days in (5, 2, -1):
            factories.announcement(title=f"Күн {days}", start=now + timedelta(days=days))
        compose("upcoming")
        assert titles(shown()) == ["Күн 2", "Күн 5"]


class TestSpeech:
    def test_the_latest_with_its_own_first_quote(self, compose, shown):
        speaker = factories.person(name_ky="Бакыт Үсөнов", portrait=factories.photo())
        quotes = [
            {"type": "quote", "value": {"text": "Башканын сөзү.", "name": "Дыйкан", "post": ""}},
            {"type": "quote", "value": {"text": "Өз сөзүм.", "name": "Бакыт Үсөнов", "post": ""}},
        ]
        factories.speech(speaker=speaker, body=quotes, title="Суу")
        compose("speech")
        said = shown().find(".//*[@class='said']")
        assert text(said.find("blockquote")) == "Өз сөзүм."
        assert said.find(".//img") is not None
        assert "Бакыт Үсөнов" in text(said)

    def test_words_of_editors_are_no_quote(self, compose, shown):
        factories.speech(lead="Төраганын сөзү.")
        compose("speech")
        said = shown().find(".//*[@class='said']")
        assert said.find("blockquote") is None
        assert "Төраганын сөзү." in text(said)

    def test_the_chosen_one_with_the_words_of_the_editor(self, compose, shown):
        chosen = factories.speech(title="Тандалган", date=factories.at(2020))
        newer = factories.speech(title="Жаңы", date=factories.at(2021))
        compose(("speech", {"speech": chosen.pk, "words": "Суу – жашоо.", "number": 1}))
        tree = shown()
        assert text(tree.find(".//blockquote")) == "Суу – жашоо."
        assert links(tree) == ["/ky/press/?kind=speech", chosen.url, newer.url]

    def test_of_the_chosen_one_the_version_in_the_language_of_the_page(self, compose, shown):
        source = factories.speech(title="Тандалган")
        russian = factories.translation(source, "ru", title="Выбранное")
        compose(("speech", {"speech": source.pk, "words": "Вода – жизнь.", "number": 0}), code="ru")
        assert russian.url in links(shown("/ru/"))

    def test_words_of_a_speech_that_is_missing_are_not_put_into_another_mouth(self, compose, shown):
        factories.speech()
        draft = factories.speech(publish=False)
        compose(("speech", {"speech": draft.pk, "words": "Суу – жашоо."}))
        tree = shown()
        assert tree.find(".//*[@class='said']") is not None
        assert "Суу – жашоо." not in text(tree)


class TestArchive:
    def test_every_year_is_a_link_and_a_form_searches(self, compose, shown):
        for year in (2024, 2026):
            factories.news(date=factories.at(year))
        compose("archive")
        tree = shown()
        assert [text(year).split()[0] for year in tree.find(".//ol[@class='years years--short']")][:3] == [
            "2024",
            "2025",
            "2026",
        ]
        assert "2 материал" in text(tree.find(".//main"))
        assert tree.find(".//main//form").get("action") == "/ky/search/"


class TestTextAndPartners:
    def test_blocks_of_a_text_are_shown_under_its_heading(self, compose, shown):
        facts = {"type": "number_facts", "value": [{"number": "17", "label": "айыл"}]}
        compose(("text", {"heading": "Биз", "body": [facts]}))
        assert "17" in text(shown().find(".//*[@class='prose prose--plain']"))

    def test_a_text_with_nothing_left_in_it_is_no_section(self, compose, shown):
        factories.news()
        compose("latest", ("text", {"heading": "Биз", "body": [{"type": "figure", "value": {"image": 404}}]}))
        assert titles(shown(), "h2") == ["Пресс-борбор"]

    def test_logos_have_their_size_and_names_stand_with_them(self, compose, shown):
        partner = factories.organisation(logo=factories.photo())
        compose(("partners", {"organisations": [partner.pk]}))
        logos = shown().find(".//ul[@class='logos']")
        assert logos.find(".//img").get("width")
        assert logos.find(".//img").get("height")
        assert partner.name in text(logos)
        assert logos.find(".//a").get("href") == partner.url


class TestContact:
    def test_the_chosen_person_goes_before_the_site(self, compose, shown, site):
        person = factories.person(phone="+996 555 22-22-22")
        compose(("contact", {"people": [person.pk], "note": "9:00–18:00"}))
        said = text(shown().find(".//section[@class='inlay']"))
        assert person.name in said
        assert "+996 555 22-22-22" in said
        assert "9:00–18:00" in said
        assert site.phone not in said

    def test_nobody_chosen_is_the_site(self, compose, shown, site):
        compose("contact")
        inlay = shown().find(".//section[@class='inlay']")
        assert site.phone in text(inlay)
        assert "/ky/press/feed/" in [link.get("href") for link in inlay.iter("a")]
