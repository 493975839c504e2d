"""What an admin shows that has been worked with: an item in every state, all in Kyrgyz, so that any English is ours."""

from datetime import timedelta
from types import SimpleNamespace

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    Comment,
    GroupApprovalTask,
    Page,
    PageLogEntry,
    PageViewRestriction,
    Workflow,
    WorkflowTask,
)

from multimedia.models import Recording
from tests import factories
from tests.e2e.desk import hire

CHIEF, COLLEAGUE = "жазгүл", "бакыт"


def furnish(language: str = "ky") -> SimpleNamespace:
    """One of everything; the user who sees all of it, and a colleague who wrote it."""
    chief, colleague = hire(CHIEF, "webmaster", language), hire(COLLEAGUE, "author", language)
    for user, name in ((chief, "Жазгүл"), (colleague, "Бакыт")):
        user.first_name, user.last_name, user.is_superuser = name, "Үлгүев", user == chief
        user.save()
    files = SimpleNamespace(
        photo=factories.photo(credit="Бакыт Үлгүев", tags=[]),
        document=factories.document(),
        recording=Recording.objects.create(title="Үн", type="audio", file=ContentFile(b"ID3", "un.mp3"), duration=3),
        collection=Collection.get_first_root_node().add_child(name="Көл"),
    )
    factories.organisation(), factories.topic()
    Redirect.add_redirect("/eski", redirect_to=factories.index())
    pages = _pages(chief, colleague)
    _only_kyrgyz_titles()
    return SimpleNamespace(chief=chief, colleague=colleague, files=files, pages=pages, person=factories.person())


def _only_kyrgyz_titles() -> None:
    Page.objects.filter(locale__language_code="en").update(title="Англисче барак", draft_title="Англисче барак")
    PageLogEntry.objects.filter(user=None).delete()


def _pages(chief, colleague) -> SimpleNamespace:
    pages = SimpleNamespace(
        live=factories.release(),
        draft=factories.speech(publish=False),
        scheduled=factories.news(publish=False, go_live_at=timezone.now() + timedelta(days=2)),
        reviewed=factories.announcement(publish=False),
        returned=factories.news(publish=False),
        locked=factories.news(locked=True, locked_by=colleague, locked_at=timezone.now()),
        closed=factories.news(),
        standing=factories.standing(publish=False),
    )
    pages.live.save_revision(user=chief)
    pages.live.title = "Кеңештин жаңы аталышы"
    pages.live.save_revision(user=colleague)
    pages.scheduled.get_latest_revision().publish()
    for page in (pages.reviewed, pages.returned):
        page.save_revision(user=colleague)
    _reviews(pages, chief, colleague)
    PageViewRestriction.objects.create(page=pages.closed, restriction_type=PageViewRestriction.LOGIN)
    Comment.objects.create(page=pages.live.page_ptr, user=colleague, contentpath="lead", text="Тактаңыз.")
    return pages


def _reviews(pages, chief, colleague) -> None:
    workflow = Workflow.objects.filter(active=True).first()
    if workflow is None:
        workflow = Workflow.objects.create(name="Кароо")
        task = GroupApprovalTask.objects.create(name="Редактор")
        task.groups.set(Group.objects.filter(name="editor"))
        WorkflowTask.objects.create(workflow=workflow, task=task)
    workflow.start(pages.reviewed, colleague)
    state = workflow.start(pages.returned, colleague)
    state.current_task_state.reject(user=chief, comment="Толуктаңыз.")
