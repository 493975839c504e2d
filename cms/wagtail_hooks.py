from wagtail import hooks

from cms.rich_text_links import register_links

hooks.register("register_rich_text_features", register_links, order=100)
