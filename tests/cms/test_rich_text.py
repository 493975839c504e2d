"""Rich text on public pages: only the markup that editors are offered, and links that cannot break a page."""

import pytest
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st
from wagtail.rich_text import expand_db_html, extract_references_from_rich_text

from cms.rich_text import Prose, expand

WRONG_IDS = ["", "x", "-1", "0", "1e3", "9" * 40, "²", "٣"]


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("<p>a <b>b</b> <i>c</i><br/>d</p>", "<p>a <b>b</b> <i>c</i><br>d</p>"),
        ("<ol><li>a</li></ol><ul><li>b</li></ul>", "<ol><li>a</li></ol><ul><li>b</li></ul>"),
        ('<p data-block-key="x" class="y" id="z">a</p>', "<p>a</p>"),
        ('<a href="https://example.org/?a=1&amp;b=2">a</a>', '<a href="https://example.org/?a=1&amp;b=2">a</a>'),
        ('<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'),
        ('<a href="tel:+996312000000">a</a>', '<a href="tel:+996312000000">a</a>'),
        ('<a href="#s-suu">a</a>', '<a href="#s-suu">a</a>'),
        ('<a href="JavaScript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,x" target="_blank">a</a>', "<a>a</a>"),
        ("<h2>a</h2><script>b</script><img src=x onerror=c>", "a"),
        ("<p>open <b>a", "<p>open <b>a</b></p>"),
    ],
)
def test_what_a_reader_gets(source, html):
    assert Prose(source).html == html


@given(st.lists(st.text(alphabet=st.sampled_from("<>a/=\"' \x1ebpi&;"), max_size=40), min_size=1, max_size=4))
def test_many_texts_are_what_each_is_alone(sources):
    together = expand(sources)
    assert together == [expand([source])[0] for source in sources]
    assert all(isinstance(html, SafeString) for html in together)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["page", "document"])
@pytest.mark.parametrize("wrong", WRONG_IDS)
def test_a_link_to_no_possible_row_is_no_link(kind, wrong):
    source = f'<p><a linktype="{kind}" id="{wrong}">a</a></p>'
    assert Prose(source).html == "<p><a>a</a></p>"


@pytest.mark.parametrize("kind", ["page", "document"])
def test_a_link_without_an_id_can_be_saved(kind):
    source = f'<a linktype="{kind}">a</a><a linktype="{kind}" id="x">b</a>'
    assert list(extract_references_from_rich_text(source)) == []
    assert [pk for _model, pk, *_path in extract_references_from_rich_text(f'<a linktype="{kind}" id="7">a</a>')] == [
        "7"
    ]


@pytest.mark.django_db
def test_wagtail_itself_reads_links_our_way():
    assert expand_db_html('<a linktype="page" id="987">a</a>') == "<a>a</a>"


def test_prose_is_a_rich_text():
    assert str(Prose("<p>a</p>")) == "<p>a</p>"
    assert Prose("<p>a &lt; b</p>").text == "a < b"
    assert not Prose("")
