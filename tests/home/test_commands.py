import io

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from home.models import HomePage

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
