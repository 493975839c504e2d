"""What readers see of changes: on the page, in the feed, in the sitemap (PC-6)."""

import re
from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests import factories
from tests.newsroom.changes import fresh, latest, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return factories.news(title="Канал оңдолду")


class TestReaders:
    def test_published_updated_and_the_notes_newest_first(self, client, item):
        publish(item, "major", "Биринчи түшүндүрмө")
        publish(item, "correction", "Экинчи түшүндүрмө")
        html = client.get(item.url).content.decode()
        assert "Жарыяланды" in html
        assert "<dt>Жаңыртылды</dt>" in html
        assert html.index("Экинчи түшүндүрмө") < html.index("Биринчи түшүндүрмө")
        assert '<b class="changes__correction">Оңдоо</b>' in html
        assert 'href="/ky/press/corrections/"' in html

    def test_a_major_change_alone_does_not_point_to_the_register(self, client, item):
        publish(item, "major", "Толукталды")
        html = client.get(item.url).content.decode()
        assert "Толукталды" in html
        assert "/corrections/" not in html
        assert "changes__correction" not in html

    def test_a_minor_change_shows_nothing(self, client, item, time_machine):
        time_machine.move_to(timezone.now() + timedelta(days=1))
        publish(item, title="Канал оңдолду.")
        html = client.get(item.url).content.decode()
        assert "<dt>Жаңыртылды</dt>" not in html
        assert 'class="changes"' not in html

    def test_a_page_without_notes_costs_no_query_for_them(self, client, item):
        with CaptureQueriesContext(connection) as queries:
            client.get(item.url)
        assert not [query for query in queries if "changenote" in query["sql"]]

    def test_words_are_escaped(self, client, item):
        publish(item, "correction", "<script>alert(1)</script> & «кеңеш»")
        html = client.get(item.url).content.decode()
        assert "<script>alert" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; «кеңеш»" in html

    def test_together_with_changed_dates_of_an_announcement(self, client):
        item = factories.announcement(status="confirmed", start=factories.at(2026, 10, 5), end=factories.at(2027))
        version = latest(item)
        version.start, version.date_change_reason = factories.at(2026, 10, 6), "Зал бош эмес"
        version.save_revision().publish()
        version = latest(item)
        version.change, version.change_note = "correction", "Дареги башка"
        version.save_revision().publish()
        html = client.get(item.url).content.decode()
        assert html.index("Дареги башка") < html.index("Зал бош эмес")
        assert html.count('<section class="changes"') == 1

    def test_in_the_frame_of_another_language_they_keep_theirs(self, client, item):
        publish(item, "correction", "Кыргызча сөз")
        html = client.get("/ru/press/" + item.slug + "/").content.decode()
        assert '<section class="changes" aria-labelledby="changes" lang="ru">' in html
        assert '<span lang="ky">Кыргызча сөз</span>' in html

    def test_feed_and_sitemap_follow_notes_only(self, client, item, time_machine):
        first = fresh(item).first_published_at
        time_machine.move_to(timezone.now() + timedelta(days=3))
        publish(item, title="Майда")
        assert feed_date(client) == first.replace(microsecond=0)
        assert sitemap_date(client, item) == f"{timezone.localtime(first):%Y-%m-%d}"
        publish(item, "major", "Чоң")
        updated = fresh(item).updated_at
        assert feed_date(client) == updated.replace(microsecond=0)
        assert sitemap_date(client, item) == f"{timezone.localtime(updated):%Y-%m-%d}"


def feed_date(client):
    return parsedate_to_datetime(client.get("/ky/press/feed/").headers["Last-Modified"])


def sitemap_date(client, item):
    xml = client.get("/sitemap-ky-1.xml").content.decode()
    entry = xml[xml.index(f"{item.full_url}</loc>") :]
    return re.search(r"<lastmod>(\d{4}-\d\d-\d\d)", entry).group(1)
