from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

from cms import wrong_letters_while_typing
from cms.rich_text_links import register_links
from cms.wrong_letters import point_out

hooks.register("register_rich_text_features", register_links, order=100)

for moment in ("after_create_page", "after_edit_page", "after_create_snippet", "after_edit_snippet"):
    hooks.register(moment, point_out)

hooks.register("register_admin_urls", wrong_letters_while_typing.address)
hooks.register("insert_editor_js", wrong_letters_while_typing.script)


@hooks.register("insert_global_admin_css")
def brand() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/admin/brand.css"))
