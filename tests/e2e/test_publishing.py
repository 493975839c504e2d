"""An author writes a press release in Kyrgyz, an editor approves it, and a visitor finds it on a phone."""

import pytest
from playwright.sync_api import expect

from news.models import PressItemPage
from tests import factories
from tests.e2e.desk import Desk, hire

pytestmark = pytest.mark.django_db(transaction=True)

TITLE = "Өнүктүрүү кеңештери жаңы тартипке өттү"


@pytest.fixture
def desk(new_context, live_server):
    def open_desk(username, role, language="ky"):
        hire(username, role, language)
        return Desk(new_context(viewport={"width": 1280, "height": 1000}).new_page(), live_server.url).sign_in(username)

    return open_desk


@pytest.fixture
def phone(new_context):
    return new_context(viewport={"width": 390, "height": 844}).new_page()


def write_release(author, contact):
    author.begin("pressreleasepage", factories.index().pk)
    author.write(title=TITLE, number="24-П", lead="Кезек ачык болду.", place="Нарын", boilerplate="Кеңеш жөнүндө.")
    author.write_body(["Он жети айыл жаңы тартипке өттү.", "Ченегичтер орнотулду."])
    author.choose_person("page_contacts", contact.name_ky)
    return author.saved_by_itself()


def test_a_release_goes_from_author_over_editor_to_a_visitors_phone(desk, phone, live_server):
    contact = factories.person()
    author = desk("author", "author")
    number = write_release(author, contact)
    author.submit()
    expect(author.page.locator(".messages")).to_be_visible()
    phone.goto(f"{live_server.url}/ky/press/")
    expect(phone.get_by_text(TITLE)).to_have_count(0)

    desk("editor", "editor").approve(number)
    phone.goto(f"{live_server.url}/ky/press/")
    phone.get_by_role("link", name=TITLE).first.click()
    expect(phone).to_have_url(f"{live_server.url}/ky/press/onukturuu-keneshteri-jany-tartipke-ottu/")
    expect(phone.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(phone.locator("main")).to_contain_text("Ченегичтер орнотулду.")
    expect(phone.locator("main")).to_contain_text(contact.phone)


def test_an_author_is_offered_no_way_to_publish(desk):
    author = desk("author", "author")
    author.begin("newspage", factories.index().pk)
    expect(author.page.locator("[name=action-submit]")).to_have_count(1)
    expect(author.page.locator("[name=action-publish]")).to_have_count(0)


def test_an_editor_cannot_approve_what_the_editor_changed(desk):
    editor = desk("editor", "editor")
    editor.begin("newspage", factories.index().pk)
    editor.write(title="Өз жаңылыгым", lead="Лид").write_body(["Текст."])
    number = editor.saved_by_itself()
    editor.submit().open(number)
    expect(editor.page.locator("footer [data-workflow-action-name=approve]")).to_have_count(0)
    assert not PressItemPage.objects.get(pk=number).live


def test_a_missing_contact_is_named_at_its_field_and_nothing_typed_is_lost(desk):
    author = desk("author", "author")
    author.begin("pressreleasepage", factories.index().pk)
    author.write(title=TITLE, number="24-П", lead="Кезек ачык болду.", place="Нарын", boilerplate="Кеңеш жөнүндө.")
    author.write_body(["Ченегичтер орнотулду."]).saved_by_itself()
    author.submit()
    panel = author.page.locator("section:has(#id_page_contacts-FORMS)").last
    expect(panel.locator(".error-message, .help-critical, [class*=error]").first).to_be_visible()
    expect(author.page.locator("[name=title]")).to_have_value(TITLE)
    expect(author.page.locator("[data-contentpath=body]")).to_contain_text("Ченегичтер орнотулду.")


def test_translations_are_published_and_the_switcher_joins_them(desk, phone, live_server):
    """The same release with its Russian and English versions (the goal of the issue)."""
    release = factories.release(title=TITLE, slug="janyk-tartip")
    for code, title in (("ru", "Советы перешли на новый порядок"), ("en", "Councils move to new rules")):
        draft = factories.translation(release, code, publish=False)
        translator = desk(f"translator-{code}", f"translator {code}", code).open(draft.pk)
        translator.write(title=title)
        translator.page.wait_for_timeout(1500)
        translator.submit()
        desk(f"editor-{code}", "editor", code).approve(draft.pk)
        phone.goto(f"{live_server.url}{release.url}")
        phone.locator(f".languages a[hreflang={code}]").first.click()
        expect(phone).to_have_url(f"{live_server.url}/{code}/press/janyk-tartip/")
        expect(phone.get_by_role("heading", level=1)).to_have_text(title)
