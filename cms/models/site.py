from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from cms.validators import PHONE

from .trilingual import Translated, columns


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    """What every page says about the institution, entered once in three languages."""

    name_ky = models.CharField(_("name in Kyrgyz"), max_length=160, default="Пресс-борбор")
    name_ru = models.CharField(_("name in Russian"), max_length=160, blank=True, default="Пресс-центр")
    name_en = models.CharField(_("name in English"), max_length=160, blank=True, default="Press centre")
    short_name_ky = models.CharField(_("short name in Kyrgyz"), max_length=40, blank=True)
    short_name_ru = models.CharField(_("short name in Russian"), max_length=40, blank=True)
    short_name_en = models.CharField(_("short name in English"), max_length=40, blank=True)
    description_ky = models.CharField(_("description in Kyrgyz"), max_length=300, blank=True)
    description_ru = models.CharField(_("description in Russian"), max_length=300, blank=True)
    description_en = models.CharField(_("description in English"), max_length=300, blank=True)
    address_ky = models.CharField(_("address in Kyrgyz"), max_length=200, blank=True)
    address_ru = models.CharField(_("address in Russian"), max_length=200, blank=True)
    address_en = models.CharField(_("address in English"), max_length=200, blank=True)
    legal_ky = models.CharField(_("legal note in Kyrgyz"), max_length=300, blank=True)
    legal_ru = models.CharField(_("legal note in Russian"), max_length=300, blank=True)
    legal_en = models.CharField(_("legal note in English"), max_length=300, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)

    name = Translated()
    short_name = Translated()
    description = Translated()
    address = Translated()
    legal = Translated()

    panels = [
        *(
            MultiFieldPanel([FieldPanel(column) for column in columns(name)], heading=heading)
            for name, heading in (
                ("name", pgettext_lazy("of a thing", "Name")),
                ("short_name", _("Short name")),
                ("description", _("Description")),
                ("address", _("Address")),
                ("legal", _("Legal note")),
            )
        ),
        FieldPanel("phone"),
        FieldPanel("email"),
    ]

    class Meta:
        verbose_name = _("site settings")
