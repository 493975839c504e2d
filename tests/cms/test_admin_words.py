"""The admin speaks the language of whoever works in it: pages, scripts, letters."""

import json
import re

import polib
import pytest
from django.conf import settings
from django.core import mail
from django.urls import reverse
from wagtail.models import Task, Workflow

from cms.catalogue_reach import reach, table
from cms.catalogues import Catalogues
from tests import factories
from tests.e2e.desk import hire

pytestmark = pytest.mark.django_db

COLLAPSE = {"ky": "Баарын жыйноо", "ru": "Свернуть все", "en": "Collapse all"}


@pytest.mark.parametrize("language", COLLAPSE)
def test_the_scripts_of_the_admin_speak_the_editors_language(client, language):
    client.force_login(hire("jazgul", "editor", language))
    script = client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    found = re.search(r"const newcatalog = ({.*?});$", script, re.MULTILINE | re.DOTALL)
    catalogue = json.loads(found[1]) if found else {}
    assert catalogue.get("Collapse all", "Collapse all") == COLLAPSE[language]


def english(text):
    """Words in Latin letters, without addresses and the two names a letter may have."""
    return set(re.findall("[A-Za-z]{2,}", re.sub(r"\S+[@/.]\S+", "", text))) - {"Jarchy", "Wagtail"}


def test_the_letter_about_a_forgotten_password_is_kyrgyz(client):
    user = hire("жазгүл", "editor")
    user.email = "editor@example.org"
    user.save()
    client.post(reverse("wagtailadmin_password_reset"), {"email": user.email}, headers={"accept-language": "ky"})
    (letter,) = mail.outbox
    assert english(f"{letter.subject}\n{letter.body}") == set()


@pytest.mark.parametrize("decide", [None, "approve", "reject"])
def test_letters_about_a_review_are_kyrgyz(decide, django_capture_on_commit_callbacks):
    author, editor = hire("бакыт", "author"), hire("жазгүл", "editor")
    page = factories.news(publish=False)
    page.save_revision(user=author)
    Workflow.objects.update(name="Кароо")
    Task.objects.update(name="Редактордун кароосу")
    with django_capture_on_commit_callbacks(execute=True):
        state = Workflow.objects.filter(active=True).first().start(page, author)
        if decide:
            getattr(state.current_task_state, decide)(user=editor, comment="Толук эмес.")
    assert mail.outbox
    assert [english(f"{letter.subject}\n{letter.body}") for letter in mail.outbox] == [set()] * len(mail.outbox)


def test_the_documentation_says_how_far_the_libraries_are_translated():
    documented = (settings.BASE_DIR / "docs/translation.md").read_text(encoding="utf-8")
    assert "\n".join(table()) in documented, "run `manage.py catalogue --reach` and put its table there"


def test_kyrgyz_lacks_no_word():
    assert [message for row in reach() for message in row.wanting] == ["IPv4", "IPv6"]
    assert all(row.said["ru"] == row.messages for row in reach())


def test_the_catalogue_of_the_scripts_is_kept_like_the_others(tmp_path):
    """Their messages are looked up in the catalogue of the library, because the scripts are joined and shortened."""
    path = tmp_path / "locale/libraries/ky/LC_MESSAGES/djangojs.po"
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    place = "wagtail/admin/locale/en/LC_MESSAGES/djangojs.po"
    for msgid in ("Collapse all", "Explode all"):
        catalogue.append(polib.POEntry(msgid=msgid, msgstr="…", occurrences=[(place, "")]))
    catalogue.save(str(path))
    Catalogues(tmp_path).update()
    assert path.with_suffix(".mo").exists()
    assert not path.with_name("django.po").exists()
    unknown = [fault for fault in Catalogues(tmp_path).faults() if "not in" in fault]
    assert unknown == [f"locale/libraries/ky/LC_MESSAGES/djangojs.po: not in {place}: 'Explode all'"]
