from typing import Any

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsroomConfig(AppConfig):
    name = "newsroom"
    verbose_name = _("Newsroom")

    def ready(self) -> None:
        from cms.permissions import add_publish_rule
        from cms.queries import add_unlisted
        from newsroom import group_names, permission_names, redirect_forms, review_name, signals, snippets
        from newsroom.withdrawal import withdrawn_keys

        add_publish_rule(_only_reviews_publish)
        snippets.register_policies()
        add_unlisted(withdrawn_keys)
        signals.connect()
        group_names.show_in_reader_language()
        permission_names.show_in_reader_language()
        review_name.show_in_reader_language()
        redirect_forms.check_imported_rows()


def _only_reviews_publish(user: Any, page: Any) -> bool:
    from newsroom.review import four_eyes

    return not four_eyes()
