from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from cms.validators import PHONE

from .trilingual import Trilingual, in_three


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    """What every page says about the institution, entered once in three languages."""

    name = Trilingual(
        models.CharField,
        pgettext_lazy("of a thing", "name"),
        max_length=160,
        default={"ky": "Пресс-борбор", "ru": "Пресс-центр", "en": "Press centre"},
    )
    short_name = Trilingual(models.CharField, _("short name"), max_length=40, blank=True)
    description = Trilingual(models.CharField, _("description"), max_length=300, blank=True)
    address = Trilingual(models.CharField, _("address"), max_length=200, blank=True)
    legal = Trilingual(models.CharField, _("legal note"), max_length=300, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)

    panels = [
        in_three(pgettext_lazy("of a thing", "Name"), "name"),
        in_three(_("Short name"), "short_name"),
        in_three(_("Description"), "description"),
        in_three(_("Address"), "address"),
        in_three(_("Legal note"), "legal"),
        FieldPanel("phone"),
        FieldPanel("email"),
    ]

    class Meta:
        verbose_name = _("site settings")
