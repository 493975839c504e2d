"""Makes the roles of `newsroom.roles` and the review, and repairs them where somebody changed them by hand."""

from collections.abc import Iterator

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model, Q
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowContentType,
    WorkflowMixin,
    WorkflowPage,
    WorkflowTask,
)

from newsroom.models import FourEyesTask
from newsroom.review_name import STORED
from newsroom.roles import FRONT_PAGES, ROLES, Role

STOCK_GROUPS = ("Editors", "Moderators")
STOCK_WORKFLOW = "Moderators approval"


@transaction.atomic
def set_up_roles() -> list[str]:
    """Makes groups, their permissions and the review; returns what could not be done yet, as sentences."""
    permissions = _permissions()
    for role in ROLES:
        _give_permissions(role, permissions)
    _set_up_review()
    _remove_stock_groups()
    return [*_missing_front_pages(), *_kept_stock_groups()]


def _permissions() -> dict[str, int]:
    """The keys of all permissions by `app.codename`; a name that no app has is an error in the table of roles."""
    rows = Permission.objects.values_list("content_type__app_label", "codename", "pk")
    return {f"{app_label}.{codename}": key for app_label, codename, key in rows}


def _give_permissions(role: Role, permissions: dict[str, int]) -> None:
    group, _created = Group.objects.get_or_create(name=role.name)
    group.permissions.set([permissions[name] for name in role.models])
    _give_pages(group, role, [permissions[f"wagtailcore.{codename}"] for codename in role.pages])
    _give_files(group, [permissions[name] for name in role.files])


def front_pages(language: str = FRONT_PAGES) -> list[Page]:
    pages = Page.objects.filter(depth=2)
    return list(pages if language == FRONT_PAGES else pages.filter(locale__language_code=language))


def _give_pages(group: Group, role: Role, permissions: list[int]) -> None:
    wanted = {(page.pk, permission) for page in front_pages(role.below) for permission in permissions}
    _make_rows(GroupPagePermission, group, "page_id", wanted)


def _give_files(group: Group, permissions: list[int]) -> None:
    root = Collection.get_first_root_node()
    _make_rows(GroupCollectionPermission, group, "collection_id", {(root.pk, permission) for permission in permissions})


def _make_rows(model: type[Model], group: Group, target: str, wanted: set[tuple[int, int]]) -> None:
    """The rows of a group are those wanted, each a target and a permission; others go."""
    rows = {(getattr(row, target), row.permission_id): row.pk for row in model.objects.filter(group=group)}
    if unwanted := [rows[key] for key in rows.keys() - wanted]:
        model.objects.filter(pk__in=unwanted).delete()
    missing = sorted(wanted - rows.keys())
    model.objects.bulk_create(model(group=group, permission_id=key, **{target: place}) for place, key in missing)


def _set_up_review() -> None:
    """One step that editors and chief editors may take, for every page and every profile."""
    task, _created = FourEyesTask.objects.update_or_create(name=STORED, defaults={"active": True})
    task.groups.set(Group.objects.filter(name__in=[role.name for role in ROLES if role.reviews]))
    workflow, _created = Workflow.objects.update_or_create(name=STORED, defaults={"active": True})
    WorkflowTask.objects.filter(workflow=workflow).exclude(task=task).delete()
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task)
    WorkflowPage.objects.update_or_create(page=Page.get_first_root_node(), defaults={"workflow": workflow})
    for model in reviewed_models():
        content_type = ContentType.objects.get_for_model(model)
        WorkflowContentType.objects.update_or_create(content_type=content_type, defaults={"workflow": workflow})
    _remove_stock_workflow()


def reviewed_models() -> Iterator[type]:
    """What is reviewed besides pages."""
    return (model for model in apps.get_models() if issubclass(model, WorkflowMixin) and not issubclass(model, Page))


def _remove_stock_workflow() -> None:
    unused = Workflow.objects.filter(name=STOCK_WORKFLOW, workflow_pages=None, workflow_states=None)
    for workflow in unused.filter(workflow_content_types=None):
        tasks = list(workflow.tasks.filter(task_states=None))
        workflow.delete()
        for task in tasks:
            if not task.workflows.exists():
                task.delete()


def _remove_stock_groups() -> None:
    """Wagtail's own two groups: the second may publish. Gone unless somebody is in them."""
    Group.objects.filter(name__in=STOCK_GROUPS, user=None).delete()


def _kept_stock_groups() -> list[str]:
    kept = Group.objects.filter(name__in=STOCK_GROUPS).values_list("name", flat=True)
    return [f"The group “{name}” is not one of the roles; it stays because it has members." for name in kept]


def _missing_front_pages() -> list[str]:
    languages = {role.below for role in ROLES if role.pages} - {FRONT_PAGES}
    present = set(Page.objects.filter(Q(depth=2)).values_list("locale__language_code", flat=True))
    return [f"“{code}” has no front page yet: run this again when it has one." for code in sorted(languages - present)]
