from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.blocks.lines import LineBlock, ParagraphsBlock
from cms.queries import visible
from cms.screen import Screen
from cms.sections import SectionBlock
from news.models import Kind, SpeechPage

from .press_centre import list_url


class SpeechBlock(SectionBlock):
    """What somebody said, in their own words, and other speeches."""

    PRIORITY = 3

    heading = LineBlock(label=_("Heading"), max_length=80, required=False, help_text=_("Empty: “Speeches”."))
    speech = blocks.PageChooserBlock(
        label=_("Speech"), page_type="news.SpeechPage", required=False, help_text=_("Empty: the latest one.")
    )
    words = ParagraphsBlock(
        label=_("Words of the speaker"),
        max_length=400,
        required=False,
        help_text=_("One or two sentences, without quotation marks. Empty: the first quote in the speech."),
    )
    number = blocks.IntegerBlock(label=_("Other speeches"), default=3, min_value=0, max_value=8, required=False)

    def reserve(self, value: blocks.StructValue, screen: Screen) -> list[Any]:
        if not value["speech"]:
            return []
        family = _speeches(screen).filter(translation_key=value["speech"].translation_key)
        return screen.take(family, 1)

    def fill(self, value: blocks.StructValue, screen: Screen, reserved: list[Any]) -> dict[str, Any] | None:
        number = 1 + (value["number"] or 0) - len(reserved)
        speech, *others = [*reserved, *screen.take(_newest(screen), number)] or [None]
        if speech is None:
            return None
        portrait = speech.speaker.picture if speech.speaker else None
        screen.pictures += [portrait] if portrait else []
        is_meant = bool(reserved) or not value["speech"]
        return {
            "heading": value["heading"] or str(_("Speeches")),
            "speech": speech,
            "words": (value["words"] if is_meant else "") or own_words(speech),
            "portrait": portrait,
            "others": others,
            "url": list_url(screen, Kind.SPEECH),
        }

    class Meta:
        icon = "openquote"
        group = _("Publications")
        label = _("Speech")
        description = _("A speaker's own words, large, with portrait and post; other speeches beside them.")
        template = "home/sections/speech.html"


def own_words(speech: SpeechPage) -> str:
    """The first quote of the text that is not somebody else's; what editors wrote about a speech is no quote."""
    said = (part["value"] for part in speech.body.raw_data if part["type"] == "quote")
    names = {"", speech.speaker.name if speech.speaker else ""}
    return next((quote["text"] for quote in said if quote.get("name", "") in names), "")


def _newest(screen: Screen) -> Any:
    """By the date alone, of the base table: their own key beside it would have all of them sorted."""
    return _speeches(screen).order_by("-date")


def _speeches(screen: Screen) -> Any:
    speeches = SpeechPage.objects.listed(screen.site, screen.language).of_kind(Kind.SPEECH)
    return visible(speeches).select_related("cover", "locale", "speaker__portrait")
