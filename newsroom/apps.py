from typing import Any

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsroomConfig(AppConfig):
    name = "newsroom"
    verbose_name = _("Newsroom")

    def ready(self) -> None:
        from cms.permissions import add_publish_rule
        from newsroom import group_names, snippets

        add_publish_rule(_only_reviews_publish)
        snippets.register_policies()
        group_names.show_in_reader_language()


def _only_reviews_publish(user: Any, page: Any) -> bool:
    from newsroom.review import four_eyes

    return not four_eyes()
