"""Nobody publishes their own text, on whatever road (WF-1)."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Page

from home.models import HomePage
from news.models import NewsPage
from newsroom.models import FourEyesTask
from tests import factories

from .editor import add_url, edit_url, field_errors, posted

pytestmark = pytest.mark.django_db
WRITERS = ["author", "editor", "chief editor", "admin"]


def draft_by(client, code="ky", **changes):
    """A draft that the person of `client` wrote in the editor."""
    page = factories.news(code, publish=False)
    answer = client.post(edit_url(page), posted(page, title="Жаңы көпүрө ачылды", **changes))
    assert answer.status_code == 302, field_errors(answer)
    return fresh(page)


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def submit(client, page):
    client.post(edit_url(page), posted(fresh(page)) | {"action-submit": "1"})
    assert fresh(page).workflow_in_progress
    return fresh(page)


def approve(client, page, **changes):
    data = posted(fresh(page), **changes) | {"action-workflow-action": "1", "workflow-action-name": "approve"}
    return client.post(edit_url(page), data, follow=True)


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def review_modal(client, page, task_state=None, on=None):
    state = task_state or fresh(page).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[(on or page).pk, "approve", state.pk])
    return client.post(url, {"comment": ""}, headers={"x-requested-with": "XMLHttpRequest"})


@pytest.mark.parametrize("role", WRITERS)
def test_publish_in_the_editor_saves_a_draft(role, signed_in):
    client = signed_in(role)
    page = draft_by(client)
    client.post(edit_url(page), posted(page, title="Экинчи аталыш") | {"action-publish": "1"})
    assert not fresh(page).live
    assert fresh(page).get_latest_revision_as_object().title == "Экинчи аталыш"


@pytest.mark.parametrize("role", WRITERS)
def test_publish_while_creating_saves_a_draft(role, signed_in):
    parent = factories.index()
    new = NewsPage(title="Жаңы кабар", slug="jany-kabar", locale=parent.locale)
    answer = signed_in(role).post(add_url(NewsPage, parent), posted(new, parent=parent) | {"action-publish": "1"})
    assert answer.status_code == 302
    assert not NewsPage.objects.get(slug="jany-kabar").live


def test_a_front_page_created_under_the_root_is_a_draft(signed_in):
    root = Page.get_first_root_node()
    new = HomePage(title="Дагы бир", slug="dagy-bir", locale=factories.locale())
    client = signed_in("admin")
    answer = client.post(add_url(HomePage, root), posted(new, parent=root) | {"action-publish": "1"}, follow=True)
    assert not HomePage.objects.get(slug="dagy-bir").live
    assert "submit it for review" in said(answer)


@pytest.mark.parametrize("role", WRITERS)
def test_bulk_publish(role, signed_in):
    client = signed_in(role)
    page = draft_by(client)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client.post(f"{url}?id={page.pk}&id={page.get_parent().pk}", {"include_descendants": "on"})
    assert not fresh(page).live


@pytest.mark.parametrize("role", WRITERS)
@pytest.mark.parametrize("wish", ["publish_copies", "alias"])
def test_copies_are_drafts(role, wish, signed_in):
    page = factories.news()
    data = {"new_title": "Көчүрмө", "new_slug": "kochurmo", "new_parent_page": page.get_parent().pk, wish: "on"}
    signed_in(role).post(reverse("wagtailadmin_pages:copy", args=[page.pk]), data)
    assert not Page.objects.filter(slug="kochurmo", live=True).exists()


def test_a_plain_copy_is_made(signed_in):
    page = factories.news()
    data = {"new_title": "Көчүрмө", "new_slug": "kochurmo", "new_parent_page": page.get_parent().pk}
    signed_in("author").post(reverse("wagtailadmin_pages:copy", args=[page.pk]), data)
    assert not Page.objects.get(slug="kochurmo").live


def test_copying_a_front_page_with_publication(signed_in):
    home = factories.home()
    data = {"new_title": "Көчүрмө", "new_slug": "kochurmo", "new_parent_page": home.get_parent().pk}
    answer = signed_in("admin").post(
        reverse("wagtailadmin_pages:copy", args=[home.pk]), data | {"publish_copies": "on"}, follow=True
    )
    assert not Page.objects.filter(slug="kochurmo").exists()
    assert "begins as a draft" in said(answer)


def test_reverting_and_publishing(signed_in):
    page = factories.news(title="Биринчи")
    first = page.latest_revision
    client = signed_in("admin")
    client.post(edit_url(page), posted(page, title="Экинчи"))
    url = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    assert client.get(url).status_code == 200
    client.post(edit_url(page), posted(fresh(page), title="Биринчи!") | {"revision": first.pk, "action-publish": "1"})
    client.post(url, posted(fresh(page), title="Биринчи!!") | {"action-publish": "1"})
    assert fresh(page).title == "Биринчи"


def test_scheduling_is_publishing(signed_in):
    client = signed_in("admin")
    page = draft_by(client, go_live_at="2026-11-30 09:00")
    client.post(edit_url(page), posted(page, go_live_at="2026-11-30 09:00") | {"action-publish": "1"})
    assert not fresh(page).approved_schedule
    call_command("publish_scheduled")
    assert not fresh(page).live


def test_the_admins_api(signed_in):
    client = signed_in("admin")
    page = draft_by(client)
    for action, data in (("publish", {}), ("create_alias", {}), ("copy", {"keep_live": True})):
        client.post(f"/admin/api/main/pages/{page.pk}/action/{action}/", data, content_type="application/json")
    assert not Page.objects.filter(translation_key=page.translation_key, live=True).exists()
    live = factories.news()
    client.post(
        f"/admin/api/main/pages/{live.pk}/action/copy/",
        {"keep_live": True, "destination_page_id": live.get_parent().pk, "slug": "api-copy"},
        content_type="application/json",
    )
    assert not Page.objects.filter(slug="api-copy", live=True).exists()


@pytest.mark.parametrize("role", ["editor", "chief editor", "admin"])
def test_who_wrote_it_cannot_approve_it(role, signed_in):
    client = signed_in(role)
    page = submit(client, draft_by(client))
    answer = approve(client, page)
    assert not fresh(page).live
    assert fresh(page).workflow_in_progress
    assert "another person must approve it" in said(answer)
    assert review_modal(client, page).json()["step"] == "success"
    assert not fresh(page).live


def test_own_text_through_the_review_of_another_page(signed_in):
    """The dialogue's address names a page and a step apart: the step decides."""
    editor = signed_in("editor")
    mine = submit(editor, draft_by(editor))
    theirs = submit(signed_in("author"), draft_by(signed_in("author")))
    review_modal(editor, mine, fresh(mine).current_workflow_task_state, on=theirs)
    assert not fresh(mine).live


def test_the_editor_is_told_while_looking(signed_in):
    editor = signed_in("editor")
    page = submit(editor, draft_by(editor))
    html = editor.get(edit_url(page)).content.decode()
    assert "another person must approve it" in html
    assert 'data-workflow-action-name="approve"' not in html
    other = signed_in("editor", 2).get(edit_url(page)).content.decode()
    assert "another person must approve it" not in other
    assert 'data-workflow-action-name="approve"' in other


@pytest.mark.parametrize("reviewer", ["editor", "chief editor", "admin"])
def test_another_person_approves_and_it_is_public(reviewer, signed_in, client):
    author = signed_in("author")
    page = submit(author, draft_by(author))
    approve(signed_in(reviewer), page)
    assert fresh(page).live
    assert not fresh(page).workflow_in_progress
    assert client.get(fresh(page).url).status_code == 200


@pytest.mark.parametrize("role", ["author", "translator ky", "webmaster", "media librarian"])
def test_only_reviewers_approve(role, signed_in):
    page = submit(signed_in("author"), draft_by(signed_in("author")))
    approve(signed_in(role, 2), page)
    assert review_modal(signed_in(role, 2), page).status_code == 403
    assert not fresh(page).live


def test_approving_with_edits_keeps_the_edits_and_asks_for_another_person(signed_in):
    page = submit(signed_in("author"), draft_by(signed_in("author")))
    answer = approve(signed_in("editor"), page, lead="Редактор өзгөрткөн кириш сөз.")
    assert not fresh(page).live
    assert fresh(page).workflow_in_progress
    assert fresh(page).get_latest_revision_as_object().lead == "Редактор өзгөрткөн кириш сөз."
    assert "another person must approve it" in said(answer)
    assert "kept as a draft" in said(answer)
    # Now the text is the editor's: a second editor may approve it, and so may its first author.
    approve(signed_in("editor", 2), page)
    assert fresh(page).live
    assert fresh(page).lead == "Редактор өзгөрткөн кириш сөз."


def test_the_dialogue_of_a_review_publishes_anothers_text(signed_in):
    page = submit(signed_in("author"), draft_by(signed_in("author")))
    assert review_modal(signed_in("editor"), page).json() == {"step": "success", "redirect": edit_url(page)}
    assert fresh(page).live


def test_a_review_without_steps_publishes_nothing_of_ones_own(signed_in):
    FourEyesTask.objects.update(active=False)
    client = signed_in("author")
    page = draft_by(client)
    answer = client.post(edit_url(page), posted(page) | {"action-submit": "1"}, follow=True)
    assert not fresh(page).live
    assert "another person must approve it" in said(answer)


def test_wagtails_own_kind_of_step_lets_nobody_approve_their_own(signed_in):
    from django.contrib.auth.models import Group
    from wagtail.models import GroupApprovalTask, WorkflowTask

    task = GroupApprovalTask.objects.create(name="Стандарттуу")
    task.groups.add(Group.objects.get(name="editor"))
    WorkflowTask.objects.update(task=task)
    editor = signed_in("editor")
    page = submit(editor, draft_by(editor))
    assert "another person must approve it" in said(approve(editor, page))
    assert not fresh(page).live


def test_without_four_eyes_a_chief_editor_publishes(signed_in, settings):
    settings.JARCHY_FOUR_EYES = False
    client = signed_in("chief editor")
    page = draft_by(client)
    client.post(edit_url(page), posted(page) | {"action-publish": "1"})
    assert fresh(page).live
    own = submit(client, draft_by(client))
    approve(client, own)
    assert fresh(own).live


def test_submit_for_review_comes_first(signed_in):
    client = signed_in("author")
    page = draft_by(client)
    html = client.get(edit_url(page)).content.decode()
    assert "Submit for review" in html
    assert 'name="action-publish"' not in html
    menu = client.get(add_url(NewsPage, page.get_parent())).context["action_menu"]
    assert menu.default_item.name == "action-submit"


def test_no_synced_translation(signed_in):
    page = factories.news()
    client = signed_in("admin")
    submit_url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    client.post(submit_url, {"locales": [factories.locale("ru").pk]})
    copy = NewsPage.objects.get(translation_key=page.translation_key, locale__language_code="ru")
    answer = client.post(edit_url(copy), {"localize-restart-translation": "1"}, follow=True)
    assert "edit the page and submit it for review" in said(answer)
    before = fresh(copy).title
    client.post(f"/admin/localize/page/{copy.pk}/convert_to_alias/")
    client.post(edit_url(copy), {"localize-convert-to-alias": "1"})
    assert fresh(copy).alias_of_id is None
    assert fresh(copy).title == before
    html = client.get(edit_url(copy)).content.decode()
    assert "localize-restart-translation" not in html
    assert "localize-convert-to-alias" not in html
