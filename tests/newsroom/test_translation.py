"""Translators edit their language only, and sending to translation makes nothing public (WF-3, TR-2, TR-8)."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from news.models import NewsPage
from newsroom.authorship import last_author
from newsroom.translation import open_languages
from tests import factories

from .editor import add_url, edit_url, posted

pytestmark = pytest.mark.django_db


def send(client, page, *codes, **data):
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return client.post(url, {"locales": [factories.locale(code).pk for code in codes]} | data, follow=True)


def said(answer):
    return " ".join(str(message) for message in answer.context["messages"])


def translated(page, code):
    return type(page).objects.filter(translation_key=page.translation_key, locale__language_code=code).first()


def test_a_translator_sends_into_the_own_language_and_gets_a_draft(signed_in):
    page = factories.news(title="Кеңештин жыйыны", lead="Кириш сөз")
    translator = signed_in("translator ru")
    send(translator, page, "ru")
    copy = translated(page, "ru")
    assert not copy.live
    assert (copy.title, copy.lead) == ("Кеңештин жыйыны", "Кириш сөз")
    assert copy.get_parent().specific == factories.index("ru")
    assert not copy.alias_of_id
    assert last_author(copy) == translator.user
    assert translator.get(edit_url(copy)).status_code == 200


@pytest.mark.parametrize("code", ["en", "ky"])
def test_but_not_into_another(code, signed_in):
    page = factories.news("ru" if code == "ky" else "ky")
    send(signed_in("translator ru"), page, code)
    assert translated(page, code) is None


def test_where_nothing_is_left_it_is_said(signed_in):
    page = factories.news("ru")
    assert "no language left" in said(send(signed_in("translator ru"), page, "ru"))
    assert (
        signed_in("media librarian")
        .get(reverse("wagtail_localize:submit_page_translation", args=[page.pk]))
        .status_code
        == 302
    )


def test_the_form_offers_only_the_own_language(signed_in):
    page = factories.news()
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    offered = signed_in("translator en").get(url).context["form"].fields["locales"].queryset
    assert [locale.language_code for locale in offered] == ["en"]
    offered = signed_in("editor").get(url).context["form"].fields["locales"].queryset
    assert {locale.language_code for locale in offered} == {"ru", "en"}


@pytest.mark.parametrize("role", ["author", "editor", "chief editor", "admin", "translator ru"])
def test_nothing_becomes_public(role, signed_in, client):
    page = factories.news()
    before = set(Page.objects.filter(live=True).values_list("pk", flat=True))
    send(signed_in(role), page, *(["ru"] if role == "translator ru" else ["ru", "en"]))
    assert translated(page, "ru")
    assert set(Page.objects.filter(live=True).values_list("pk", flat=True)) == before
    answer = client.get(translated(page, "ru").url)
    assert answer.status_code == 200  # the source's text in this language's frame (TR-7)
    assert b"noindex" in answer.content


def test_without_a_translated_parent_localize_makes_none(signed_in):
    factories.index("ru").delete()
    page = factories.news()
    send(signed_in("admin"), page, "ru")
    assert translated(page, "ru") is None
    assert not Page.objects.filter(locale__language_code="ru", depth=3).exists()


def test_only_an_administrator_gives_a_language_its_front_page(person_in):
    factories.home("ru").delete()
    page = factories.home().page_ptr
    assert [locale.language_code for locale in open_languages(page, person_in("admin"))] == ["ru"]
    assert open_languages(page, person_in("webmaster")) == []


def test_the_second_language_gets_todays_text(signed_in):
    """One source serves all languages: it must be made new before each (TR-2)."""
    page = factories.news(title="Эски аталыш", lead="Эски")
    client = signed_in("editor")
    send(client, page, "ru")
    page.title, page.lead = "Жаңы аталыш", "Жаңы"
    page.save_revision().publish()
    send(client, page, "en")
    assert translated(page, "ru").title == "Эски аталыш"
    assert (translated(page, "en").title, translated(page, "en").lead) == ("Жаңы аталыш", "Жаңы")


def test_children_get_todays_text_too(signed_in):
    page = factories.news(title="Эски аталыш")
    client = signed_in("admin")
    send(client, page, "ru")
    page.title = "Жаңы аталыш"
    page.save_revision().publish()
    NewsPage.objects.filter(locale__language_code="en").delete()
    index_en = factories.index("en")
    index_en.delete()
    send(client, factories.index("ky"), "en", include_subtree="on")
    assert translated(page, "en").title == "Жаңы аталыш"
    assert not translated(page, "en").live
    assert not factories.index("en").live


def test_an_incomplete_source_is_refused_with_a_sentence(signed_in):
    page = factories.release(publish=False)
    type(page).objects.filter(pk=page.pk).update(boilerplate="")
    answer = send(signed_in("editor"), page, "ru")
    assert "Complete the page before it is translated" in said(answer)
    assert translated(page, "ru") is None


@pytest.mark.parametrize("code", ["ky", "en"])
def test_a_translator_edits_no_other_language(code, signed_in):
    client = signed_in("translator ru")
    page = factories.news(code, title="Аталыш")
    data = posted(page, title="Бузулду")
    assert client.get(edit_url(page)).status_code == 302
    assert client.post(edit_url(page), data).status_code == 302
    assert NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object().title == "Аталыш"
    new = NewsPage(title="Жаңы", slug="jany", locale=page.locale)
    client.post(add_url(NewsPage, page.get_parent()), posted(new, parent=page.get_parent()))
    assert not NewsPage.objects.filter(slug="jany").exists()
    for action in ("delete", "unpublish", "move"):
        url = reverse(f"wagtailadmin_pages:{action}", args=[page.pk])
        assert client.post(url).status_code in {302, 403}
    assert NewsPage.objects.get(pk=page.pk).live


def test_a_translator_edits_the_own_language(signed_in):
    page = factories.news("ru")
    client = signed_in("translator ru")
    assert client.post(edit_url(page), posted(page, title="Новое")).status_code == 302
    assert NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object().title == "Новое"
