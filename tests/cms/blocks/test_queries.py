"""A long body costs as many queries as a short one, whatever it is made of."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from .conftest import BODY, figure, stored


def cost(*blocks):
    """Queries of a body that has been shown before, so that its renditions are made."""
    BODY.render(stored(*blocks))
    cache.clear()
    Site.get_site_root_paths()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        BODY.render(stored(*blocks))
    return [query["sql"] for query in queries]


@pytest.fixture
def makers(make_image, make_document, make_person, make_page):
    def image():
        return make_image(size=(60, 40))

    def link(kind, pk):
        return f'<a linktype="{kind}" id="{pk}">x</a>'

    def texts(number):
        return f"<p>{link('page', make_page(f'p{number}').pk)} {link('document', make_document().pk)}</p>"

    return {
        "figure": lambda number: figure(image()),
        "image_row": lambda number: [figure(image()), figure(image())],
        "document": lambda number: {"document": make_document().pk, "title": ""},
        "people": lambda number: [make_person(f"Person {number}", portrait=image()).pk],
        "button": lambda number: {"label": "Go", "page": make_page(f"b{number}").pk, "url": ""},
        "text": texts,
        "call_out": lambda number: {"kind": "info", "heading": "", "text": texts(f"c{number}")},
        "heading": lambda number: {"text": "Суу", "level": "2"},
        "quote": lambda number: {"text": "a", "name": "", "post": ""},
        "table": lambda number: {"columns": [], "rows": [], "caption": ""},
        "number_facts": lambda number: [{"number": "1", "label": "a"}],
        "external_embed": lambda number: {"title": "a", "url": "https://youtu.be/a-_45678901"},
    }


BUDGET = {
    "figure": 2,  # pictures, their renditions
    "image_row": 2,
    "document": 1,
    "people": 3,  # persons, portraits, their renditions
    "button": 3,  # pages, their families, what of them is visible
    "text": 3,  # families of linked pages, what of them is visible, linked documents
    "call_out": 3,
}


@pytest.mark.parametrize("name", list(BODY.child_blocks))
def test_two_and_twenty_cost_the_same(makers, name):
    blocks = [(name, makers[name](number)) for number in range(20)]
    few, many = cost(*blocks[:2]), cost(*blocks)
    assert len(many) == len(few), many
    assert len(many) <= BUDGET.get(name, 0), many


def test_a_body_of_everything(makers):
    blocks = [(name, makers[name](number)) for number in range(3) for name in BODY.child_blocks]
    assert len(cost(*blocks)) <= sum(BUDGET.values())
