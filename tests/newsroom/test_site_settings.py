"""Menu, look and notices are edited in one place, by chief editors and webmasters (HO-3)."""

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.contrib.settings.registry import registry
from wagtail.models import Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from cms.models import MenuEntry, SiteSettings
from newsroom.roles import ROLES
from tests import factories

pytestmark = pytest.mark.django_db
RELATIONS = ("menu_entries", "notices", "social_accounts", "facts")
MAY = {"chief editor", "webmaster"}


def address():
    return reverse("wagtailsettings:edit", args=["cms", "sitesettings", Site.objects.get().pk])


def sent(client, **changes):
    """What the form shows with `changes`, as a browser sends it."""
    form = SiteSettings.edit_handler.bind_to_model(SiteSettings).get_form_class()(instance=factories.settings())
    values = {name: form[name].value() for name in form.fields}
    rows = {relation: inline_formset(changes.pop(relation, [])) for relation in RELATIONS}
    data = {name: value for name, value in {**values, **changes}.items() if value is not None}
    return client.post(address(), nested_form_data({**data, **rows}))


def row(**fields):
    names = [f"label_{code}" for code in ("ky", "ru", "en")]
    return {"place": "header", "page": "", "address": "", **dict.fromkeys(names, ""), **fields}


@pytest.mark.parametrize("role", [role.name for role in ROLES])
def test_who_may_change_them(role, signed_in):
    assert SiteSettings in registry
    status = signed_in(role).get(address()).status_code
    assert status == (200 if role in MAY else 302)


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_all_of_it_stands_on_tabs(signed_in, language):
    factories.menu_entry(page=factories.index().page_ptr)
    factories.notice()
    html = signed_in("chief editor", language=language).get(address()).content.decode()
    with translation.override(language):
        for tab in SiteSettings.edit_handler.children:
            assert str(tab.heading) in html
    for relation in RELATIONS:
        assert f'name="{relation}-TOTAL_FORMS"' in html


def test_a_menu_is_saved_in_its_order(signed_in, client):
    rows = [
        row(address="/ky/people/", label_ky="Адамдар", label_ru="Люди", label_en="People"),
        row(page=factories.index().pk),
    ]
    assert sent(signed_in("chief editor"), menu_entries=rows).status_code == 302
    assert [entry.address for entry in MenuEntry.objects.all()] == ["/people/", ""]
    html = client.get("/ru/people/").content.decode()
    assert html.index(">Люди</a>") < html.index(">Пресс-центр</a>")


def test_a_faint_colour_is_said_at_its_field(signed_in):
    answer = sent(signed_in("webmaster", language="ky"), dye="own", own_dye="#ffd100")
    assert answer.status_code == 200
    (message,) = answer.context["form"].errors["own_dye"]
    assert "1,30" in message
    assert "4,5" in message
    assert message in answer.content.decode()
    assert factories.settings().dye == "madder"


def test_an_unsafe_address_is_said_at_its_row(signed_in):
    accounts = [{"name": "Telegram", "url": "http://example.org/a"}, {"name": "X", "url": "javascript:alert(1)"}]
    answer = sent(signed_in("webmaster"), social_accounts=accounts)
    formset = answer.context["form"].formsets["social_accounts"]
    assert [list(form.errors) for form in formset.forms] == [["url"], ["url"]]


def test_accounts_and_facts_stand_in_the_footer(signed_in, client):
    names = {f"name_{code}": name for code, name in (("ky", "Түзүлгөн"), ("ru", "Создан"), ("en", "Founded"))}
    facts = [{**names, "value_ky": "1998", "value_ru": "", "value_en": ""}]
    accounts = [{"name": "Telegram", "url": "https://telegram.example.org/kenesh"}]
    answer = sent(signed_in("webmaster"), facts=facts, social_accounts=accounts, hours_ru="9:00–18:00")
    assert answer.status_code == 302
    footer = client.get("/ru/").content.decode().split("<footer")[1]
    assert '<a href="https://telegram.example.org/kenesh" rel="me">Telegram</a>' in footer
    assert "<dt>Создан:</dt> <dd>1998</dd>" in footer
    assert "9:00–18:00" in footer


@pytest.mark.parametrize(
    ("language", "words"),
    [("ky", "English"), ("ru", "страница удалена"), ("en", "nobody may read the page in these languages: English")],
)
def test_the_editor_reads_which_entries_not_everybody_finds(signed_in, language, words):
    item = factories.news(title="Каналдар")
    factories.translation(item, "ru")
    gone = factories.news(title="Жок болгон")
    factories.menu_entry(page=factories.index().page_ptr)
    factories.menu_entry(page=item.page_ptr)
    factories.menu_entry(page=gone.page_ptr)
    gone.delete()
    html = signed_in("webmaster", language=language).get(address()).content.decode()
    warning = " ".join(html.split("help-block help-warning")[1].split("</div>")[0].split())
    assert words in warning
    assert "2. <b>Каналдар</b>" in warning
    assert "3. " in warning
    assert "1. " not in warning


def test_where_everybody_finds_everything_nothing_is_said(signed_in):
    factories.menu_entry(page=factories.index().page_ptr)
    factories.menu_entry(address="/people/", label="People")
    assert "help-block help-warning" not in signed_in("webmaster").get(address()).content.decode()


def test_a_deleted_page_in_the_menu_does_not_keep_a_notice_from_being_sent(signed_in, client):
    gone = factories.news()
    entry = factories.menu_entry(page=gone.page_ptr)
    gone.delete()
    form = {**row(), "id": entry.pk}
    notice = {**row(), "text_ky": "Суу өчүрүлдү", "text_ru": "", "text_en": "", "tone": "bad", "until": ""}
    del notice["place"]
    data = {"menu_entries": inline_formset([form], initial=1), "notices": inline_formset([notice])}
    answer = _sent_as_they_are(signed_in("chief editor"), data)
    assert answer.status_code == 302, answer.context["form"].formsets["menu_entries"].errors
    assert "Суу өчүрүлдү" in client.get("/ky/").content.decode()
    assert MenuEntry.objects.get().page_key


def _sent_as_they_are(client, rows):
    form = SiteSettings.edit_handler.bind_to_model(SiteSettings).get_form_class()(instance=factories.settings())
    values = {name: form[name].value() for name in form.fields}
    data = {name: value for name, value in values.items() if value is not None}
    empty = {relation: inline_formset([]) for relation in RELATIONS}
    return client.post(address(), nested_form_data({**data, **empty, **rows}))
