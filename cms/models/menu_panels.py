"""Tells the editor what of the menu the public does not find."""

from typing import Any

from django.utils.functional import cached_property
from wagtail.admin.panels import Panel


class MenuGapsPanel(Panel):
    class BoundPanel(Panel.BoundPanel):
        template_name = "cms/menu_gaps.html"

        @cached_property
        def gaps(self) -> list[Any]:
            from cms.menu_gaps import gaps

            return gaps(self.instance.site)

        def is_shown(self) -> bool:
            return super().is_shown() and bool(self.gaps)
