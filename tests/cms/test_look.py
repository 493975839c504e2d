"""A logo and one dye, chosen in the admin and shown without an inline style (HO-3, OP-18)."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils import timezone, translation
from wagtail.models import Site

from cms import dyes
from cms.models import SiteSettings
from tests import factories

pytestmark = pytest.mark.django_db


def settings(**values):
    found = SiteSettings.for_site(Site.objects.get())
    for name, value in values.items():
        setattr(found, name, value)
    found.full_clean()
    found.save()
    return found


def page(client, address="/ky/"):
    return client.get(address).content.decode()


@pytest.mark.parametrize("dye", ["madder", "indigo", "spruce", "walnut"])
def test_a_ready_dye_is_a_word_on_the_page_and_a_rule_in_the_stylesheet(client, dye):
    html = page(client, "/ky/" if settings(dye=dye) else "")
    assert f'<html lang="ky" data-dye="{dye}">' in html
    assert f'name="theme-color" content="{SiteSettings.READY[dye]}"' in html
    assert "dye-" not in html.split("<body")[0].replace("data-dye", "")


def test_an_own_colour_has_a_stylesheet_of_its_own_that_is_kept_for_ever(client):
    url = settings(dye="own", own_dye="#5B2A86").dye_url
    html = page(client)
    assert f'<link rel="stylesheet" href="{url}">' in html
    assert 'name="theme-color" content="#5b2a86"' in html
    assert url.startswith("/dye-5b2a86-")
    response = client.get(url)
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    css = response.content.decode()
    assert css.startswith("@layer tokens {")
    assert ":root { --dye: #5b2a86; " in css
    assert "@media (prefers-color-scheme: dark) { :root { --dye: #" in css


def test_the_address_changes_with_the_colour_and_with_what_is_made_of_it(client):
    assert dyes.address("#5b2a86") != dyes.address("#5b2a87")
    for wrong in ("/dye-5b2a86-000000000000.css", "/dye-5B2A86-000000000000.css", "/dye-5b2a8-000000000000.css"):
        assert client.get(wrong).status_code == 404
    assert client.get(dyes.address("#ffd100")).status_code == 404, "nobody can read it"
    assert client.post(dyes.address("#5b2a86")).status_code == 405


@pytest.mark.parametrize(
    ("code", "measured", "advice"),
    [("ky", "1,30", "Карараак түс тандаңыз"), ("ru", "1,30", "Выберите цвет темнее"), ("en", "1.30", "darker")],
)
def test_a_colour_without_contrast_is_refused_with_what_was_measured(code, measured, advice):
    with translation.override(code), pytest.raises(ValidationError) as refused:
        settings(dye="own", own_dye="#ffd100")
    (message,) = refused.value.message_dict["own_dye"]
    assert "#ffd100" in message
    assert f" {measured}" in message.replace("\N{NO-BREAK SPACE}", " ")
    assert advice in message


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#1234567", "#12345g", "url(x)", "#fff;}"])
def test_what_is_no_colour_is_refused(colour):
    with pytest.raises(ValidationError) as refused:
        settings(dye="own", own_dye=colour)
    assert set(refused.value.message_dict) == {"own_dye"}


def test_a_faint_colour_that_is_not_chosen_harms_nobody():
    assert settings(dye="spruce", own_dye="#ffd100").dye_url == ""


def test_the_logo_stands_for_the_horn_and_the_name_is_said_once(client):
    assert "masthead__mark" in page(client)
    settings(logo=factories.photo(alt_ky="Мамлекеттик герб"))
    html = page(client)
    assert "masthead__mark" not in html
    assert "footer__sign" not in html
    logo = html[html.index("masthead__logo") - 200 : html.index("masthead__logo") + 40]
    assert 'alt=""' in logo
    assert "Мамлекеттик герб" not in html


def test_a_logo_past_its_licence_is_gone(client):
    settings(logo=factories.photo(expires_on=timezone.localdate() - timedelta(days=1)))
    assert "masthead__mark" in page(client)
    settings().logo.delete()
    assert "masthead__mark" in page(client)


def test_what_changes_about_the_logo_is_seen_at_once(client):
    photo = factories.photo()
    settings(logo=photo)
    before = re.search(r'<img[^>]*class="masthead__logo"[^>]*>', page(client))[0]
    photo.file = ContentFile(factories.picture(colour="#8a2b2b"), "jany.jpg")
    photo.save()
    photo.renditions.all().delete()
    assert before not in page(client)
    photo.expires_on = timezone.localdate() - timedelta(days=1)
    photo.save()
    assert "masthead__mark" in page(client)
