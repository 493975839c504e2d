"""What each kind of item must have before it may be published, said at the field (PC-1, PC-2, PC-3)."""

import pytest
from django.utils.translation import override
from wagtail.test.utils.form_data import inline_formset

from news.models import AnnouncementPage, NewsPage, PressReleasePage, SpeechPage
from tests import factories
from tests.news.forms import filled


def new(model, **fields):
    page = model(locale=factories.locale(), **fields)
    page._parent = factories.index().page_ptr
    page._set_core_field_defaults()
    return page


FULL = {
    NewsPage: {"title": "Кабар", "date": "2020-01-01 09:00"},
    PressReleasePage: {
        "title": "Токтом",
        "date": "2020-01-01 09:00",
        "number": "24-П",
        "place": "Бишкек",
        "boilerplate": "Кеңеш жөнүндө",
    },
    AnnouncementPage: {
        "title": "Жыйын",
        "date": "2020-01-01 09:00",
        "start": "2026-10-05 14:30",
        "end": "2026-10-05 16:00",
        "address": "Үлгү көчөсү, 1",
        "status": "planned",
    },
    SpeechPage: {
        "title": "Сөз",
        "date": "2020-01-01 09:00",
        "speaker_post": "төрага",
        "date_given": "2020-01-01",
        "form": "prepared",
    },
}
MISSING = [
    (NewsPage, "title", "title"),
    (NewsPage, "date", "date"),
    (PressReleasePage, "number", "number"),
    (PressReleasePage, "place", "place"),
    (PressReleasePage, "boilerplate", "boilerplate"),
    (AnnouncementPage, "start", "start"),
    (AnnouncementPage, "end", "end"),
    (AnnouncementPage, "status", "status"),
    (AnnouncementPage, "address", "address"),
    (SpeechPage, "speaker", "speaker"),
    (SpeechPage, "speaker_post", "speaker_post"),
    (SpeechPage, "date_given", "date_given"),
    (SpeechPage, "form", "form"),
]


def form_of(model, draft=False, **changes):
    values = {"slug": "daregi", **FULL[model]}
    if model is SpeechPage:
        values["speaker"] = factories.person().pk
    contacts = [factories.person()] if model is PressReleasePage else []
    contacts = changes.pop("contacts", contacts)
    return filled(new(model), draft=draft, contacts=contacts, **{**values, **changes})


@pytest.mark.parametrize("model", FULL)
def test_a_full_item_is_accepted(model):
    form = form_of(model)
    assert form.is_valid(), (form.errors, [formset.errors for formset in form.formsets.values()])


@pytest.mark.parametrize(("model", "name", "field"), MISSING)
def test_what_is_missing_is_said_at_its_field(model, name, field):
    form = form_of(model, **{name: ""})
    assert not form.is_valid()
    assert list(form.errors) == [field]


def test_a_press_release_needs_a_contact():
    form = form_of(PressReleasePage, contacts=[])
    assert not form.is_valid()
    assert form.formsets["page_contacts"].non_form_errors()
    assert form_of(PressReleasePage, contacts=[], draft=True).is_valid(), "a draft may wait for it"


def test_a_contact_whose_profile_is_not_public_is_none():
    release = factories.release(contact=factories.person(live=False))
    assert list(release.publication_errors()) == ["page_contacts"]
    assert factories.release().publication_errors() == {}


def test_a_translation_has_the_contact_of_its_source():
    release = factories.release()
    translated = factories.translation(release, "ru", title="Постановление", slug="postanovlenie")
    assert translated.publication_errors() == {}


@pytest.mark.parametrize(("status", "fine"), [("cancelled", False), ("postponed", True), ("planned", True)])
def test_a_cancelled_announcement_needs_a_notice(status, fine):
    form = form_of(AnnouncementPage, status=status)
    assert form.is_valid() is fine
    assert list(form.errors) == ([] if fine else ["notice"])
    assert form_of(AnnouncementPage, status=status, notice="Себеби").is_valid()
    assert form_of(AnnouncementPage, status=status, draft=True).is_valid()


def test_an_announcement_has_an_address_or_a_link_and_ends_after_it_starts():
    assert form_of(AnnouncementPage, address="", link="https://example.org/").is_valid()
    assert list(form_of(AnnouncementPage, end="2026-10-05 14:29").errors) == ["end"]
    assert list(form_of(AnnouncementPage, link="javascript:alert(1)").errors) == ["link"]


def test_an_authored_article_has_no_place():
    assert list(form_of(SpeechPage, form="article", place="Бишкек").errors) == ["place"]
    assert form_of(SpeechPage, form="article").is_valid()
    assert form_of(SpeechPage, form="verbatim", place="Бишкек").is_valid()


def test_messages_are_in_the_editors_language():
    from django.utils import translation

    messages = set()
    for code in ("ky", "ru", "en"):
        with translation.override(code):
            messages.add(new(AnnouncementPage, status="cancelled").publication_errors()["notice"])
            assert translation.gettext("Tell readers why it is cancelled.") in messages
    assert "Tell readers why it is cancelled." in messages


@pytest.mark.parametrize(
    ("form", "notice"),
    [
        ("verbatim", "Verbatim: the text is what was said."),
        ("prepared", "Prepared text: it may differ from what was said."),
        ("notes", ""),
        ("article", ""),
        ("report", ""),
    ],
)
def test_readers_learn_how_the_text_relates_to_what_was_said(client, form, notice):
    from django.utils import translation

    speech = factories.speech(form=form)
    with translation.override("ky"):
        expected = translation.gettext(notice) if notice else ""
        assert speech.form_notice == expected
    html = client.get(speech.url).content.decode()
    if notice:
        assert expected in html
    else:
        assert 'class="banner' not in html


def test_a_reserved_address_is_refused():
    form = form_of(NewsPage, slug="archive")
    assert list(form.errors) == ["slug"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ky", "«Суу» тизмеде бар. Экөөнүн бирин алып салыңыз."),
        ("ru", "«Суу» уже есть в списке. Уберите одну из двух строк."),
        ("en", "“Суу” is in the list already. Remove one of the two."),
    ],
)
def test_the_same_topic_twice_is_said_at_its_second_row(code, words):
    topic, other = factories.topic(name_ky="Суу"), factories.topic()
    rows = [{"topic": topic.pk}, {"topic": other.pk}, {"topic": topic.pk}]
    with override(code):
        form = filled(factories.news(), page_topics=inline_formset(rows))
        assert not form.is_valid()
    formset = form.formsets["page_topics"]
    assert [row.errors for row in formset.forms] == [{}, {}, {"topic": [words]}]
    assert formset.non_form_errors() == []


def test_a_topic_that_is_removed_and_chosen_anew_stands_once():
    topic = factories.topic()
    rows = [{"topic": topic.pk, "DELETE": "1"}, {"topic": topic.pk}, {"topic": ""}]
    form = filled(factories.news(), draft=True, page_topics=inline_formset(rows))
    assert form.is_valid(), form.formsets["page_topics"].errors
