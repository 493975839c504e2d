"""Pages of a long list: which numbers the pager offers, and where they lead."""

import pytest
from django.http import Http404

from cms.listings import result_page

PATH = "/ky/press/"


def page(number, count=400, **parameters):
    return result_page(range(count), number, count, 20, PATH, parameters)


def test_a_pager_leaves_a_gap_and_leads_everywhere_else():
    offered = page("10").pages
    assert [one.number for one in offered if not one.gap] == [1, 2, 8, 9, 10, 11, 12, 19, 20]
    assert [one.gap for one in offered].count(True) == 2
    assert all(not one.url for one in offered if one.gap)
    assert [one.number for one in offered if one.current] == [10]


def test_the_first_page_has_the_lists_own_address():
    assert page("1").pages[0].url == PATH
    assert page("2", kind="news").previous_url == f"{PATH}?kind=news"
    assert page("2", kind="news").next_url == f"{PATH}?kind=news&page=3"


def test_at_the_ends_nothing_is_offered_beyond():
    assert (page("1").previous_url, page("20").next_url) == ("", "")
    assert (page("20").first, page("20").last, page("20").total) == (381, 400, 400)
    assert page("20").keys == list(range(380, 400))


@pytest.mark.parametrize("number", ["0", "21", "-1", "1.5", "²", "٣", "9" * 30, "one", ""])
def test_other_numbers_are_no_pages(number):
    with pytest.raises(Http404):
        page(number)
