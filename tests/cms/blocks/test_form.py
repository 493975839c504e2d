"""What the editor's form makes of what was typed, the way a browser sends it."""

import json

import pytest
from django.contrib.staticfiles import finders
from django.core.exceptions import ValidationError
from wagtail.blocks.base import BlockWidget
from wagtail.test.utils.form_data import nested_form_data, streamfield

from .conftest import BODY


def typed(text):
    block = {"key": "k", "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": [], "text": text}
    return json.dumps({"blocks": [block], "entityMap": {}})


def sent(*blocks):
    data = nested_form_data({"body": streamfield(blocks)})
    return BODY.value_from_datadict(data, {}, "body")


def table(caption, heading, cell):
    return {
        "caption": caption,
        "column-count": 1,
        "row-count": 1,
        "column-0": {"type": "text", "order": 0, "deleted": "", "heading": heading},
        "row-0": {"order": 0, "deleted": ""},
        "cell-0-0": cell,
    }


@pytest.mark.parametrize("control", ["\x00", "\x02", "\ud800", "\u202e", "\uffff"])
def test_control_characters_never_reach_the_database(control):
    dirty = f"Суу{control}жана"
    body = BODY.clean(
        sent(
            ("text", typed(dirty)),
            ("heading", {"text": dirty, "level": "2"}),
            ("quote", {"text": dirty, "name": dirty, "post": dirty}),
            ("call_out", {"kind": "info", "heading": dirty, "text": typed(dirty)}),
            ("table", table(dirty, dirty, dirty)),
        )
    )
    stored = json.dumps(body.get_prep_value(), ensure_ascii=False)
    assert control not in stored
    assert json.dumps(control)[1:-1] not in stored
    assert stored.count("Суужана") == 10


def test_a_wrong_block_names_its_field_and_keeps_the_others():
    body = sent(("heading", {"text": "", "level": "2"}), ("text", typed("Суу")))
    with pytest.raises(ValidationError) as caught:
        BODY.clean(body)
    assert list(caught.value.block_errors) == [0]
    assert list(caught.value.block_errors[0].block_errors) == ["text"]
    assert body[1].value.text == "Суу"


def test_a_draft_may_have_holes():
    body = sent(("heading", {"text": "", "level": "2"}), ("text", typed("")), ("table", table("", "", "")))
    assert len(BODY.clean_deferred(body)) == 3
    with pytest.raises(ValidationError):
        BODY.clean(body)


def test_the_admin_has_a_form_for_every_block():
    html = BlockWidget(BODY).render_with_errors("body", sent(("text", typed("Суу")), ("table", table("a", "b", "c"))))
    assert all(f"&quot;{name}&quot;" in html for name in BODY.child_blocks)
    assert finders.find("typed_table_block/js/typed_table_block.js")
