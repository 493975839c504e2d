from django.urls import URLPattern, path
from wagtail import hooks

from newsroom import administrators, closed_roads, menus, translation

# Before localize's own hooks and addresses, which come with order 0.
BEFORE_LOCALIZE = -10

hooks.register("construct_page_action_menu", menus.arrange_page_menu, order=1000)
hooks.register("construct_snippet_action_menu", menus.arrange_snippet_menu, order=1000)
hooks.register("before_publish_page", closed_roads.no_direct_publishing)
hooks.register("before_publish", closed_roads.no_direct_publishing)
hooks.register("before_copy_page", closed_roads.copies_are_drafts)
hooks.register("before_edit_page", closed_roads.no_synced_translation, order=BEFORE_LOCALIZE)
hooks.register("before_create_user", administrators.no_new_administrator)
hooks.register("before_edit_user", administrators.no_new_administrator)
hooks.register("before_delete_user", administrators.no_new_administrator)
hooks.register("before_bulk_action", administrators.no_bulk_change)


@hooks.register("register_admin_urls", order=BEFORE_LOCALIZE)
def addresses_of_localize() -> list[URLPattern]:
    """Three addresses that answer instead of localize's: its view made safe, and two refusals."""
    return [
        path("localize/submit/page/<int:page_id>/", translation.SubmitPageView.as_view()),
        path("localize/update/<int:translation_source_id>/", closed_roads.refuse_synced_translation),
        path("localize/page/<int:page_id>/convert_to_alias/", closed_roads.refuse_synced_translation),
    ]
