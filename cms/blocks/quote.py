from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.text import lines

from .lines import LineBlock, ParagraphsBlock
from .part import BodyPart


class QuoteBlock(BodyPart, blocks.StructBlock):
    text = ParagraphsBlock(label=_("Words"), max_length=1500, help_text=_("Without quotation marks around them."))
    name = LineBlock(label=_("Whose words"), max_length=160, required=False)
    post = LineBlock(label=_("Post"), max_length=240, required=False)

    def plain_text(self, value: blocks.StructValue) -> str:
        return lines(value["text"], ", ".join(filter(None, [value["name"], value["post"]])))

    class Meta:
        icon = "openquote"
        group = _("Text")
        label = _("Quote")
        description = _("Somebody's own words, with name and post.")
        template = "blocks/quote.html"
        preview_value = {
            "text": _("Where the rules are known beforehand, nobody has to quarrel at the sluice."),
            "name": _("Gulnara Sample (fictional)"),
            "post": _("chair of the council"),
        }
