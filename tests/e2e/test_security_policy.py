"""What Chromium itself refuses under the policies of `cms.security`: nothing, in public and in the admin (OP-18)."""

import pytest

from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)
REMEMBER = """
    window.refused = [];
    document.addEventListener("securitypolicyviolation", event => refused.push(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
"""


@pytest.fixture
def watched(page):
    page.add_init_script(REMEMBER)
    yield page
    page.goto("about:blank")  # the editor lets go of its session while there is still a database
    page.wait_for_timeout(500)


def refusals(page):
    page.wait_for_load_state("networkidle")
    return {frame.url: refused for frame in page.frames if (refused := frame.evaluate("window.refused || []"))}


def test_public_pages_ask_for_nothing_that_is_refused(watched, live_server):
    factories.site_tree()
    speaker = factories.person(portrait=factories.photo())
    addresses = [make(cover=factories.photo()).url for make in factories.ITEMS.values()]
    addresses += ["/ky/", factories.index().url, "/ky/people/", f"/ky/people/{speaker.slug}/", "/ky/search/?q=кеңеш"]
    for address in [*addresses, "/ru/nowhere/", "/en/%00"]:
        watched.goto(live_server.url + address)
        assert refusals(watched) == {}, address


def test_the_watch_sees_a_refusal(watched, live_server):
    factories.site_tree()
    watched.goto(live_server.url + "/ky/")
    watched.evaluate("""document.head.append(Object.assign(document.createElement("script"), {text: "1"}))""")
    assert "script-src-elem inline" in str(refusals(watched))


def test_the_admin_works_under_its_own_policy(watched, live_server, admin_user):
    factories.site_tree()
    news, photo = factories.news(), factories.photo()
    watched.goto(f"{live_server.url}/admin/login/")
    watched.fill("[name=username]", "admin")
    watched.fill("[name=password]", "password")
    watched.click("[type=submit]")
    for address in (
        "",
        f"pages/{news.get_parent().pk}/",
        f"pages/{news.pk}/edit/",
        f"pages/add/news/announcementpage/{news.get_parent().pk}/",
        f"pages/{news.pk}/history/",
        f"images/{photo.pk}/",
        "images/multiple/add/",
        "documents/multiple/add/",
        "media/",
        "reports/",
        "settings/cms/sitesettings/",
        "snippets/",
    ):
        watched.goto(f"{live_server.url}/admin/{address}")
        assert refusals(watched) == {}, address


def test_the_editor_shows_the_page_in_its_frame(watched, live_server, admin_user):
    factories.site_tree()
    news = factories.news(title="Кеңештин жыйыны өттү")
    watched.goto(f"{live_server.url}/admin/login/?next=/admin/pages/{news.pk}/edit/")
    watched.fill("[name=username]", "admin")
    watched.fill("[name=password]", "password")
    watched.click("[type=submit]")
    watched.locator("[data-side-panel-toggle=preview]").click()
    heading = watched.frame_locator("iframe#w-preview-iframe").locator("h1")
    heading.wait_for()
    assert "Кеңештин жыйыны өттү" in heading.inner_text().replace("\u00ad", "")
    assert refusals(watched) == {}
