from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = _("Press centre")

    def ready(self) -> None:
        from news import appearances, related, signals

        appearances.register()
        related.register()
        signals.connect()
