"""What holds for every page type; a new one is covered the day it is written."""

import re

import html5lib
import pytest
from django.apps import apps
from django.template.loader import get_template
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from cms.models import BasePage
from news.models import PressItemPage
from tests import factories

pytestmark = pytest.mark.django_db

LANGUAGES = ("ky", "ru", "en")
OURS = ("cms", "newsroom", "people", "multimedia", "news", "home", "search", "projects", "alerts")
PAGE_TYPES = [
    model
    for model in apps.get_models()
    if issubclass(model, Page) and model._meta.app_label in OURS and model is not PressItemPage
]
FACTORIES = {
    "home.HomePage": lambda code: factories.home(code),
    "home.StandardPage": lambda code: factories.standing(code),
    "news.PressIndexPage": lambda code: factories.index(code),
    "news.NewsPage": lambda code: factories.news(code),
    "news.PressReleasePage": lambda code: factories.release(code),
    "news.AnnouncementPage": lambda code: factories.announcement(code),
    "news.SpeechPage": lambda code: factories.speech(code),
}
each_type = pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)
each_language = pytest.mark.parametrize("code", LANGUAGES)


@pytest.fixture(autouse=True)
def _site():
    factories.site_tree()


def make(model, code="ky"):
    return FACTORIES[model._meta.label](code)


def parsed(response):
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)


def test_there_are_page_types():
    assert len(PAGE_TYPES) >= 7


@each_type
def test_a_factory_makes_it(model):
    assert isinstance(make(model), model)


@each_type
def test_it_extends_base_page_and_ends_in_page(model):
    assert issubclass(model, BasePage)
    assert model.__name__.endswith("Page")


@each_type
def test_its_placement_is_declared(model):
    ours = [base for base in model.__mro__ if base.__module__.split(".")[0] in OURS]
    declared = {name for base in ours for name in vars(base)}
    assert {"parent_page_types", "subpage_types"} <= declared
    assert model.allowed_parent_page_models()


@each_type
def test_its_template_is_where_its_name_says(model):
    words = re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__).lower()
    assert get_template(f"{model._meta.app_label}/{words}.html")


@each_type
@each_language
def test_a_reader_finds_a_whole_page(client, model, code):
    page = make(model, code)
    response = client.get(page.url)
    assert response.status_code == 200
    tree = parsed(response)
    assert tree.get("lang") == code
    assert len(tree.findall(".//h1")) == 1
    assert len(tree.findall(".//main")) == 1
    assert tree.find(".//header") is not None
    assert tree.find(".//footer") is not None
    assert tree.find(".//nav") is not None
    skip = tree.find(".//body/a")
    assert skip is not None
    assert skip.get("href") == "#" + tree.find(".//main").get("id")
    assert tree.find(".//title").text.strip()


@each_type
@each_language
def test_its_html_is_valid(client, model, code):
    html5lib.HTMLParser(strict=True).parse(client.get(make(model, code).url).content.decode())


@each_type
@each_language
def test_an_editor_can_open_it(admin_client, model, code):
    page = make(model, code)
    assert admin_client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200


@each_type
@each_language
def test_an_editor_can_begin_a_new_one(admin_client, model, code):
    page = make(model, code)
    url = f"/admin/pages/add/{model._meta.app_label}/{model._meta.model_name}/{page.get_parent().pk}/"
    assert admin_client.get(url).status_code == 200


@each_type
def test_its_preview_opens(model, rf):
    page = make(model)
    with override("ky"):
        response = page.make_preview_request(preview_mode=page.default_preview_mode)
    assert response.status_code == 200


@each_type
def test_an_unpublished_page_is_hidden(client, model):
    page = make(model)
    url = page.url
    for version in page.get_translations(inclusive=True):  # one that is left stands in for the others (TR-7)
        version.unpublish()
    assert client.get(url).status_code in (404, 410)


@each_type
def test_a_private_page_is_on_no_list(client, model):
    page = make(model)
    PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    for address in ("/sitemap-ky-1.xml", "/ky/press/", "/ky/press/feed/", "/ky/"):
        response = client.get(address)
        if response.status_code == 200 and address != page.url:
            assert f"{page.url}<" not in response.content.decode()
            assert f'href="{page.url}"' not in response.content.decode()


@each_type
def test_every_field_has_a_label_and_relations_are_one_way(model):
    for field in model._meta.get_fields():
        if field.model is not model or field.auto_created or not field.is_relation or field.one_to_many:
            continue
        if getattr(field.remote_field, "parent_link", False):
            continue
        reverse = field.remote_field.related_name
        assert reverse, f"{field} needs a related_name"


@each_type
def test_twenty_items_cost_as_many_queries_as_two(client, model, django_assert_max_num_queries):
    page = make(model)
    for _ in range(2):
        factories.news(cover=factories.photo())
    first = queries(client, page.url)
    for _ in range(18):
        factories.news(cover=factories.photo())
    client.get(page.url)
    assert queries(client, page.url) <= first


def queries(client, url):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)
