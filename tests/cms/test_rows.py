"""What the admin calls a topic, and a row that names a topic or another page."""

import pytest

from cms.models import PageLink, PageTopic
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_link_is_called_as_its_target_and_by_its_key_when_that_is_gone():
    target = factories.news(title="Канал")
    link = PageLink.objects.create(page=factories.news().page_ptr, target=target.page_ptr)
    assert str(link) == "Канал"
    key = target.translation_key
    target.delete()
    assert str(PageLink.objects.get(pk=link.pk)) == str(key)


def test_a_topic_and_its_row_are_called_as_the_topic():
    topic = factories.topic(name_ky="Суу", name_ru="Вода")
    page = factories.news()
    factories.tag(page, topic)
    assert str(topic) == str(PageTopic.objects.get()) == "Суу"
