from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        from cms.wrong_address import add_finder
        from search.likely import likely
        from search.signals import connect

        connect()
        add_finder(likely)
