"""Redirects made by hand: no loop, none from a public page, one hop (FE-3)."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def webmaster(signed_in):
    return signed_in("webmaster")


def add(browser, old_path, link="", page=None, **more):
    data = {"old_path": old_path, "site": "", "is_permanent": "on", "redirect_link": link, **more}
    data |= {"redirect_page": page.pk if page else "", "redirect_page_route_path": ""}
    return browser.post(reverse("wagtailredirects:add"), data)


def errors(answer):
    assert answer.status_code == 200
    return {name: list(messages) for name, messages in answer.context["form"].errors.items()}


def here(path):
    return f"http://localhost{path}"


def test_a_plain_one_is_made(webmaster, client):
    page = factories.news(slug="jany")
    assert add(webmaster, "/old.html", page=page).status_code == 302
    answer = client.get("/old.html")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/ky/press/jany/")


def test_to_another_site(webmaster, client):
    assert add(webmaster, "/ky/old/", "https://example.org/ky/old/").status_code == 302
    assert client.get("/ky/old/").headers["Location"] == "https://example.org/ky/old/"


def test_not_to_itself(webmaster):
    assert list(errors(add(webmaster, "/ky/old/", here("/ky/old")))) == ["redirect_link"]
    assert not Redirect.objects.exists()


def test_not_from_the_address_of_a_public_page(webmaster):
    page = factories.news(slug="kanal")
    for path in ("/ky/press/kanal/", "ky/press/kanal", "/ky/press/"):
        assert list(errors(add(webmaster, path, "https://example.org/"))) == ["old_path"]
    page.unpublish()
    assert add(webmaster, "/ky/press/kanal/", "https://example.org/").status_code == 302


def test_a_hand_made_redirect_wins_over_the_page_that_says_gone(webmaster, client):
    factories.news(slug="kanal").unpublish()
    add(webmaster, "/ky/press/kanal/", "https://example.org/")
    assert client.get("/ky/press/kanal/").headers["Location"] == "https://example.org/"


def test_no_circle_of_three(webmaster):
    add(webmaster, "/a", here("/b"))
    add(webmaster, "/b", here("/c"))
    assert list(errors(add(webmaster, "/c", here("/a")))) == ["redirect_link"]
    assert Redirect.objects.count() == 2


def test_none_by_editing_either(webmaster):
    page = factories.news()
    add(webmaster, "/a", here("/b"))
    add(webmaster, "/b", page=page)
    row = Redirect.objects.get(old_path="/b")
    data = {"old_path": "/b", "site": "", "redirect_page": "", "redirect_link": here("/a"), "is_permanent": "on"}
    answer = webmaster.post(reverse("wagtailredirects:edit", args=[row.pk]), data)
    assert answer.status_code == 302 or list(errors(answer)) == ["redirect_link"]
    assert {row.old_path for row in Redirect.objects.all() if row.link == here("/b")} != {"/a", "/b"}


def test_a_chain_becomes_one_hop_whichever_comes_first(webmaster, client):
    page = factories.news(slug="jany")
    add(webmaster, "/b", page=page)
    add(webmaster, "/a", here("/b/"))
    assert Redirect.objects.get(old_path="/a").redirect_page_id == page.pk
    add(webmaster, "/d", here("/e"))
    add(webmaster, "/e", here("/b"))
    for path in ("/a", "/b", "/d", "/e"):
        assert Redirect.objects.get(old_path=path).redirect_page_id == page.pk
        assert client.get(path).headers["Location"] == "/ky/press/jany/"


def test_a_target_is_required(webmaster):
    assert errors(add(webmaster, "/a"))


def test_a_loop_that_got_in_by_another_way_ends(client):
    Redirect.add_redirect("/a", here("/b"))
    Redirect.add_redirect("/b", here("/a"))
    answer = client.get("/a")
    assert answer.status_code == 410


def test_one_that_is_not_permanent_stays_so_over_the_chain(client):
    Redirect.add_redirect("/a", here("/b"))
    Redirect.add_redirect("/b", factories.news(slug="jany"), is_permanent=False)
    answer = client.get("/a")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/ky/press/jany/")


def test_with_a_query_or_letters(client):
    Redirect.add_redirect("/news?id=7", factories.news(slug="jeti"))
    Redirect.add_redirect("/жаңылык", factories.news(slug="kat"))
    assert client.get("/news?id=7").headers["Location"] == "/ky/press/jeti/"
    assert "jeti" not in client.get("/news?id=8").headers.get("Location", "")
    assert client.get("/жаңылык").headers["Location"] == "/ky/press/kat/"


def test_to_a_part_of_a_page(client):
    Redirect.add_redirect("/feed.xml", factories.index(), page_route_path="/feed/")
    assert client.get("/feed.xml").headers["Location"] == "/ky/press/feed/"


def test_to_a_page_that_left_the_site(client):
    page = factories.news()
    Redirect.add_redirect("/a", page)
    page.unpublish()
    assert client.get("/a").status_code == 410


class TestAFile:
    """Many redirects at once are held to the same rules; a row that is refused is shown with its reason."""

    def send(self, browser, *rows, site=""):
        text = "\n".join(["from,to", *(",".join(row) for row in rows)])
        file = SimpleUploadedFile("redirects.csv", text.encode(), "text/csv")
        asked = browser.post(reverse("wagtailredirects:start_import"), {"import_file": file})
        hidden = {name: asked.context["form"][name].value() for name in ("import_file_name", "input_format")}
        data = {**hidden, "from_index": "0", "to_index": "1", "permanent": "on", "site": site}
        return browser.post(reverse("wagtailredirects:process_import"), data)

    def refused(self, answer):
        assert answer.status_code == 200
        return {source: reason for source, _target, reason in answer.context["import_summary"]["errors"]}

    def led(self):
        return {row.old_path: row.link for row in Redirect.objects.all()}

    def test_plain_rows_are_made(self, webmaster):
        assert self.send(webmaster, ("/a", "https://example.org/a"), ("/b", here("/ky/press/"))).status_code == 302
        assert self.led() == {"/a": "https://example.org/a", "/b": here("/ky/press/")}

    @pytest.mark.parametrize("on_site", [False, True])
    def test_the_row_that_closes_a_circle_is_refused_and_the_others_stay(self, webmaster, on_site):
        rows = [("/a", here("/b")), ("/b", here("/c")), ("/c", here("/a")), ("/d", "https://example.org/")]
        answer = self.send(webmaster, *rows, site=Site.objects.get().pk if on_site else "")
        assert self.refused(answer) == {"/c": "This would lead readers round in a circle, back to the same address."}
        assert "round in a circle" in answer.content.decode()
        assert self.led() == {"/a": here("/c"), "/b": here("/c"), "/d": "https://example.org/"}

    def test_a_circle_with_one_that_is_there_already(self, webmaster):
        add(webmaster, "/b", here("/a"))
        assert list(self.refused(self.send(webmaster, ("/a", here("/b"))))) == ["/a"]
        assert self.led() == {"/b": here("/a")}

    def test_chains_become_one_hop_in_any_order(self, webmaster):
        page = factories.news(slug="jany")
        self.send(webmaster, ("/a", here("/b")), ("/c", here("/a")), ("/b", here("/ky/press/jany/")))
        add(webmaster, "/ky/eski/", page=page)
        self.send(webmaster, ("/d", here("/ky/eski/")))
        assert {path: link for path, link in self.led().items() if path in "/a/b/c"} == dict.fromkeys(
            ("/a", "/b", "/c"), here("/ky/press/jany/")
        )
        assert Redirect.objects.get(old_path="/d").redirect_page_id == page.pk

    def test_not_from_the_address_of_a_public_page(self, webmaster):
        factories.news(slug="kanal")
        refused = self.refused(self.send(webmaster, ("/ky/press/kanal/", "https://example.org/"), ("/x", "no address")))
        assert refused["/ky/press/kanal/"] == "A public page is at this address, so nobody would be redirected."
        assert set(refused) == {"/ky/press/kanal/", "/x"}

    @pytest.mark.parametrize(("code", "words"), [("ky", "айлан"), ("ru", "по кругу"), ("en", "in a circle")])
    def test_it_is_said_in_the_editors_language(self, signed_in, code, words):
        browser = signed_in("webmaster", 7, code)
        assert words in self.refused(self.send(browser, ("/a", here("/a"))))["/a"]
