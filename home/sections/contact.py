from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.lines import LineBlock, ParagraphsBlock
from cms.frame import frame_of
from cms.screen import Screen
from cms.sections import SectionBlock

from .press_centre import press_centre


class ContactBlock(SectionBlock):
    """How to stay in touch: the feed, and whom journalists may ask."""

    CLOSING = True

    heading = LineBlock(label=_("Heading"), max_length=80, required=False, help_text=_("Empty: “Stay in touch”."))
    people = blocks.ListBlock(
        SnippetChooserBlock("people.Person", label=_("Person"), icon="user"),
        label=_("Media contacts"),
        default=[],
        max_num=3,
        help_text=_("Nobody: phone and e-mail of the site settings."),
    )
    note = ParagraphsBlock(label=_("Note"), max_length=300, required=False, help_text=_("For example, working hours."))

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: Any) -> dict[str, Any] | None:
        people = [person for person in value["people"] if person and person.live]
        centre = press_centre(screen)
        if not (people or centre or _has_office(screen)):
            return None
        return {
            "heading": value["heading"] or str(_("Stay in touch")),
            "people": people,
            "note": value["note"],
            "feed_url": centre.feed_url if centre else "",
        }

    class Meta:
        icon = "mail"
        group = _("About us")
        label = _("Contact and subscription")
        description = _("The feed to subscribe to, and whom journalists may ask.")
        template = "home/sections/contact.html"


def _has_office(screen: Screen) -> bool:
    settings = frame_of(screen.site, screen.language).settings
    return bool(settings.phone or settings.email)
