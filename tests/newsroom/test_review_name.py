"""The review has one stored name, and everybody reads it in their own language."""

import pytest
from django.template import Context, Template
from django.utils import translation
from wagtail.models import Task, Workflow

from newsroom.review_name import STORED

pytestmark = pytest.mark.django_db
WORDS = {"ky": "Кароо", "ru": "Проверка", "en": "Review"}


@pytest.mark.parametrize("code", WORDS)
@pytest.mark.usefixtures("roles")
def test_it_is_printed_in_the_readers_language(code):
    with translation.override(code):
        for row in (Workflow.objects.get(name=STORED), Task.objects.get(name=STORED).specific):
            assert Template("{{ row.name }}").render(Context({"row": row})) == WORDS[code]
            assert (
                Template("{% filter upper %}{{ row }}{% endfilter %}").render(Context({"row": row}))
                == WORDS[code].upper()
            )
            assert f"«{row.name}»" == f"«{WORDS[code]}»"


@pytest.mark.usefixtures("roles")
def test_saving_keeps_the_stored_name():
    with translation.override("ru"):
        Workflow.objects.get(name=STORED).save()
        Task.objects.get(name=STORED).specific.save()
    assert Workflow.objects.filter(name=STORED).count() == Task.objects.filter(name=STORED).count() == 1


def test_a_workflow_made_by_hand_is_shown_as_it_was_named():
    Workflow.objects.create(name="Юристтер")
    assert Template("{{ row.name }}").render(Context({"row": Workflow.objects.get(name="Юристтер")})) == "Юристтер"


def test_the_editor_shows_it(signed_in):
    from tests import factories

    author = signed_in("author", language="ru")
    page = factories.news()
    draft = page.get_latest_revision_as_object()
    draft.title = "Башка"
    draft.save_revision(user=author.user)
    Workflow.objects.get(name=STORED).start(page, author.user)
    html = author.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert STORED not in html
