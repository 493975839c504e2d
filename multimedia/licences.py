"""Licences a picture, recording or document can be given under; the addresses are those of the licence texts."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    ALL_RIGHTS = "all-rights", _("All rights reserved")
    PRESS_USE = "press", _("Free for press use with credit")
    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa-4.0", "CC BY-SA 4.0"
    CC_BY_NC = "cc-by-nc-4.0", "CC BY-NC 4.0"
    CC_BY_ND = "cc-by-nd-4.0", "CC BY-ND 4.0"
    CC0 = "cc0-1.0", "CC0 1.0"
    PUBLIC_DOMAIN = "pd", _("Public domain")


LICENCE_URLS = {
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
    Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/",
    Licence.CC_BY_NC: "https://creativecommons.org/licenses/by-nc/4.0/",
    Licence.CC_BY_ND: "https://creativecommons.org/licenses/by-nd/4.0/",
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    Licence.PUBLIC_DOMAIN: "https://creativecommons.org/publicdomain/mark/1.0/",
}


class Licensed(models.Model):
    """Whose work it is and how it may be used: the same in every language."""

    credit = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("Who made it, as it is printed."))
    copyright_holder = models.CharField(_("copyright holder"), max_length=200, blank=True)
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, blank=True)
    expires_on = models.DateField(
        _("use until"), null=True, blank=True, help_text=_("After this day it is shown nowhere. Empty: no limit.")
    )

    class Meta:
        abstract = True

    @property
    def licence_label(self) -> str:
        return str(self.get_licence_display()) if self.licence else ""

    @property
    def licence_url(self) -> str:
        return LICENCE_URLS.get(Licence(self.licence), "") if self.licence else ""
