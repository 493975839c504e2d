from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.link_targets import urls_of

from .lines import LineBlock
from .part import BodyPart

_web_address = URLValidator(schemes=["http", "https"])


class ButtonValue(blocks.StructValue):
    @cached_property
    def href(self) -> str:
        """Empty where the page is gone or nobody may read it."""
        page = self.get("page")
        return _href(self, urls_of({page.pk: page.translation_key}, get_language() or "") if page else {})

    @property
    def is_external(self) -> bool:
        return not self.get("page")


class ButtonBlock(BodyPart, blocks.StructBlock):
    label = LineBlock(label=gettext_lazy("Words on the button"), max_length=80)
    page = blocks.PageChooserBlock(label=gettext_lazy("Page of this site"), required=False)
    url = blocks.URLBlock(
        label=gettext_lazy("Address of another site"), max_length=1000, required=False, validators=[_web_address]
    )

    def clean(self, value: Any) -> ButtonValue:
        cleaned = super().clean(value)
        if cleaned["page"] and cleaned["url"]:
            raise _at_url(_("Choose a page or write an address, not both."))
        if not self.is_deferred_validation and not cleaned["page"] and not cleaned["url"]:
            raise _at_url(_("Choose a page, or write an address of another site."))
        return cleaned

    def prepare(self, values: Sequence[ButtonValue]) -> None:
        pages = [value["page"] for value in values if value.get("page")]
        urls = urls_of({page.pk: page.translation_key for page in pages}, get_language() or "")
        for value in values:
            value.href = _href(value, urls)

    def plain_text(self, value: ButtonValue) -> str:
        return value["label"] or ""

    class Meta:
        icon = "link"
        group = gettext_lazy("Links and media")
        label = gettext_lazy("Button")
        description = gettext_lazy("One thing to do next: a page of this site or of another.")
        template = "blocks/button.html"
        value_class = ButtonValue
        preview_value = {"label": gettext_lazy("Register for the hearing"), "page": None, "url": "https://example.org/"}


def _href(value: ButtonValue, urls: dict[int, str]) -> str:
    if value.get("page"):
        return urls.get(value["page"].pk, "")
    return _checked(value.get("url") or "")


def _checked(url: str) -> str:
    try:
        _web_address(url)
    except ValidationError:
        return ""
    return url


def _at_url(message: str) -> StructBlockValidationError:
    return StructBlockValidationError({"url": ValidationError(message)})
