"""The rounds a crawler makes through the admin: what an editor meets, with every dialog opened, then all the rest."""

from tests import factories
from tests.e2e.tour import Tour

SHOW = "[data-a11y-dialog-show={}]"
PANELS = ("status", "checks", "comments", "preview")
# Forms that are sent empty, so that they say what is missing.
FORMS = (
    "users/new/",
    "groups/new/",
    "collections/add/",
    "redirects/add/",
    "documents/add/",
    "images/add/",
    "media/audio/add/",
    "snippets/cms/topic/add/",
    "snippets/people/person/add/",
    "snippets/people/organisation/add/",
    "workflows/add/",
    "workflows/tasks/add/wagtailcore/groupapprovaltask/",
    "sites/new/",
)
CHOOSERS = (
    "choose-page/",
    "choose-page/search/?q=кеңеш",
    "choose-external-link/",
    "choose-email-link/",
    "choose-phone-link/",
    "choose-anchor-link/",
    "images/chooser/",
    "documents/chooser/",
    "media/chooser/",
    "media/chooser/audio/",
    "snippets/choose/people/person/",
    "snippets/choose/people/organisation/",
    "snippets/choose/cms/topic/",
    "workflows/task_chooser/",
    "workflows/tasks/select_type/",
    "embeds/chooser/",
)
BULK = {
    "wagtailcore/page": ("move", "delete", "publish", "unpublish"),
    "multimedia/photo": ("add_tags", "add_to_collection", "delete"),
    "multimedia/documentfile": ("add_tags", "add_to_collection", "delete"),
    "cms/user": ("assign_role", "set_active_state", "delete"),
    "people/person": ("delete",),
}


def all_rounds(tour: Tour, content) -> None:
    everyday(tour, content.pages)
    writing(tour, content.pages)
    sent_empty(tour)
    dialogs(tour, content)
    libraries(tour, content)
    tour.rest()


def everyday(tour: Tour, pages) -> None:
    press = factories.index().pk
    tour.open("/admin/", "dashboard").press("nav button[aria-haspopup]", "menu")
    tour.open(f"/admin/pages/{press}/", "explorer").press("[data-bulk-action-checkbox]", "explorer, some selected")
    tour.open("/admin/pages/search/?q=кеңеш", "search").open("/admin/pages/search/?q=жокнерсе", "search, nothing found")
    tour.open(f"/admin/pages/{press}/add_subpage/", "choose a kind of page").open("/admin/nowhere/", "not found")
    for state, page in vars(pages).items():
        tour.open(f"/admin/pages/{page.pk}/edit/", f"edit, {state}").peek(f"/admin/pages/{page.pk}/history/")
    for page in (pages.live, pages.reviewed, pages.returned):
        for screen in ("usage", "delete", "unpublish", "workflow_history", "copy", "move", "privacy"):
            tour.peek(f"/admin/pages/{page.pk}/{screen}/")


def writing(tour: Tour, pages) -> None:
    """A form of each kind, sent with nothing in it."""
    press = factories.index().pk
    for kind in ("newspage", "pressreleasepage", "announcementpage", "speechpage"):
        path = f"/admin/pages/add/news/{kind}/{press}/"
        tour.open(path, f"create, {kind}").send("[data-edit-form]", f"errors, {kind}", "action-submit")
    tour.open(f"/admin/pages/{pages.draft.pk}/edit/").send("[data-edit-form]", "errors, a draft", "action-submit")
    tour.open(f"/admin/pages/{pages.live.pk}/edit/")
    for panel in PANELS:
        tour.panel(panel, f"panel, {panel}")
    tour.open(f"/admin/pages/{pages.draft.pk}/edit/").press("footer .w-dropdown button", "buttons of a draft")
    tour.press("[data-contentpath=body] button.c-sf-add-button", "choose a block")


def sent_empty(tour: Tour) -> None:
    for path in FORMS:
        tour.open(f"/admin/{path}").send("main form[method=post]", f"errors, {path}")


def dialogs(tour: Tour, content) -> None:
    page = content.pages
    tour.open(f"/admin/pages/{page.draft.pk}/edit/").press(
        "[data-side-panel-toggle=status]", "panel, status of a draft"
    )
    tour.press(SHOW.format("schedule-publishing-dialog"), "schedule")
    tour.open(f"/admin/pages/{page.closed.pk}/edit/").panel("status", "panel, status, closed")
    tour.press(SHOW.format("set-privacy"), "privacy", settle=800)
    tour.open(f"/admin/pages/{page.reviewed.pk}/edit/").press("footer .w-dropdown button", "buttons of a review")
    tour.press("footer [data-workflow-action-name=reject]", "send back", settle=800)
    tour.open(f"/admin/pages/add/news/newspage/{factories.index().pk}/")
    tour.press("#id_cover-chooser button", "image chooser", settle=1000)
    tour.press(".modal-body [role=tab]:nth-child(2)", "image chooser, upload")
    for chooser in CHOOSERS:
        tour.peek(f"/admin/{chooser}")


def libraries(tour: Tour, content) -> None:
    files = content.files
    tour.open("/admin/images/", "images").open(f"/admin/images/{files.photo.pk}/", "an image")
    tour.open("/admin/documents/", "documents").open("/admin/users/", "users").open("/admin/account/", "account")
    tour.open("/admin/reports/site-history/", "report, history").open("/admin/reports/workflow/", "report, workflow")
    tour.peek(f"/admin/images/{files.photo.pk}/generate_url/").peek(f"/admin/media/edit/{files.recording.pk}/")
    earlier, later = content.pages.live.revisions.order_by("pk").values_list("pk", flat=True)[1:3]
    tour.open(f"/admin/pages/{content.pages.live.pk}/revisions/compare/{earlier}...{later}/", "compare")
    tour.peek(f"/admin/pages/{content.pages.live.pk}/revisions/{earlier}/revert/")
    ids = {
        "wagtailcore/page": content.pages.live.pk,
        "multimedia/photo": files.photo.pk,
        "multimedia/documentfile": files.document.pk,
        "cms/user": content.colleague.pk,
        "people/person": content.person.pk,
    }
    for kind, actions in BULK.items():
        for action in actions:
            tour.peek(f"/admin/bulk/{kind}/{action}/?id={ids[kind]}")
    tour.peek(f"/admin/localize/submit/page/{content.pages.live.pk}/")
