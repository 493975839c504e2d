from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.models.family import FamilyRow

from .people import Person


class PagePerson(FamilyRow):
    """Somebody a page mentions."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_people")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="page_people", verbose_name=_("person"))

    panels = [FieldPanel("person")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return str(self.person)


class PageContact(FamilyRow):
    """Somebody journalists may ask about a page."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="page_contacts")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="page_contacts", verbose_name=_("person"))

    panels = [FieldPanel("person")]

    class Meta(FamilyRow.Meta):
        verbose_name = _("press contact")
        verbose_name_plural = _("press contacts")

    def __str__(self) -> str:
        return str(self.person)
