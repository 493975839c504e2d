from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from cms.models import BasePage
from cms.models.traits import WithLead, lead_panels
from home.front import front


class HomePage(WithLead, BasePage):
    """The front page of one language."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["news.PressIndexPage"]
    reserved_slugs = frozenset({"search", "people", "organisations"})
    content_panels = [*BasePage.content_panels, *lead_panels]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **front(request, self.lang)}
