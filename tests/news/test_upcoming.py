"""What is to come, and what stands beside an item (PC-5, PC-11)."""

from datetime import timedelta

from django.http import QueryDict
from django.utils import timezone

from news.models import PressItemPage
from news.trail import Trail
from tests import factories
from tests.news.asking import INDEX, listing, shown


class TestUpcoming:
    def announcement(self, title, **start):
        begin = timezone.now() + timedelta(**start)
        return factories.announcement(title=title, start=begin, end=begin + timedelta(hours=2))

    def test_soonest_first_and_past_leaves_by_itself(self, client, time_machine):
        later, soon = self.announcement("Кийин", days=3), self.announcement("Жакында", hours=1)
        assert [item.pk for item in listing(client).upcoming] == [soon.pk, later.pk]
        time_machine.move_to(soon.end - timedelta(seconds=1), tick=False)
        assert [item.pk for item in listing(client).upcoming] == [soon.pk, later.pk]
        assert not soon.is_past
        time_machine.move_to(soon.end, tick=False)
        assert [item.pk for item in listing(client).upcoming] == [later.pk]
        assert soon.is_past
        assert "Жакында" in shown(client), "it stays in the archive"

    def test_the_end_is_bishkeks(self, client, time_machine):
        time_machine.move_to("2026-06-01T00:00:00+06:00", tick=False)
        factories.announcement(start=factories.at(2026, 6, 10, 22), end=factories.at(2026, 6, 11, 0, 0))
        for moment, number in (("2026-06-10T17:59:59+00:00", 1), ("2026-06-10T18:00:00+00:00", 0)):
            time_machine.move_to(moment, tick=False)
            assert len(listing(client).upcoming) == number

    def test_shown_on_top_of_the_whole_list_only(self, client):
        for number in range(21):
            self.announcement(f"Анонс {number}", days=number + 1)
        assert len(listing(client).upcoming) == 6
        assert len(listing(client, f"{INDEX}?kind=announcement").upcoming) == 6
        for rest in ("?kind=news", "?page=2", f"archive/{timezone.localdate().year}/", "?from=2020-01-01"):
            assert listing(client, INDEX + rest).upcoming == [], rest

    def test_the_day_it_begins_is_shown(self, client):
        item = self.announcement("Жыйын", days=2)
        html = client.get(INDEX).content.decode()
        upcoming = html[html.index('class="upcoming') :].partition("</ul>")[0]
        assert f'datetime="{timezone.localtime(item.start).isoformat(timespec="minutes")}"' in upcoming


class TestNeighbours:
    def test_before_and_after_in_the_order_of_the_list(self):
        date = factories.at(2020, 5, 5)
        first, second, third = (factories.news(date=date) for _ in range(3))
        old, new = factories.speech(date=factories.at(2019)), factories.release(date=factories.at(2021))
        factories.news("ru", date=date)
        order = [old.pk, first.pk, second.pk, third.pk, new.pk]
        items = [PressItemPage.objects.get(pk=pk) for pk in order]
        trails = [Trail(item, INDEX, QueryDict()) for item in items]
        assert [trail.next and trail.next.pk for trail in trails] == [*order[1:], None]
        assert [trail.previous and trail.previous.pk for trail in trails] == [None, *order[:-1]]

    def test_a_neighbour_nobody_may_see_is_none(self, time_machine):
        item = factories.news(date=factories.at(2020))
        factories.news(date=factories.at(2019), publish=False)
        factories.news(date=factories.at(2021), expire_at=timezone.now() + timedelta(hours=1))
        time_machine.move_to(timezone.now() + timedelta(hours=2))
        trail = Trail(item, INDEX, QueryDict())
        assert (trail.previous, trail.next) == (None, None)

    def test_an_item_links_to_the_press_centre_of_the_readers_language(self, client):
        item = factories.news(slug="kabar")
        assert client.get(item.url).context["press_url"] == "/ky/press/"
        assert client.get("/ru/press/kabar/").context["press_url"] == "/ru/press/"
