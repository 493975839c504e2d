"""What `manage.py seed` makes of an empty site. Sown once for the whole module: it takes a quarter of a minute."""

import io
import re
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings
from django.utils import timezone
from taggit.models import Tag
from wagtail.models import Page, Site

import multimedia.seed
from cms.models import SiteSettings
from home.models import StandardPage
from multimedia.models import DocumentFile, Photo
from news.models import AnnouncementPage, Kind, PressItemPage, PressReleasePage
from newsroom.models import ChangeNote, Removal
from newsroom.seed import LOGINS
from people.models import Person
from search.models import Entry
from tests import factories

pytestmark = pytest.mark.django_db

LANGUAGES = ("ky", "ru", "en")


def seed(*arguments):
    out = io.StringIO()
    call_command("seed", *arguments, "--force", stdout=out)
    return out.getvalue()


@pytest.fixture(scope="module", autouse=True)
def said(django_db_setup, django_db_blocker, tmp_path_factory):
    """What the command printed. Every test gives the demo back as it found it."""
    media = override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media"))
    with django_db_blocker.unblock(), media, transaction.atomic():
        yield seed()
        transaction.set_rollback(True)


def numbers():
    return [model.objects.count() for model in (Page, Person, get_user_model(), ChangeNote, Removal, DocumentFile)]


def test_twelve_years_in_three_languages(client):
    kyrgyz = PressItemPage.objects.filter(listed_language="ky", visible=True)
    assert kyrgyz.count() >= 40
    assert set(kyrgyz.values_list("kind", flat=True)) == set(Kind.values)
    assert len(set(kyrgyz.values_list("date__year", flat=True))) >= 12
    for code in ("ru", "en"):
        assert PressItemPage.objects.filter(listed_language=code, visible=True).count() >= 40
        assert client.get(f"/{code}/").status_code == 200
    assert all(release.publication_errors() == {} for release in PressReleasePage.objects.all())
    assert all(item.publication_errors() == {} for item in AnnouncementPage.objects.all())
    assert all("ойдон чыгарылган" in person.post_ky for person in Person.objects.all())


def test_the_logins_are_printed(said):
    assert all(login.username in said and login.password in said for login in LOGINS)


def test_about_history_and_contacts_in_three_languages(client):
    for code in LANGUAGES:
        for path in ("about", "about/history", "contacts"):
            assert client.get(f"/{code}/{path}/").status_code == 200, path
        assert len(client.get(f"/{code}/").context["sections"]) == 7
        assert "blockquote" in client.get(f"/{code}/").content.decode()
    assert StandardPage.objects.count() == 9
    assert StandardPage.objects.values("translation_key").distinct().count() == 3


def test_the_menu_leads_to_pages(client):
    entries = SiteSettings.for_site(Site.objects.get(is_default_site=True)).menu_entries
    slugs = set(entries.exclude(page=None).values_list("page__slug", flat=True))
    assert slugs == {"press", "about", "history", "contacts"}
    header = re.search(r'<nav class="navigation".*?</nav>', client.get("/ky/").content.decode(), re.DOTALL)[0]
    for path in ("press", "people", "about", "contacts"):
        assert f'href="/ky/{path}/"' in header, path


def test_four_events_lie_ahead_of_today():
    ahead = AnnouncementPage.objects.filter(start__gt=timezone.now(), listed_language="ky")
    assert ahead.count() == 4
    for item in ahead.exclude(accreditation_deadline=None):
        assert timezone.now() < item.accreditation_deadline < item.start < item.end


def test_a_text_was_corrected(client):
    corrected = PressItemPage.objects.get(slug="talasta-alty-juz-kyrk-koroogo-suu", locale=factories.locale("ky"))
    assert corrected.is_corrected
    assert corrected.updated_at == factories.at(2023, 4, 11, 9)
    assert "460 эмес, 640" in client.get(corrected.url).content.decode()
    assert ChangeNote.objects.filter(page=corrected, kind="correction", shown_on__isnull=False).count() == 1


def test_a_text_was_withdrawn(client):
    withdrawn = PressItemPage.objects.get(slug="chenegich-satyp-aluu-jyyntygy", locale=factories.locale("ru"))
    assert withdrawn.withdrawn_at == factories.at(2026, 4, 10, 15, 30)
    assert "жалобу" in client.get(withdrawn.url).content.decode()
    assert withdrawn.slug not in client.get("/ru/press/").content.decode()


def test_a_text_was_merged_into_another():
    merged = Page.objects.get(slug="mektepterge-chypka-kyskacha", locale=factories.locale("en"))
    removal = Removal.objects.get(pk=merged.pk)
    assert not merged.live
    assert removal.kind == "merged"
    assert removal.target.slug == "mektepterge-suu-chypkasy"
    assert removal.target.locale == merged.locale
    assert removal.removed_at == factories.at(2026, 8, 26, 11)


def test_documents_are_files():
    document = DocumentFile.objects.get(tags__name="ачык эшик күнү")
    assert document.file.read(5) == b"%PDF-"
    assert Path(document.file.path).exists()


def test_again_changes_nothing_and_brings_back_what_is_missing():
    before = numbers()
    PressItemPage.objects.get(slug="mektepterge-suu-chypkasy", locale=factories.locale("en")).delete()
    assert numbers() != before
    seed()
    assert numbers() == before
    family = Page.objects.filter(slug="mektepterge-suu-chypkasy")
    assert len({page.translation_key for page in family}) == 1


def test_a_number_of_items_fills_up_and_says_how_long_it_took():
    out = seed("--items=260")
    assert PressItemPage.objects.count() == 260
    assert "items stored in" in out
    assert "All done in" in out
    assert Entry.objects.filter(language="ky").count() >= 260 // 3
    assert "Nothing to add: the site has 260 press items." in seed("--items=200")


def test_files_have_kyrgyz_tags_and_those_of_an_older_demo_get_them():
    def tags():
        return set(Tag.objects.filter(taggit_taggeditem_items__isnull=False).values_list("name", flat=True))

    assert "мөңгү" in tags()
    assert not [tag for tag in tags() if re.search("[A-Za-z]", tag)]
    Photo.objects.get(tags__name="мөңгү").tags.set(["glacier"])
    photos = Photo.objects.count()
    multimedia.seed.seed()
    assert Photo.objects.count() == photos
    assert "мөңгү" in tags()
    assert "glacier" not in tags()
