"""What is wrong is said at its field, in the editor's language, and what was typed is kept."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from news.models import AnnouncementPage, NewsPage, PressReleasePage, SpeechPage
from tests import factories

from .editor import add_url, edit_url, posted, row, text

pytestmark = pytest.mark.django_db

TYPED = "Терилген аталыш"


def new(model, client, **changes):
    """Posts the form of a new page of `model` for review."""
    parent = factories.index()
    page = model(title=TYPED, slug="terilgen", locale=parent.locale)
    data = posted(page, parent=parent) | changes
    return client.post(add_url(model, parent), data | {"action-submit": "1"})


def kept(answer, *names):
    """Errors by field; what was typed must still be in the form."""
    assert answer.status_code == 200
    html = answer.content.decode()
    assert f'value="{TYPED}"' in html
    for name in names:
        assert f'id="panel-child-content-{name}-errors"' in html or f"{name}-errors" in html, name
    return dict(answer.context["form"].errors)


def test_a_press_release_without_contact(signed_in):
    client = signed_in("author")
    answer = new(PressReleasePage, client, number="24-П", place="Нарын", boilerplate="Кеңеш", **text("<p>Кезек</p>"))
    assert kept(answer) == {}
    assert answer.context["form"].formsets["page_contacts"].errors[0].keys() == {"person"}
    html = answer.content.decode()
    assert "This field is required" in html[html.index("inline_child_page_contacts-0") :]
    assert "Нарын" in html
    in_script = json.dumps("Кезек").strip('"').replace("\\", "\\\\")  # the body is JSON within JSON
    assert in_script in html
    assert not PressReleasePage.objects.exists()
    contact = row("page_contacts", person=factories.person().pk)
    fixed = new(PressReleasePage, client, number="24-П", place="Нарын", boilerplate="Кеңеш", **contact)
    assert fixed.status_code == 302
    assert PressReleasePage.objects.get().workflow_in_progress


def times(start=3, hours=2):
    begin = timezone.localtime() + timedelta(days=start)
    shown = "%Y-%m-%d %H:%M"
    return {"start": begin.strftime(shown), "end": (begin + timedelta(hours=hours)).strftime(shown), "address": "Ош"}


def test_a_cancelled_announcement_without_notice(signed_in):
    answer = new(AnnouncementPage, signed_in("author"), status="cancelled", **times())
    assert set(kept(answer, "notice")) == {"notice"}


def test_an_end_before_the_start(signed_in):
    assert set(kept(new(AnnouncementPage, signed_in("author"), **times(hours=-1)), "end")) == {"end"}


def test_a_bad_link(signed_in):
    answer = new(AnnouncementPage, signed_in("author"), link="жок", **times())
    assert set(kept(answer, "link")) == {"link"}
    assert 'value="жок"' in answer.content.decode()


def test_a_confirmed_date_that_moves_without_reason(signed_in):
    page = factories.announcement(title=TYPED, status="confirmed")
    data = posted(page, **times(start=9)) | {"action-submit": "1"}
    answer = signed_in("author").post(edit_url(page), data)
    assert set(kept(answer, "date_change_reason")) == {"date_change_reason"}


def test_an_authored_article_with_a_place(signed_in):
    speaker = factories.person().pk
    changes = {
        "speaker": speaker,
        "speaker_post": "төрага",
        "date_given": "2024-03-14",
        "form": "article",
        "place": "Ош",
    }
    assert set(kept(new(SpeechPage, signed_in("author"), **changes), "place")) == {"place"}


@pytest.mark.parametrize("slug", ["archive", "feed", "corrections"])
def test_a_reserved_slug(slug, signed_in):
    answer = new(NewsPage, signed_in("author"), slug=slug)
    assert set(kept(answer)) == {"slug"}
    assert f'value="{slug}"' in answer.content.decode()


@pytest.mark.parametrize("field", ["title", "lead", "place", "slug"])
def test_a_null_character(field, signed_in):
    answer = new(NewsPage, signed_in("author"), **{field: "Бир\x00эки"})
    assert answer.status_code in {200, 302}
    if answer.status_code == 200:
        assert set(answer.context["form"].errors) == {field}
    else:
        assert "\x00" not in getattr(NewsPage.objects.get(), field)


def test_a_null_character_in_the_body(signed_in):
    answer = new(NewsPage, signed_in("author"), **text("<p>Бир\x00эки</p>"))
    assert answer.status_code in {200, 302}
    assert "\x00" not in str([page.body for page in NewsPage.objects.all()])


@pytest.mark.parametrize("value", ["31.02.2024", "эртең", "99999-01-01 00:00", "-1"])
def test_an_impossible_date(value, signed_in):
    assert set(kept(new(NewsPage, signed_in("author"), date=value), "date")) == {"date"}


def test_too_long(signed_in):
    assert set(kept(new(NewsPage, signed_in("author"), lead="а" * 601, place="б" * 121))) == {"lead", "place"}


def test_messages_differ_by_language(signed_in):
    errors = {
        str(kept(new(AnnouncementPage, signed_in("author", number, language), status="cancelled", **times()))["notice"])
        for number, language in enumerate(("ky", "ru", "en"))
    }
    assert len(errors) == 3
