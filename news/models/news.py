from django.utils.translation import gettext_lazy as _

from .items import PressItemPage
from .kinds import Kind


class NewsPage(PressItemPage):
    KIND = Kind.NEWS
    is_creatable = True

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news")
