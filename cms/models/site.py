from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from cms.validators import PHONE

from .look import Look
from .menu_panels import MenuGapsPanel
from .trilingual import Trilingual, in_three


@register_setting(icon="site")
class SiteSettings(Look, ClusterableModel, BaseSiteSetting):
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
    hours = Trilingual(models.CharField, _("working hours"), max_length=120, blank=True)
    legal = Trilingual(models.CharField, _("legal note"), max_length=300, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)

    select_related = ["logo"]

    institution_panels = [
        in_three(pgettext_lazy("of a thing", "Name"), "name"),
        in_three(_("Short name"), "short_name"),
        in_three(_("Description"), "description"),
        in_three(_("Address"), "address"),
        in_three(_("Working hours"), "hours"),
        FieldPanel("phone"),
        FieldPanel("email"),
        InlinePanel("social_accounts", heading=_("Social accounts"), label=_("Social account"), max_num=12),
        InlinePanel("facts", heading=_("Facts for the footer"), label=_("Fact"), max_num=12),
        in_three(_("Legal note"), "legal"),
    ]
    menu_panels = [
        MenuGapsPanel(),
        InlinePanel("menu_entries", heading=_("Menu"), label=_("Menu entry"), max_num=60),
    ]
    notice_panels = [
        InlinePanel("notices", heading=_("Emergency notices"), label=_("Emergency notice"), max_num=3),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(institution_panels, heading=_("Institution")),
            ObjectList(menu_panels, heading=_("Menu")),
            ObjectList(Look.look_panels, heading=_("Look")),
            ObjectList(notice_panels, heading=_("Emergency notices")),
        ]
    )

    class Meta:
        verbose_name = _("site settings")
