from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = _("People")

    def ready(self) -> None:
        from cms import memory
        from people import signals
        from people.models import Person

        memory.watch(Person)
        signals.connect()
