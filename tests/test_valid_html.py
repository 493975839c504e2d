"""Every template's HTML in three languages is valid: to a strict parser, and in what parsers do not see (AX-1)."""

import pytest

from tests import html_rules, pages

PAGE = '<!doctype html><html lang="ky"><head><title>a</title></head><body><main><h1>a</h1>{}</main></body></html>'


@pytest.mark.django_db
@pytest.mark.urls(pages.__name__)
@pytest.mark.parametrize("code", pages.LANGUAGES)
def test_every_page_is_valid(client, code):
    client.raise_request_exception = False
    found = list(wrong(client, [f"/{code}/{path}" for path in pages.BARE]))
    pages.build()
    found += wrong(client, [f"/{code}/{path}" for path in pages.ADDRESSES])
    assert not found, "\n".join(found)


def wrong(client, addresses):
    for address in addresses:
        for problem in html_rules.problems(client.get(address).content.decode()):
            yield f"{address} {problem}"


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<p>a<div>b</p>", "line 1"),
        ("<b>a<i>b</b></i>", "line 1"),
        ("<p id=a>a<p id=a>b", "'a' is given 2 times"),
        ("<label for=a>a</label>", "for of no element: 'a'"),
        ("<nav aria-labelledby='a b' id=a>", "aria-labelledby of no element: 'b'"),
        ("<a href='#b'>a</a>", "leads to no element"),
        ("<h3>a</h3>", "follows a heading of level 1"),
        ("<h1>b</h1>", "there is not one h1"),
        ("<button>a<a href=b>b</a></button>", '<a href="b"> inside <button>'),
        ("<a href=b><span tabindex=0>a</span></a>", "<span> inside <a"),
        ("<a href=b><input></a>", "<input> inside <a"),
        ("<a href=b><audio controls></audio></a>", "<audio> inside <a"),
        ("<label>a<label>b</label></label>", "label inside <label>"),
        ("<span><div>a</div></span>", "<div> inside <span>"),
        ("<ul><p>a</p></ul>", "<p> right inside <ul>"),
        ("<dl><p>a</p></dl>", "<p> right inside <dl>"),
        ("<center>a</center>", "HTML has given it up"),
        ("<td>a", "line 1"),
        ("<table border=1></table>", "HTML has given up its border"),
        ("<a href>a</a>", "href is empty"),
        ("<img src=a>", "no alt"),
        ("<time>кечээ</time>", "no machine reads this time"),
        ("<time datetime=2026-5-1>a</time>", "no machine reads this time"),
        ("<p lang=кыргызча>a", "no language"),
        ("<img alt='' src=a srcset='a 120w, b 120w'>", "120w twice"),
        ("<img alt='' src=a sizes=100vw>", "sizes without a srcset"),
    ],
)
def test_what_is_wrong_is_found(html, problem):
    assert any(problem in found for found in html_rules.problems(PAGE.format(html)))


@pytest.mark.parametrize(
    "html",
    [
        "<h2>a</h2><h3>b</h3><h2>c</h2>",
        "<ul><li><p>a</p></li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<a href='#a'>a</a><label for=a>b</label><input id=a><a href=b><div>c</div></a>",
        "<time datetime='2026-05-01T09:00:00+06:00'>a</time><time datetime=2026-05>b</time><time>2026</time>",
        "<form><input type=hidden><button>a</button></form><img src=a srcset='a 1w, b 2w' alt=''>",
    ],
)
def test_what_is_right_is_left_alone(html):
    assert html_rules.problems(PAGE.format(html)) == []
