from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.models.family_panels import FamilyInlinePanel

from .items import PressItemPage
from .kinds import Kind


class PressReleasePage(PressItemPage):
    KIND = Kind.RELEASE
    is_creatable = True

    number = models.CharField(_("reference number"), max_length=40, help_text=_("For example 24-П."))
    boilerplate = models.TextField(
        _("about the institution"), max_length=1200, help_text=_("The closing paragraph that journalists may quote.")
    )

    contact_panels = [
        FamilyInlinePanel("page_contacts", heading=_("Press contacts"), label=_("Press contact"), min_num=1)
    ]
    content_panels = [
        *PressItemPage.title_panels,
        FieldPanel("number"),
        *PressItemPage.text_panels,
        FieldPanel("boilerplate"),
        *contact_panels,
        *PressItemPage.family_panels,
    ]

    class Meta:
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")

    def publication_errors(self) -> dict[str, str]:
        errors = super().publication_errors()
        if not self.place:
            errors["place"] = gettext("A press release names the place it was issued at.")
        if not self.contacts:
            errors["page_contacts"] = gettext("A press release needs at least one press contact.")
        return errors
