"""Roles: who may do what, and the command that makes them (part 7)."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.permissions import policy_registry

from multimedia.models import DocumentFile, Photo, Recording
from newsroom.models import FourEyesTask
from newsroom.roles import ROLES, SHOWN
from tests import factories

pytestmark = pytest.mark.django_db
LANGUAGES = ("ky", "ru", "en")

# role: languages it may edit, and whether it may lock, unpublish, publish.
PAGES = {
    "author": (LANGUAGES, False, False),
    "translator ky": (("ky",), False, False),
    "translator ru": (("ru",), False, False),
    "translator en": (("en",), False, False),
    "editor": (LANGUAGES, True, False),
    "chief editor": (LANGUAGES, True, True),
    "media librarian": ((), False, False),
    "webmaster": ((), False, False),
    "admin": (LANGUAGES, True, True),
}


@pytest.mark.parametrize("role", PAGES)
def test_what_a_role_may_do_with_pages(role, person_in):
    languages, locks, unpublishes = PAGES[role]
    user = person_in(role)
    for code in LANGUAGES:
        page = factories.news(code)
        may = page.permissions_for_user(user)
        here = code in languages
        assert (may.can_edit(), page.get_parent().permissions_for_user(user).can_add_subpage()) == (here, here)
        assert may.can_lock() == (here and locks)
        assert may.can_unpublish() == (here and unpublishes)
        assert not may.can_publish()
        assert not page.get_parent().permissions_for_user(user).can_publish_subpage()


@pytest.mark.parametrize("role", ["chief editor", "admin"])
def test_without_four_eyes_the_chief_publishes_directly(role, person_in, settings):
    settings.JARCHY_FOUR_EYES = False
    page = factories.news()
    assert page.permissions_for_user(person_in(role)).can_publish()
    assert page.get_parent().permissions_for_user(person_in(role)).can_publish_subpage()
    assert not page.permissions_for_user(person_in("editor")).can_publish()


@pytest.mark.parametrize("role", [role.name for role in ROLES])
def test_every_role_enters_the_admin_and_nothing_more_than_its_row(role, signed_in):
    client = signed_in(role)
    assert client.get("/admin/").status_code == 200
    given = {f"{p.content_type.app_label}.{p.codename}" for p in Permission.objects.filter(group__name=role)}
    assert given == set(next(row.models for row in ROLES if row.name == role))


@pytest.mark.parametrize(
    ("role", "uploads", "changes_all"),
    [
        ("author", True, False),
        ("translator ru", True, False),
        ("media librarian", True, True),
        ("webmaster", False, False),
    ],
)
@pytest.mark.parametrize("model", [Photo, DocumentFile, Recording])
def test_files(role, uploads, changes_all, model, person_in):
    policy = policy_registry.get_by_type(model)
    somebody_elses = model(uploaded_by_user=person_in("admin"), collection_id=1)
    assert policy.user_has_permission(person_in(role), "add") == uploads
    assert policy.user_has_permission_for_instance(person_in(role), "change", somebody_elses) == changes_all


def rows():
    kinds = (
        (Group, ("name",)),
        (GroupPagePermission, ("pk", "group", "page", "permission")),
        (GroupCollectionPermission, ("pk", "group", "collection", "permission")),
        (Group.permissions.through, ("group", "permission")),
        (Workflow, ("pk", "name")),
        (WorkflowTask, ("pk", "workflow", "task")),
        (WorkflowPage, ("page", "workflow")),
        (WorkflowContentType, ("content_type", "workflow")),
        (FourEyesTask.groups.through, ("foureyestask", "group")),
    )
    return {model.__name__: sorted(model.objects.values_list(*names)) for model, names in kinds}


def test_running_it_again_changes_nothing(roles):
    before = rows()
    call_command("roles", verbosity=0)
    assert rows() == before


def test_drift_is_repaired(roles):
    expected = {name: len(found) for name, found in rows().items()}
    author = Group.objects.get(name="author")
    root = Page.get_first_root_node()
    GroupPagePermission.objects.create(group=author, page=root, permission_type="publish")
    author.permissions.add(Permission.objects.get(codename="change_user"))
    deleting = Permission.objects.get(codename="delete_photo")
    GroupCollectionPermission.objects.create(group=author, permission=deleting, collection=Collection.objects.first())
    GroupPagePermission.objects.filter(group__name="editor").first().delete()
    FourEyesTask.objects.get().groups.add(author)
    Workflow.objects.update(active=False)
    call_command("roles", verbosity=0)
    assert {name: len(found) for name, found in rows().items()} == expected
    assert not GroupPagePermission.objects.filter(group=author, page=root).exists()
    assert not GroupCollectionPermission.objects.filter(group=author, permission=deleting).exists()
    assert Workflow.objects.get().active


def test_groups_that_wagtail_brings_are_gone_and_one_with_members_stays(roles, person_in, capsys):
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    Group.objects.create(name="Moderators").user_set.add(person_in("author"))
    call_command("roles")
    assert "Moderators" in capsys.readouterr().err
    assert Group.objects.filter(name="Moderators").exists()


def test_a_language_without_front_page_is_named_and_repaired_later(db, capsys):
    factories.home("ru").delete()
    call_command("roles")
    assert "“ru” has no front page yet" in capsys.readouterr().err


def test_one_review_for_every_page_and_profile(roles):
    assert factories.news(publish=False).get_workflow() == Workflow.objects.get()
    assert factories.person().get_workflow() == Workflow.objects.get()
    assert {group.name for group in FourEyesTask.objects.get().groups.all()} == {"editor", "chief editor"}


def test_names_are_shown_in_the_language_of_the_reader(roles):
    assert set(SHOWN) == {role.name for role in ROLES}
    assert str(Group.objects.get(name="chief editor")) != "chief editor"
    assert str(Group(name="Стажёрлор")) == "Стажёрлор"


@pytest.mark.parametrize(
    "address", ["users/", "settings/cms/sitesettings/", "sites/", "redirects/", "snippets/cms/topic/"]
)
def test_the_webmaster_reaches_the_settings_and_an_author_does_not(address, signed_in):
    assert signed_in("webmaster").get(f"/admin/{address}", follow=True).redirect_chain[-1:] != [("/admin/", 302)]
    response = signed_in("author").get(f"/admin/{address}", follow=True)
    assert response.redirect_chain[-1:] == [("/admin/", 302)]


def test_a_webmaster_makes_no_administrator(signed_in, person_in):
    client, users = signed_in("webmaster"), type(person_in("author")).objects
    data = {"username": "new", "email": "new@example.org", "first_name": "A", "last_name": "B"}
    data |= {"password1": "long-enough-1", "password2": "long-enough-1", "is_superuser": "on"}
    client.post("/admin/users/new/", data)
    assert not users.get(username="new").is_superuser
    admin = person_in("admin")
    for address in (f"edit/{admin.pk}/", f"delete/{admin.pk}/"):
        assert client.post(f"/admin/users/{address}", data | {"username": "taken"}).status_code == 302
    delete = reverse("wagtail_bulk_action", args=["cms", "user", "delete"])
    client.post(f"{delete}?id={admin.pk}")
    assert users.get(pk=admin.pk).username == admin.username
    client.post(f"{delete}?id={person_in('author').pk}")
    assert not users.filter(username="author-1").exists()


def test_an_administrator_makes_one(signed_in, person_in):
    data = {"username": "new", "email": "new@example.org", "first_name": "A", "last_name": "B"}
    data |= {"password1": "long-enough-1", "password2": "long-enough-1", "is_superuser": "on"}
    signed_in("admin").post("/admin/users/new/", data)
    assert type(person_in("admin")).objects.get(username="new").is_superuser
