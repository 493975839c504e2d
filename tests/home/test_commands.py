import io

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from home.models import HomePage
from news.models import AnnouncementPage, Kind, PressItemPage, PressReleasePage
from newsroom.seed import LOGINS
from people.models import Person

pytestmark = pytest.mark.django_db


def run(name, **options):
    out = io.StringIO()
    call_command(name, stdout=out, **options)
    return out.getvalue()


def test_prepare_site_twice_makes_one_front_page_a_language():
    before = sorted(Page.objects.values_list("pk", "url_path"))
    assert run("prepare_site").count("\n") == len(settings.LANGUAGES)
    assert sorted(Page.objects.values_list("pk", "url_path")) == before
    assert {home.source_language for home in HomePage.objects.all()} == {"ky"}
    assert Site.objects.get().root_page.specific.lang == "ky"


def test_seed_refuses_a_public_site():
    with pytest.raises(CommandError, match="--force"):
        run("seed")
    assert not get_user_model().objects.filter(username="admin").exists()


def test_seed_fills_twelve_years_in_three_languages_and_does_it_once(client, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    out = run("seed", force=True)
    kyrgyz = PressItemPage.objects.filter(listed_language="ky", visible=True)
    assert kyrgyz.count() >= 40
    assert set(kyrgyz.values_list("kind", flat=True)) == set(Kind.values)
    assert len(set(kyrgyz.values_list("date__year", flat=True))) >= 12
    for code in ("ru", "en"):
        assert PressItemPage.objects.filter(listed_language=code, visible=True).count() >= 40
        assert client.get(f"/{code}/").status_code == 200
    assert all(login.username in out and login.password in out for login in LOGINS)
    assert all(release.publication_errors() == {} for release in PressReleasePage.objects.all())
    assert all(item.publication_errors() == {} for item in AnnouncementPage.objects.all())
    assert all("ойдон чыгарылган" in person.post_ky for person in Person.objects.all())

    numbers = [model.objects.count() for model in (Page, Person, get_user_model())]
    run("seed", force=True)
    assert [model.objects.count() for model in (Page, Person, get_user_model())] == numbers
