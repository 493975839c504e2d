"""`manage.py seed --items`: a big archive is as good as one that was published page by page."""

from collections import Counter
from datetime import UTC, datetime
from itertools import islice

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Locale, Page, ReferenceIndex
from wagtail.search.models import IndexEntry

import cms.seed
import people.seed
from language.endings import CASES
from language.letters import find_wrong_letters
from language.slugs import slugify
from news.demo_archive import grow, texts
from news.demo_archive.kyrgyz import ENDINGS, with_ending
from news.demo_archive.pages import MODELS
from news.demo_archive.slots import EnglishNoun, Number, RussianNoun
from news.demo_archive.texts import LANGUAGES, families
from news.models import AnnouncementPage, Kind, NewsPage, PressItemPage, PressReleasePage, SpeechPage
from people.models import PageContact
from search.services import rebuild
from tests import factories

ITEMS = 300


@pytest.fixture
def archive(db):
    cms.seed.seed()
    people.seed.seed()
    for stem in ("canal", "documents"):
        factories.photo().tags.add(cms.seed.tag_of(stem))
    assert grow(ITEMS) == ITEMS
    return PressItemPage.objects.listed(factories.index().get_site(), "ky")


def noted():
    """References but for the site, which a page gets only after it is stored."""
    return set(ReferenceIndex.objects.exclude(model_path="listed_site").values_list("object_id", "content_path"))


def test_the_tree_has_no_problems_and_takes_more_pages(archive):
    assert Page.find_problems() == ([], [], [], [], [])
    for code in LANGUAGES:
        index = factories.index(code)
        assert index.numchild == index.get_children().count() == ITEMS // 3
    added = factories.news()
    assert added.get_parent().specific == factories.index()
    assert Page.find_problems() == ([], [], [], [], [])


def test_every_item_is_listed_in_its_language(archive):
    assert PressItemPage.objects.filter(visible=True).count() == ITEMS
    assert Counter(PressItemPage.objects.values_list("listed_language", flat=True)) == {"ky": 100, "ru": 100, "en": 100}
    for item in PressItemPage.objects.select_related("locale"):
        assert item.listed_language == item.locale.language_code
        assert item.month == int(f"{item.date.astimezone(factories.at(2020).tzinfo):%Y%m}")
        assert item.url_path == f"{factories.index(item.listed_language).url_path}{item.slug}/"
        assert item.title == item.draft_title


def test_columns_are_what_saving_would_write(archive):
    for model in MODELS.values():
        page = model.objects.first()
        stored = model.objects.filter(pk=page.pk).values().get()
        model.objects.get(pk=page.pk).save()
        again = model.objects.filter(pk=page.pk).values().get()
        assert {name: value for name, value in again.items() if name != "body"} == {
            name: value for name, value in stored.items() if name != "body"
        }


def test_kinds_months_places_and_covers_are_mixed(archive):
    kinds = Counter(archive.values_list("kind", flat=True))
    assert set(kinds) == set(Kind.values)
    assert kinds["news"] > kinds["release"] > kinds["speech"]
    assert len(set(archive.values_list("date__year", flat=True))) >= 15
    assert archive.order_by().values("place").distinct().count() > 8
    assert 0 < archive.exclude(cover=None).count() < 100
    assert max(PressItemPage.objects.values_list("date", flat=True)) < datetime(2026, 12, 1, tzinfo=UTC)


def test_families_share_key_slug_and_date(archive):
    by_key = Counter(Page.objects.type(tuple(MODELS.values())).values_list("translation_key", flat=True))
    assert set(by_key.values()) == {3}
    for item in archive[:5]:
        family = PressItemPage.objects.filter(translation_key=item.translation_key)
        assert len({(page.slug, page.date, page.kind) for page in family}) == 1
        assert len({page.title for page in family}) == 3
        assert {page.source_language for page in family} == {"ky"}


def test_items_are_whole(archive):
    for model in MODELS.values():
        for page in model.objects.all():
            assert page.publication_errors() == {}, page
            assert page.lead
            assert page.body
    assert all(page.speaker and page.speaker_post for page in SpeechPage.objects.all())
    assert AnnouncementPage.objects.filter(end__lte=factories.at(2003)).count() == 0


def test_topics_and_persons_hold_for_the_family(archive):
    page = NewsPage.objects.filter(locale__language_code="ru").first()
    assert page.topics
    release = PressReleasePage.objects.filter(locale__language_code="en").first()
    assert release.contacts
    assert set(PageContact.objects.values_list("page__locale__language_code", flat=True)) == {"ky"}


def test_lists_archive_feed_sitemap_and_search_show_them(archive, client):
    rebuild()
    newest = archive.newest_first().first()
    for address in (
        "/ky/press/",
        f"/ky/press/archive/{newest.date.year}/{newest.date.month:02}/",
        f"/ky/press/?kind={newest.kind}",
        "/ky/press/feed/",
        "/sitemap-ky-1.xml",
    ):
        response = client.get(address)
        assert response.status_code == 200, address
        assert newest.slug in response.content.decode(), address
    found = client.get("/ky/search/", {"q": newest.title})
    assert newest.slug in found.content.decode()
    page = client.get(newest.url)
    assert newest.title in page.content.decode()


def test_the_editor_opens_one_and_publishes_it_again(archive, admin_client):
    for model in MODELS.values():
        page = model.objects.last()
        assert admin_client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    page = NewsPage.objects.last()
    page.title = "Жаңы аталыш"
    page.save_revision().publish()
    assert "Жаңы аталыш" in admin_client.get(page.url).content.decode()
    assert PressItemPage.objects.get(pk=page.pk).visible


def test_wagtail_knows_what_it_knows_of_pages_saved_one_by_one(archive):
    assert IndexEntry.objects.filter(content_type__model__in=["newspage", "speechpage"]).count() == (
        NewsPage.objects.count() + SpeechPage.objects.count()
    )
    word = archive.first().title.split()[0]
    assert Page.objects.search(word).count() > 0
    before = noted()
    for model in MODELS.values():
        for page in model.objects.all():
            ReferenceIndex.create_or_update_for_object(page)
            ReferenceIndex.create_or_update_for_object(page.page_ptr)
    assert noted() == before


def test_the_same_again_adds_only_what_is_missing(archive):
    titles = set(PressItemPage.objects.values_list("pk", "title"))
    assert grow(ITEMS) == 0
    assert grow(ITEMS - 100) == 0
    archive.first().delete()
    assert grow(ITEMS + 31) == 32
    assert len(set(PressItemPage.objects.values_list("pk", "title")) & titles) == ITEMS - 1
    assert PressItemPage.objects.count() == PressItemPage.objects.filter(visible=True).count() == ITEMS + 31
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_slug_an_editor_took_is_left_alone(db):
    slug = next(families()).slug
    factories.news(slug=slug)
    grow(4)
    assert factories.index().get_children().filter(slug=f"{slug}-2").exists()
    assert factories.index("ru").get_children().filter(slug=slug).exists()


def test_one_language_alone(db):
    assert grow(7, languages=["ru"]) == 7
    assert set(PressItemPage.objects.values_list("locale", flat=True)) == {Locale.objects.get(language_code="ru").pk}


def test_it_costs_statements_by_the_hundred_rows(db, django_assert_max_num_queries):
    with django_assert_max_num_queries(160):
        grow(ITEMS)


def test_titles_and_slugs_differ_and_hold_no_wrong_letters():
    some = list(islice(families(), 3_000))
    for code in LANGUAGES:
        assert len({family.titles[code] for family in some}) == len(some)
    assert len({family.slug for family in some}) == len(some)
    assert not [family.titles["ky"] for family in some if list(find_wrong_letters(family.titles["ky"]))]
    assert not [family for family in some if "{" in "".join(family.titles.values())]
    assert [family.titles for family in islice(families(), 5)] == [family.titles for family in some[:5]]


def test_titles_that_differ_may_not_share_a_slug(monkeypatch):
    monkeypatch.setattr(texts, "slugify", lambda text: slugify(text)[:12])
    some = [family.slug for family in islice(families(), 300)]
    assert len(set(some)) == len(some)


@pytest.mark.parametrize("written", ["0", "-5", "3.5", "abc", "200001", "99999999999999999999", "", "٣"])
def test_a_bad_number_is_refused(written):
    with pytest.raises(CommandError, match="a whole number from 1 to 200,000"):
        call_command("seed", f"--items={written}")


def test_a_public_site_is_not_filled_by_accident(db):
    with pytest.raises(CommandError, match="--force"):
        call_command("seed", "--items=300")
    assert not PressItemPage.objects.exists()


@pytest.mark.parametrize(
    ("word", "genitive", "dative", "accusative", "locative", "ablative"),
    [
        ("Ак-Булак", "Ак-Булактын", "Ак-Булакка", "Ак-Булакты", "Ак-Булакта", "Ак-Булактан"),
        ("Үч-Төр", "Үч-Төрдүн", "Үч-Төргө", "Үч-Төрдү", "Үч-Төрдө", "Үч-Төрдөн"),
        ("Кызыл-Суу", "Кызыл-Суунун", "Кызыл-Сууга", "Кызыл-Сууну", "Кызыл-Сууда", "Кызыл-Суудан"),
        ("көпүрө", "көпүрөнүн", "көпүрөгө", "көпүрөнү", "көпүрөдө", "көпүрөдөн"),
        ("насос", "насостун", "насоско", "насосту", "насосто", "насостон"),
        ("жол", "жолдун", "жолго", "жолду", "жолдо", "жолдон"),
        ("Беш-Бел", "Беш-Белдин", "Беш-Белге", "Беш-Белди", "Беш-Белде", "Беш-Белден"),
        ("дамба", "дамбанын", "дамбага", "дамбаны", "дамбада", "дамбадан"),
    ],
)
def test_kyrgyz_endings(word, genitive, dative, accusative, locative, ablative):
    expected = {
        "genitive": genitive,
        "dative": dative,
        "accusative": accusative,
        "locative": locative,
        "ablative": ablative,
    }
    for case, form in expected.items():
        assert with_ending(word, case) == form
        assert form.removeprefix(word) in CASES[case]
    assert set(expected) == set(ENDINGS)


def test_a_word_without_a_vowel_has_no_ending():
    with pytest.raises(ValueError, match="no vowel"):
        with_ending("ЦДП", "locative")


def test_what_is_counted_has_the_right_form():
    russian = "{n:день|дня|дней}"
    assert [russian.format(n=Number(n)).split("\xa0")[1] for n in (1, 2, 5, 11, 12, 21, 22, 25, 111)] == (
        ["день", "дня", "дней", "дней", "дней", "день", "дня", "дней", "дней"]
    )
    assert f"{Number(1):day|days}" == "1\xa0day"
    assert f"{Number(2):day|days}" == "2\xa0days"
    assert f"{Number(340)}" == "340"
    assert f"{RussianNoun('дамба', 'дамбы', 'дамбу'):accusative}" == "дамбу"
    assert f"{EnglishNoun('storage pond'):capital}" == "Storage pond"
