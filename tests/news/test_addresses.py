"""One list has one address, and what does not exist has none (PC-10, PC-12, OP-12)."""

from datetime import timedelta

import pytest

from tests import factories
from tests.news.asking import INDEX, head

ABSURD = [
    *(f"?page={number}" for number in ("0", "-1", "2", "99999", "٣", "1.0", "1e3", "", "%20", "9" * 31, "x")),
    *(f"archive/{year}/" for year in ("0000", "9999", "0", "16", "20166", "-2016", "٢٠١٦", "9" * 31, "x", "1899")),
    *(f"archive/2016/{month}/" for month in ("00", "13", "1", "99", "001", "-1", "١٠", "x")),
    *(f"?kind={kind}" for kind in ("x", "NEWS", "news%20", "0")),
    *(f"?{name}=жок" for name in ("topic", "person", "place")),
    *(f"?from={day}" for day in ("x", "2016", "2016-13-01", "2016-02-30", "0000-01-01", "9999-12-31", "٢٠١٦-٠١-٠١")),
    *(f"?to={day}" for day in ("x", "20160101T00", "1899-12-31", "2201-01-01")),
]


class TestWhatDoesNotExist:
    @pytest.mark.parametrize("rest", ABSURD)
    def test_is_404_with_help(self, client, rest):
        factories.news(date=factories.at(2016, 10))
        answer = client.get(INDEX + rest)
        assert answer.status_code == 404
        assert b'name="q"' in answer.content

    def test_the_last_day_of_time_is_fine(self, client):
        factories.news()
        assert client.get(f"{INDEX}archive/2200/12/?to=2200-12-31&from=1900-01-01").status_code == 200

    def test_a_topic_or_person_with_a_long_name_is_404(self, client):
        assert client.get(f"{INDEX}?topic={'a' * 900}").status_code == 404
        assert client.get(f"{INDEX}?person={factories.person(live=False).slug}").status_code == 404


class TestAddresses:
    @pytest.mark.parametrize(
        ("asked", "canonical"),
        [
            ("", ""),
            ("?page=1", ""),
            ("?utm_source=mail", ""),
            ("?page=2&kind=news&utm_source=mail", "?kind=news&page=2"),
            ("?page=02", "?page=2"),
            ("?to=2019-12-31&kind=news", "?kind=news&to=2019-12-31"),
            ("archive/2019/?kind=news", "archive/2019/?kind=news"),
            ("archive/2019/03/?x=y", "archive/2019/03/"),
            ("archive/?x=y", "archive/"),
        ],
    )
    def test_one_list_has_one(self, client, asked, canonical):
        for number in range(21):
            factories.news(date=factories.at(2019, 3, 1) + timedelta(hours=number))
        assert head(client, INDEX + asked)[0] == f"http://localhost{INDEX}{canonical}"

    def test_choices_and_empty_lists_are_nothing_for_search_engines(self, client):
        factories.news(place="Ош", date=factories.at(2019, 3, 1))
        for rest in ("?place=Ош", "?from=2019-01-01", "?kind=speech", "archive/2018/"):
            assert head(client, INDEX + rest)[1], rest
        for rest in ("", "?kind=news", "archive/", "archive/2019/", "archive/2019/03/"):
            assert not head(client, INDEX + rest)[1], rest

    def test_the_switcher_keeps_the_list_but_not_the_place(self, client):
        topic = factories.topic()
        factories.tag(factories.news(place="Ош", date=factories.at(2019, 3, 1)), topic)
        page = client.get(f"{INDEX}archive/2019/03/?kind=news&topic={topic.slug}&place=Ош")
        urls = {version.code: version.url for version in page.context["languages"]}
        assert urls["ru"] == f"/ru/press/archive/2019/03/?kind=news&topic={topic.slug}"
        assert client.get(urls["ru"]).status_code == 200

    def test_only_the_plain_list_names_other_languages_to_search_engines(self, client):
        factories.news(date=factories.at(2019, 3, 1))
        assert 'hreflang="ru" href=' in head(client, INDEX)[2]
        assert '<link rel="alternate" hreflang' not in head(client, f"{INDEX}archive/2019/")[2]

    def test_the_feed_of_the_choice_is_offered(self, client):
        factories.news()
        assert (
            f'type="application/rss+xml" title="RSS" href="{INDEX}feed/?kind=news"'
            in head(client, f"{INDEX}?kind=news")[2]
        )


def test_years_and_months_are_written_with_all_their_digits():
    index = factories.index()
    assert index.reverse_subpage("year", kwargs={"year": 987}) == "archive/0987/"
    assert index.reverse_subpage("month", kwargs={"year": 2025, "month": 3}) == "archive/2025/03/"
