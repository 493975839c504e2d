from typing import Any

from django.http import Http404, HttpRequest
from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.models import Page

from newsroom import administrators, closed_roads, log_actions, menus, redirect_forms, removal_views, translation
from newsroom.page_at import is_public

# Before localize's own hooks and Wagtail's own addresses, which come with order 0.
FIRST = -10
# After Wagtail's own bulk actions: of two with one name the later one counts.
LAST = 10

hooks.register("construct_page_action_menu", menus.arrange_page_menu, order=1000)
hooks.register("construct_snippet_action_menu", menus.arrange_snippet_menu, order=1000)
hooks.register("before_publish_page", closed_roads.no_direct_publishing)
hooks.register("before_publish", closed_roads.no_direct_publishing)
hooks.register("before_copy_page", closed_roads.copies_are_drafts)
hooks.register("before_edit_page", closed_roads.no_synced_translation, order=FIRST)
hooks.register("register_log_actions", log_actions.register)
hooks.register("register_bulk_action", removal_views.BulkRemoval, order=LAST)
hooks.register("register_page_header_buttons", menus.withdrawal_button)
hooks.register("before_create_user", administrators.no_new_administrator)
hooks.register("before_edit_user", administrators.no_new_administrator)
hooks.register("before_delete_user", administrators.no_new_administrator)
hooks.register("before_bulk_action", administrators.no_bulk_change)


@hooks.register("register_admin_urls", order=FIRST)
def addresses() -> list[URLPattern]:
    """What answers instead of Wagtail's and localize's own views: the same made safe, and two refusals."""
    return [
        path("pages/<int:page_id>/take-back/", removal_views.take_back_withdrawal, name="newsroom_take_back"),
        path("redirects/add/", redirect_forms.CarefulCreateView.as_view()),
        path("redirects/<int:redirect_id>/", redirect_forms.CarefulEditView.as_view()),
        path("localize/submit/page/<int:page_id>/", translation.SubmitPageView.as_view()),
        path("localize/update/<int:translation_source_id>/", closed_roads.refuse_synced_translation),
        path("localize/page/<int:page_id>/convert_to_alias/", closed_roads.refuse_synced_translation),
    ]


@hooks.register("before_serve_page")
def not_past_the_last_day(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> None:
    """Wagtail shows an expired page until its clock's next run."""
    if not is_public(page):
        raise Http404
