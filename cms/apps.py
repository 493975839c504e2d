from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = _("Site")

    def ready(self) -> None:
        from cms import memory, redirects, unmarked_words

        memory.connect()
        redirects.connect()
        unmarked_words.name_controls()
