"""What readers get: in the language of the text, without what is gone, whatever was typed."""

import datetime
import re
from types import SimpleNamespace

import html5lib
import pytest
from django.utils import timezone, translation

from cms.blocks import BodyBlock

from .conftest import BODY, figure, stored

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{ 7 }}<!--"
GONE = 987_654
TABLE = {"columns": [{"type": "text", "heading": "a"}], "rows": [{"values": ["b"]}], "caption": "c"}


def tree(html):
    return html5lib.parse(html, namespaceHTMLElements=False)


def words(html):
    return " ".join("".join(tree(html).itertext()).split())


class TestTheLanguageOfTheText:
    """TR-7: a Russian text may stand in a Kyrgyz frame; what blocks add to it is Russian."""

    def test_pictures_speak_it(self, show, make_image):
        image = make_image(caption_ky="Арыктын башы", caption_ru="Начало канала")
        block = ("figure", figure(image))
        with translation.override("ky"):
            in_frame = show(block)
            in_text = show(block, page=SimpleNamespace(lang="ru"))
            assert translation.get_language() == "ky"
        assert 'alt="Арык"' in in_frame
        assert "Арыктын башы" in in_frame
        assert 'alt="Канал"' in in_text
        assert "Начало канала" in in_text

    def test_words_given_in_the_text_go_before_those_of_the_picture(self, show, make_image):
        html = show(("figure", figure(make_image(caption_en="Of the picture"), alt="A sluice", caption="Here")))
        assert 'alt="A sluice"' in html
        assert "Here" in html
        assert "Of the picture" not in html

    def test_sizes_are_written_in_it(self, show, make_document):
        block = ("document", {"document": make_document(file_size=1_300_000).pk, "title": ""})
        assert "PDF, 1.2\xa0MB" in show(block, page=SimpleNamespace(lang="en"))
        assert "PDF, 1,2\xa0МБ" in show(block, page=SimpleNamespace(lang="ru"))


class TestHostileText:
    """OP-14: whatever is stored, a reader's browser runs none of it."""

    @pytest.fixture
    def page_of_hostile_text(self, show, make_image, make_document, make_person):
        image = make_image(caption_en=HOSTILE, alt_en=HOSTILE, credit=HOSTILE)
        person = make_person(HOSTILE, name_en=HOSTILE, post_en=HOSTILE)
        return show(
            ("text", HOSTILE),
            ("text", f'<p>a <a href="javascript:alert(1)">b</a> <a linktype="page" id="{HOSTILE}">c</a></p>'),
            ("text", '<p style="x" onclick="alert(1)"><svg onload=alert(1)><iframe src="//x"></iframe>d</p>'),
            ("text", '<a linktype="document" id="x">e</a><a linktype="nonsense">f</a><embed embedtype="x" />'),
            ("heading", {"text": HOSTILE, "level": HOSTILE}),
            ("quote", {"text": HOSTILE, "name": HOSTILE, "post": HOSTILE}),
            ("call_out", {"kind": HOSTILE, "heading": HOSTILE, "text": HOSTILE}),
            ("figure", figure(image)),
            ("figure", figure(image, alt=HOSTILE, caption=HOSTILE)),
            ("image_row", [figure(image), figure(image, caption=HOSTILE)]),
            ("document", {"document": make_document(HOSTILE).pk, "title": HOSTILE}),
            ("table", {**TABLE, "caption": HOSTILE, "rows": [{"values": [HOSTILE]}]}),
            ("number_facts", [{"number": HOSTILE, "label": HOSTILE}]),
            ("people", [person.pk]),
            ("button", {"label": "i", "page": None, "url": "https://example.org/?" + HOSTILE}),
            ("button", {"label": HOSTILE, "page": None, "url": "https://example.org/"}),
            ("button", {"label": "j", "page": None, "url": "javascript:alert(1)"}),
            ("external_embed", {"title": HOSTILE, "url": "https://youtu.be/a-_45678901"}),
            ("external_embed", {"title": "k", "url": "javascript:alert(1)//https://youtu.be/a-_45678901"}),
        )

    def test_is_shown_as_text(self, page_of_hostile_text):
        html = page_of_hostile_text
        elements = list(tree(html).iter())
        assert not [element for element in elements if element.tag in ("script", "iframe", "embed", "object")]
        assert not [name for element in elements for name in element.attrib if name.startswith("on") or name == "style"]
        addresses = [value for element in elements for name, value in element.attrib.items() if name in ("href", "src")]
        assert all(re.match(r"https?://|/|#", address) for address in addresses), addresses
        assert html.count("&lt;script&gt;") >= 15
        assert '<div class="call-out call-out--info" role="note">' in html

    def test_every_block_but_those_without_a_target_is_shown(self, page_of_hostile_text):
        shown = re.findall(r'<div class="block-(\w+)">', page_of_hostile_text)
        assert sorted(set(shown)) == sorted(set(BODY.child_blocks))
        assert shown.count("button") == 1
        assert shown.count("external_embed") == 1


class TestWhatIsGone:
    @pytest.mark.parametrize(
        "block",
        [
            ("figure", figure(GONE)),
            ("figure", figure(None)),
            ("image_row", [figure(GONE), figure(GONE)]),
            ("document", {"document": GONE, "title": "Rules"}),
            ("people", [GONE, None]),
            ("button", {"label": "Go", "page": GONE, "url": ""}),
            ("button", {"label": "Go", "page": None, "url": ""}),
            ("external_embed", {"title": "Film", "url": "https://video.example.org/1"}),
            ("external_embed", {"title": "", "url": ""}),
            ("heading", {"text": "", "level": "2"}),
            ("quote", {"text": "", "name": "", "post": ""}),
            ("call_out", {"kind": "info", "heading": "", "text": ""}),
            ("table", None),
            ("number_facts", []),
            ("number_facts", [{"type": "item", "value": {}, "id": "a"}]),
            ("a_block_of_an_older_version", {"x": 1}),
        ],
        ids=lambda block: block[0],
    )
    def test_leaves_no_trace(self, show, db, block):
        html = show(("text", "<p>before</p>"), block, ("text", "<p>after</p>"))
        assert words(html) == "before after"
        assert html.count('<div class="block-') == 2

    def test_a_body_without_blocks_is_empty(self, show):
        assert show() == ""

    def test_a_block_from_before_a_field_was_added(self, show, make_image):
        assert "<img" in show(("figure", {"image": make_image().pk}))
        assert "<h2" in show(("heading", {"text": "Суу"}))

    def test_the_rest_of_a_row_stays(self, show, make_image, make_person):
        image = make_image()
        html = show(("image_row", [figure(image), figure(GONE), figure(image), figure(image)]))
        assert html.count("<img") == 3
        assert "image-row--3" in html
        assert "Gulnara" in show(("people", [GONE, make_person().pk]))

    def test_four_pictures_stand_two_by_two(self, show, make_image):
        assert "image-row--2" in show(("image_row", [figure(make_image())] * 4))

    def test_a_picture_whose_file_is_lost(self, show, make_image):
        image = make_image()
        image.file.storage.delete(image.file.name)
        assert show(("figure", figure(image))) == ""

    def test_pictures_and_documents_whose_licence_has_ended(self, show, make_image, make_document):
        """PH-8"""
        yesterday = timezone.localdate() - datetime.timedelta(days=1)
        image, document = make_image(expires_on=yesterday), make_document(expires_on=yesterday)
        link = f'<p>a <a linktype="document" id="{document.pk}">b</a></p>'
        html = show(("figure", figure(image)), ("document", {"document": document.pk, "title": ""}), ("text", link))
        assert "<img" not in html
        assert "href" not in html

    def test_a_portrait_whose_licence_has_ended(self, show, make_image, make_person):
        portrait = make_image(expires_on=timezone.localdate() - datetime.timedelta(days=1))
        html = show(("people", [make_person(portrait=portrait).pk]))
        assert "Gulnara" in html
        assert "<img" not in html

    def test_a_licence_holds_on_its_last_day(self, show, make_image, make_person):
        image = make_image(expires_on=timezone.localdate())
        html = show(("figure", figure(image)), ("people", [make_person(portrait=image).pk]))
        assert html.count("<img") == 2

    def test_persons_who_are_not_published(self, show, make_person):
        assert show(("people", [make_person(live=False).pk])) == ""


class TestLinks:
    """A link to a page nobody may see shows nothing; otherwise it leads to the version in the text's language."""

    def button(self, page):
        return ("button", {"label": "Go", "page": page.pk, "url": ""})

    def text(self, page):
        return ("text", f'<p><a linktype="page" id="{page.pk}">Go</a></p>')

    @pytest.mark.parametrize("kind", ["button", "text"])
    def test_lead_to_the_page(self, show, make_page, kind):
        assert re.search(r'href="[^"]*/suu/"[^>]*>Go', show(getattr(self, kind)(make_page("suu"))))

    @pytest.mark.parametrize("kind", ["button", "text"])
    def test_lead_nowhere_when_nobody_may_see_it(self, show, make_page, kind):
        assert "href" not in show(getattr(self, kind)(make_page("secret", live=False)))

    @pytest.mark.parametrize("kind", ["button", "text"])
    def test_lead_to_the_version_in_the_language_of_the_text(self, show, make_page, kind):
        from wagtail.models import Locale

        source = make_page("suu")
        russian, _new = Locale.objects.get_or_create(language_code="ru")
        make_page("voda", locale=russian, translation_key=source.translation_key)
        block = getattr(self, kind)(source)
        assert "/suu/" in show(block, page=SimpleNamespace(lang="ky"))
        assert "/voda/" in show(block, page=SimpleNamespace(lang="ru"))
        assert "/suu/" in show(block, page=SimpleNamespace(lang="en"))

    def test_of_many_texts_come_back_to_their_texts(self, show, make_page):
        pages = [make_page("a"), make_page("b")]
        broken = '<p>x</p><a linktype="page" id="1" '
        html = show(self.text(pages[0]), ("text", broken), self.text(pages[1]))
        assert html.index("/a/") < html.index(">x<") < html.index("/b/")

    def test_to_other_sites_say_so(self, show):
        html = show(("button", {"label": "Go", "page": None, "url": "https://example.org/"}))
        assert 'href="https://example.org/" rel="external"' in html


class TestHeadings:
    def test_have_anchors_of_their_own(self, show):
        html = show(*(("heading", {"text": text, "level": "2"}) for text in ("Суу", "Суу", "Суу 2", "main", "日本")))
        ids = re.findall(r'id="([^"]+)"', html)
        assert ids[:4] == ["s-suu", "s-suu-2", "s-suu-2-2", "s-main"]
        assert len(set(ids)) == 5

    def test_have_two_levels(self, show):
        html = show(("heading", {"text": "a", "level": "2"}), ("heading", {"text": "b", "level": "3"}))
        assert '<h2 id="s-a">a</h2>' in html
        assert '<h3 id="s-b">b</h3>' in html

    def test_may_break_inside_long_words(self, show):
        assert "\u00ad" in show(("heading", {"text": "жайытпайдалануучулардын", "level": "2"}))


class TestPictures:
    def test_have_their_size_and_two_formats(self, show, make_image):
        html = show(("figure", figure(make_image())))
        [image], [source] = tree(html).iter("img"), tree(html).iter("source")
        assert (image.get("width"), image.get("height"), image.get("loading")) == ("800", "533", "lazy")
        assert image.get("src").endswith(".jpg")
        assert source.get("type") == "image/webp"
        assert re.findall(r"\S+\.webp (\d+)w", source.get("srcset")) == ["480", "800", "900"]

    def test_name_author_and_licence(self, show, make_image):
        html = show(("figure", figure(make_image(credit="Nurbek Sample", licence="cc-by-4.0"))))
        assert "Nurbek Sample, CC BY 4.0" in words(html)
        assert 'href="https://creativecommons.org/licenses/by/4.0/"' in html

    def test_a_decorative_one_is_silent(self, show, make_image):
        assert 'alt=""' in show(("figure", figure(make_image(), decorative=True)))

    def test_small_ones_name_each_width_once(self, show, make_image):
        [source] = tree(show(("figure", figure(make_image(size=(300, 200)))))).iter("source")
        assert re.findall(r"\S+\.webp (\d+)w", source.get("srcset")) == ["300"]


class TestTables:
    def test_can_be_scrolled_by_keyboard_and_say_what_they_are(self, show):
        html = show(("table", TABLE), ("table", TABLE))
        regions = [element for element in tree(html).iter("div") if element.get("role") == "region"]
        captions = [element.get("id") for element in tree(html).iter("caption")]
        assert [region.get("aria-labelledby") for region in regions] == captions
        assert len(set(captions)) == 2
        assert all(region.get("tabindex") == "0" for region in regions)

    def test_have_heads_of_columns_and_rows(self, show):
        columns = [{"type": "text", "heading": "District"}, {"type": "number", "heading": "2024"}]
        html = show(("table", {"columns": columns, "rows": [{"values": ["Naryn", "17"]}], "caption": "Water"}))
        heads = {element.text: element.get("scope") for element in tree(html).iter("th")}
        assert heads == {"District": "col", "2024": "col", "Naryn": "row"}
        assert '<td class="table__number">17</td>' in html

    def test_have_a_name_without_a_caption(self, show):
        assert 'aria-label="Table"' in show(("table", {**TABLE, "caption": ""}))


def test_an_external_recording_is_a_link_and_asks_nobody(show, settings):
    """VI-2"""
    html = show(("external_embed", {"title": "Film", "url": "https://www.youtube.com/watch?v=a-_45678901"}))
    [element] = tree(html).iter("external-embed")
    assert element.get("provider") == "youtube"
    assert element.get("media") == "a-_45678901"
    [link] = element.iter("a")
    assert link.get("href") == "https://www.youtube.com/watch?v=a-_45678901"
    assert not re.search(r"<(iframe|img|script|video|link)|src=", html)


def test_a_body_can_be_shown_twice():
    body = stored(("heading", {"text": "a", "level": "2"}), ("text", "<p>b</p>"))
    assert BodyBlock().render(body) == BODY.render(body) != ""
