from wagtail import hooks

from cms.rich_text_links import register_links
from cms.wrong_letters import point_out

hooks.register("register_rich_text_features", register_links, order=100)

for moment in ("after_create_page", "after_edit_page", "after_create_snippet", "after_edit_snippet"):
    hooks.register(moment, point_out)
