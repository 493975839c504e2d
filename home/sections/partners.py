from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.lines import LineBlock
from cms.screen import Screen
from cms.sections import SectionBlock


class PartnersBlock(SectionBlock):
    """Organisations the institution works with."""

    heading = LineBlock(label=_("Heading"), max_length=80, required=False, help_text=_("Empty: “Partners”."))
    organisations = blocks.ListBlock(
        SnippetChooserBlock("people.Organisation", label=_("Organisation"), icon="group"),
        label=_("Organisations"),
        min_num=1,
        max_num=24,
    )

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: Any) -> dict[str, Any] | None:
        organisations = [organisation for organisation in value["organisations"] if organisation and organisation.live]
        if not organisations:
            return None
        prefetch_related_objects(organisations, "logo")
        screen.pictures += [organisation.picture for organisation in organisations if organisation.picture]
        return {"heading": value["heading"] or str(_("Partners")), "organisations": organisations}

    class Meta:
        icon = "group"
        group = _("About us")
        label = _("Partners")
        description = _("Organisations with their logos, as entered under Organisations.")
        template = "home/sections/partners.html"
