"""Search, feeds and "copy text" read what a reader reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.blocks import BodyBlock
from cms.text import lines, plain_text, text_of_html

BODY = BodyBlock()


def text_of(*blocks):
    return plain_text(BODY.to_python([{"type": name, "value": value} for name, value in blocks]))


def test_each_block_is_a_paragraph_of_its_own():
    assert (
        text_of(
            (
                "text",
                '<p data-block-key="1">Суу <b>жана</b> <a linktype="page" id="1">жайыт</a></p><ul><li>a</li></ul>',
            ),
            ("heading", {"text": "Баш", "level": "2"}),
            ("quote", {"text": "Сөз.\nДагы сөз.", "name": "Ким", "post": "ким экени"}),
            ("call_out", {"kind": "warn", "heading": "Жабык", "text": "<p>Жол &lt;жабык&gt;</p>"}),
            ("number_facts", [{"number": "17", "label": "айыл"}]),
            ("button", {"label": "Катталуу", "page": None, "url": "https://example.org/"}),
            ("external_embed", {"title": "Тасма", "url": "https://youtu.be/a-_45678901"}),
        )
        == "Суу жана жайыт\na\nБаш\nСөз.\nДагы сөз.\nКим, ким экени\nЖабык\nЖол <жабык>\n17 айыл\nКатталуу\nТасма"
    )


def test_a_table_keeps_its_rows_and_columns():
    columns = [{"type": "text", "heading": "Район"}, {"type": "number", "heading": "2024"}]
    rows = [{"values": ["Нарын", "17"]}, {"values": ["Талас", None]}]
    assert (
        text_of(("table", {"columns": columns, "rows": rows, "caption": "Суу"})) == "Суу\nРайон\t2024\nНарын\t17\nТалас"
    )


def test_soft_hyphens_are_dropped():
    assert (
        text_of(("heading", {"text": "өнүк\u00adтүрүү", "level": "2"}), ("text", "<p>а&shy;б</p>")) == "өнүктүрүү\nаб"
    )


@pytest.mark.django_db
def test_what_is_gone_has_no_words():
    assert text_of(("figure", {"image": 987, "alt": "", "decorative": False, "caption": ""}), ("people", [987])) == ""
    assert text_of(("document", {"document": 987, "title": ""}), ("text", "<p>a</p>")) == "a"


def test_scripts_are_no_words():
    assert text_of(("text", "<p>a</p><script>alert(1)</script><style>b{}</style><p>c</p>")) == "a\nc"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ol><li>a</li><li><p>b</p></li></ol>", "a\nb"),
        ("<p>a <em>b</em>c</p>", "a bc"),
        ("<p>a &amp; &lt;b&gt; &laquo;c&raquo;</p>", "a & <b> «c»"),
        ("<p>a\n  b</p>", "a b"),
        ("", ""),
        ("<p>a", "a"),
        ("a < b", "a < b"),
    ],
)
def test_text_of_html(html, text):
    assert text_of_html(html) == text


@given(st.text())
def test_any_html_has_a_text(html):
    text = text_of_html(html)
    assert all(line.strip() for line in text.splitlines())
    assert "\u00ad" not in text


def test_empty_lines_are_left_out():
    assert lines("", " a  b ", "\n", "c\n\nd") == "a b\nc\nd"
