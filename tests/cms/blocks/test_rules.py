"""What an editor may enter: each refusal stands at its field and says what to do."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cms.blocks.providers import PROVIDERS

from .conftest import figure


def refusals(clean, name, value, **kwargs):
    """Messages by field; a message about the whole block stands under an empty name."""
    with pytest.raises(ValidationError) as caught:
        clean(name, value, **kwargs)
    return flat(caught.value)


def flat(error):
    if not hasattr(error, "block_errors"):
        return {"": getattr(error, "non_block_errors", None) and messages(error.non_block_errors) or error.messages}
    found = {str(name): flat(inner) for name, inner in dict(error.block_errors).items()}
    found = {name: inner[""] if set(inner) == {""} else inner for name, inner in found.items()}
    if error.non_block_errors:
        found[""] = messages(error.non_block_errors)
    return found


def messages(errors):
    return [message for error in errors.as_data() for message in error.messages]


REQUIRED = ["This field is required."]


class TestHeading:
    def test_needs_words(self, clean):
        assert refusals(clean, "heading", {"text": " ", "level": "2"}) == {"text": REQUIRED}

    def test_has_160_characters_at_most(self, clean):
        assert clean("heading", {"text": "ы" * 160, "level": "2"})["text"] == "ы" * 160
        assert list(refusals(clean, "heading", {"text": "ы" * 161, "level": "2"})) == ["text"]

    @pytest.mark.parametrize("level", ["1", "4", "h2", "<"])
    def test_has_level_2_or_3(self, clean, level):
        assert list(refusals(clean, "heading", {"text": "Суу", "level": level})) == ["level"]

    def test_is_one_line(self, clean):
        assert clean("heading", {"text": " Суу\nжана\tжер ", "level": "3"})["text"] == "Суу жана жер"


class TestText:
    @pytest.mark.parametrize(
        "nothing", ["", "<p></p>", "<p data-block-key='x'> \n</p>", "<p><br/></p>", "<p>\u00ad</p>"]
    )
    def test_needs_words(self, clean, nothing):
        assert refusals(clean, "text", nothing) == {"": REQUIRED}

    def test_may_wait_in_a_draft(self, clean):
        assert clean("text", "<p></p>", draft=True) == "<p></p>"

    def test_keeps_what_was_typed(self, clean):
        html = '<p data-block-key="a">Суу <b>жана</b> <a href="https://example.org/?a=1&amp;b=2">жайыт</a></p>'
        assert clean("text", html) == html


class TestControlCharacters:
    """PostgreSQL refuses NUL in JSON, XML feeds refuse the rest: none of them is stored."""

    def test_are_dropped_from_words_out_of_other_programs(self, clean):
        assert clean("text", "<p>a\x02b\x0bc\ud800</p>") == "<p>ab\nc</p>"
        quote = clean("quote", {"text": "a\x1fb\r\nc\u2028d", "name": "\ufeff\x07x".lstrip("\ufeff"), "post": ""})
        assert quote == {"text": "ab\nc\nd", "name": "x", "post": ""}

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("text", "<p>a\x00</p>"),
            ("heading", {"text": "a\x00", "level": "2"}),
            ("quote", {"text": "a\x00", "name": "", "post": ""}),
            ("number_facts", [{"number": "1\x00", "label": "x"}]),
            ("external_embed", {"title": "a\x00", "url": "https://youtu.be/XXXXXXXXXXX"}),
            ("button", {"label": "a\x00", "page": None, "url": "https://example.org/\x00"}),
        ],
    )
    def test_nul_never_passes(self, clean, name, value):
        with pytest.raises(ValidationError):
            clean(name, value)

    def test_nul_in_a_table_never_passes(self, clean):
        cells = {"columns": [{"type": "text", "heading": "a\x00"}], "rows": [{"values": ["b"]}], "caption": "c\x00"}
        assert "\x00" not in str(clean("table", cells))
        cells["rows"] = [{"values": ["b\x00"]}]
        with pytest.raises(ValidationError):
            clean("table", cells)

    def test_letters_come_in_one_form(self, clean):
        assert clean("heading", {"text": "и\u0306", "level": "2"})["text"] == "й"


class TestFigure:
    def test_needs_a_picture(self, clean, db):
        assert refusals(clean, "figure", figure(None)) == {"image": REQUIRED}

    def test_needs_a_description_where_the_picture_has_none(self, clean, make_image):
        bare = make_image(alt_ky="", alt_ru="", alt_en="")
        assert refusals(clean, "figure", figure(bare)) == {"alt": ["Describe the picture, or mark it as decorative."]}
        assert clean("figure", figure(bare, alt="A sluice"))["alt"] == "A sluice"
        assert clean("figure", figure(bare, decorative=True))["decorative"] is True
        assert clean("figure", figure(bare), draft=True)["image"] == bare.pk

    def test_takes_the_description_of_the_picture(self, clean, make_image):
        assert clean("figure", figure(make_image()))["alt"] == ""
        assert clean("figure", figure(make_image(alt_ky="", alt_ru="", alt_en="", is_decorative=True)))["alt"] == ""

    def test_is_not_both_decorative_and_described(self, clean, make_image):
        wrong = figure(make_image(), alt="A sluice", decorative=True)
        assert list(refusals(clean, "figure", wrong)) == ["alt"]
        assert list(refusals(clean, "figure", wrong, draft=True)) == ["alt"]

    @pytest.mark.parametrize(("count", "fine"), [(1, False), (2, True), (4, True), (5, False)])
    def test_a_row_has_two_to_four(self, clean, make_image, count, fine):
        row = [figure(make_image())] * count
        if fine:
            assert len(clean("image_row", row)) == count
        else:
            assert list(refusals(clean, "image_row", row)) == [""]


class TestButton:
    ONE = "Choose a page, or write an address of another site."
    NOT_BOTH = "Choose a page or write an address, not both."

    def test_needs_a_target(self, clean):
        nowhere = {"label": "Go", "page": None, "url": ""}
        assert refusals(clean, "button", nowhere) == {"url": [self.ONE]}
        assert clean("button", nowhere, draft=True) == nowhere

    def test_has_one_target_only(self, clean, make_page):
        both = {"label": "Go", "page": make_page("a").pk, "url": "https://example.org/"}
        assert refusals(clean, "button", both) == {"url": [self.NOT_BOTH]}
        assert refusals(clean, "button", both, draft=True) == {"url": [self.NOT_BOTH]}

    def test_leads_to_a_page_or_a_web_address(self, clean, make_page):
        assert clean("button", {"label": "Go", "page": make_page("a").pk, "url": ""})["url"] == ""
        assert clean("button", {"label": "Go", "page": None, "url": "https://example.org/"})["page"] is None

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "//", "a b"])
    def test_leads_nowhere_else(self, clean, url):
        assert list(refusals(clean, "button", {"label": "Go", "page": None, "url": url})) == ["url"]


class TestTable:
    def table(self, rows=(("Нарын", "17"),), caption="Суу", headings=("Район", "2024")):
        columns = [
            {"type": kind, "heading": heading} for kind, heading in zip(("text", "number"), headings, strict=False)
        ]
        return {"columns": columns, "rows": [{"values": list(row)} for row in rows], "caption": caption}

    def test_keeps_what_was_typed(self, clean):
        assert clean("table", self.table()) == self.table()

    @pytest.mark.parametrize("rows", [(), (("", ""),), (("", None), (" ", ""))])
    def test_is_not_empty(self, clean, rows):
        assert refusals(clean, "table", self.table(rows)) == {"": ["The table is empty. Fill it in or remove it."]}
        assert clean("table", self.table(rows), draft=True)["caption"] == "Суу"

    def test_needs_a_caption_and_headings(self, clean):
        assert refusals(clean, "table", self.table(caption=" ", headings=("Район", ""))) == {
            "": ["Write a caption: it says what the table shows.", "Give every column a heading."]
        }


class TestNumbers:
    @pytest.mark.parametrize("count", [0, 5])
    def test_one_to_four(self, clean, count):
        assert list(refusals(clean, "number_facts", [{"number": "1", "label": "a"}] * count)) == [""]

    def test_each_says_what_it_counts(self, clean):
        assert refusals(clean, "number_facts", [{"number": "1", "label": ""}]) == {"0": {"label": REQUIRED}}


class TestPeople:
    def test_somebody(self, clean, db):
        assert list(refusals(clean, "people", [])) == [""]
        assert refusals(clean, "people", [None]) == {"0": REQUIRED}

    def test_a_person(self, clean, make_person):
        person = make_person()
        assert [item["value"] for item in clean("people", [person.pk])] == [person.pk]


class TestExternalEmbed:
    def test_is_stored_under_one_address(self, clean):
        value = clean("external_embed", {"title": "Film", "url": "https://youtu.be/a-_45678901?si=tracker&t=4"})
        assert value["url"] == "https://www.youtube.com/watch?v=a-_45678901"

    def test_an_unknown_site_is_refused_with_the_known_ones(self, clean):
        unknown = {"title": "Film", "url": "https://video.example.org/watch?v=a-_45678901"}
        for draft in (False, True):
            [message] = refusals(clean, "external_embed", unknown, draft=draft)["url"]
            assert all(provider.name in message for provider in PROVIDERS)

    def test_needs_title_and_address(self, clean):
        assert refusals(clean, "external_embed", {"title": "", "url": ""}) == {"title": REQUIRED, "url": REQUIRED}
        assert clean("external_embed", {"title": "", "url": ""}, draft=True) == {"title": "", "url": ""}


def test_a_call_out_needs_its_text(clean):
    assert refusals(clean, "call_out", {"kind": "info", "heading": "", "text": "<p></p>"}) == {"text": REQUIRED}


def test_messages_are_translated_when_they_are_shown(clean):
    with translation.override("ru"):
        [message] = refusals(clean, "heading", {"text": "", "level": "2"})["text"]
    assert "поле" in message
