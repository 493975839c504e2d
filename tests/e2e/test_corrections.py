"""An error is put right in public, a text that no longer holds is withdrawn: chief editor, second person, visitor."""

import pytest
from playwright.sync_api import expect

from news.models import NewsPage
from tests import factories
from tests.e2e.desk import Desk, hire

pytestmark = pytest.mark.django_db(transaction=True)

NOTE = "Мурунку текстте «17 айыл» деп жазылган, туурасы – 71 айыл."
REASON = "Токтом күчүн жоготту, жаңысы даярдалып жатат."


@pytest.fixture
def desk(new_context, live_server):
    def open_desk(username, role):
        hire(username, role)
        return Desk(new_context(viewport={"width": 1280, "height": 1000}).new_page(), live_server.url).sign_in(username)

    return open_desk


@pytest.fixture
def visitor(new_context):
    return new_context(viewport={"width": 390, "height": 844}).new_page()


def test_a_correction_is_approved_by_a_second_person_and_read_by_all(desk, visitor, live_server):
    release = factories.release(title="Суу 17 айылга жетти", slug="suu-jetti")
    chief = desk("chief", "chief editor").open(release.pk)
    chief.write(title="Суу 71 айылга жетти")
    chief.page.get_by_label("Оңдоо", exact=True).check()
    chief.submit()
    expect(chief.page.get_by_text("Окурмандарга эмне өзгөргөнүн айтыңыз.")).to_be_visible()
    chief.write(change_note=NOTE)
    chief.page.wait_for_timeout(1500)
    chief.submit()
    expect(chief.page.locator(".messages")).to_be_visible()
    expect(chief.open(release.pk).page.locator("footer [data-workflow-action-name=approve]")).to_have_count(0)

    visitor.goto(f"{live_server.url}/ky/press/corrections/")
    expect(visitor.get_by_text(NOTE)).to_have_count(0)

    desk("second", "editor").approve(release.pk)
    visitor.goto(f"{live_server.url}{release.url}")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Суу 71 айылга жетти")
    expect(visitor.locator(".changes")).to_contain_text(NOTE)
    visitor.get_by_role("link", name="Бардык оңдоолор").click()
    expect(visitor).to_have_url(f"{live_server.url}/ky/press/corrections/")
    expect(visitor.locator("main")).to_contain_text(NOTE)
    visitor.get_by_role("link", name="Суу 71 айылга жетти").click()
    expect(visitor).to_have_url(f"{live_server.url}{release.url}")


def test_a_withdrawn_text_is_read_under_a_banner_and_found_with_a_label(desk, visitor, live_server):
    item = factories.news(title="Жаңы токтом чыкты", slug="jany-toktom")
    chief = desk("chief", "chief editor")
    chief.page.goto(f"{live_server.url}/admin/pages/{item.pk}/unpublish/")
    form = chief.page.locator("form[action$='/unpublish/']")
    form.locator("input[value=withdrawn]").check()
    form.locator("button[type=submit]").click()
    expect(chief.page.get_by_text("Окурмандарга себебин айтыңыз.")).to_be_visible()
    expect(form.locator("input[value=withdrawn]")).to_be_checked()
    chief.page.fill("[name=reason]", REASON)
    form.locator("button[type=submit]").click()
    expect(chief.page.locator(".messages")).to_contain_text("кайтарып алынды")

    visitor.goto(f"{live_server.url}{item.url}")
    expect(visitor.locator(".banner--bad")).to_contain_text(REASON)
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Жаңы токтом чыкты")
    visitor.goto(f"{live_server.url}/ky/press/")
    expect(visitor.get_by_text("Жаңы токтом чыкты")).to_have_count(0)
    visitor.goto(f"{live_server.url}/ky/search/?q=токтом")
    expect(visitor.locator(".results li").filter(has_text="Жаңы токтом чыкты")).to_contain_text("Кайтарып алынды")


def test_an_address_that_was_public_says_what_happened_and_searches(desk, visitor, live_server):
    item, target = (
        factories.news(title="Ката жаңылык", slug="kata"),
        factories.news(title="Туура жаңылык", slug="tuura"),
    )
    chief = desk("chief", "chief editor")
    chief.page.goto(f"{live_server.url}/admin/pages/{item.pk}/unpublish/")
    chief.page.check("input[value=error]")
    chief.page.fill("[name=reason]", "Сандар текшериле элек болчу.")
    chief.page.click("form[action$='/unpublish/'] button[type=submit]")
    expect(chief.page.locator(".messages")).to_be_visible()
    assert not NewsPage.objects.get(pk=item.pk).live

    assert visitor.goto(f"{live_server.url}{item.url}").status == 410
    expect(visitor.locator("main")).to_contain_text("Сандар текшериле элек болчу.")
    expect(visitor.locator("main")).not_to_contain_text("Ката жаңылык")
    visitor.locator("main input[name=q]").fill("туура")
    visitor.locator("main button[type=submit]").first.click()
    expect(visitor.get_by_role("link", name=target.title)).to_be_visible()
