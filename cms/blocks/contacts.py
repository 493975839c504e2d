import re
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.text import lines
from cms.validators import PHONE

from .lines import LineBlock, ParagraphsBlock
from .part import BodyPart

_COORDINATES = re.compile(r"(-?\d{1,2}(?:\.\d{1,8})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,8})?)", re.ASCII)
MAP = "https://www.openstreetmap.org/"
STREET = 17


class ContactsValue(blocks.StructValue):
    @property
    def map_url(self) -> str:
        """A plain link: the map belongs to others, and nothing of it is shown here."""
        place = coordinates(self.get("coordinates") or "")
        if place:
            latitude, longitude = place
            mark = urlencode({"mlat": latitude, "mlon": longitude})
            return f"{MAP}?{mark}#map={STREET}/{latitude}/{longitude}"
        address = " ".join((self.get("address") or "").split())
        return f"{MAP}search?{urlencode({'query': address})}" if address else ""


class ContactsBlock(BodyPart, blocks.StructBlock):
    """Where an office is and how to reach it (HO-2)."""

    name = LineBlock(
        label=gettext_lazy("Office"), max_length=160, required=False, help_text=gettext_lazy("For example, Reception.")
    )
    address = ParagraphsBlock(label=gettext_lazy("Address"), max_length=300, required=False)
    coordinates = LineBlock(
        label=gettext_lazy("Place on the map"),
        max_length=40,
        required=False,
        help_text=gettext_lazy(
            "Latitude and longitude as maps give them, for example 42.8760, 74.6037. Empty: the map is asked for the "
            "address."
        ),
    )
    phone = LineBlock(label=gettext_lazy("Phone"), max_length=40, required=False, validators=[PHONE])
    email = blocks.EmailBlock(label=gettext_lazy("E-mail"), required=False, default="")
    hours = ParagraphsBlock(label=gettext_lazy("Working hours"), max_length=300, required=False)

    def clean(self, value: Any) -> ContactsValue:
        cleaned = super().clean(value)
        if cleaned["coordinates"] and not coordinates(cleaned["coordinates"]):
            message = _("Write latitude and longitude with a comma between them, for example 42.8760, 74.6037.")
            raise StructBlockValidationError({"coordinates": ValidationError(message)})
        ways = (cleaned["address"], cleaned["phone"], cleaned["email"])
        if not self.is_deferred_validation and not any(ways):
            raise StructBlockValidationError(
                {"address": ValidationError(_("Give an address, a phone number or an e-mail address."))}
            )
        return cleaned

    def plain_text(self, value: ContactsValue) -> str:
        return lines(*(value[name] or "" for name in ("name", "address", "phone", "email", "hours")))

    class Meta:
        icon = "mail"
        group = gettext_lazy("Facts and people")
        label = gettext_lazy("Address and phone")
        description = gettext_lazy("An office: address with a link to the map, phone, e-mail and working hours.")
        template = "blocks/contacts.html"
        value_class = ContactsValue
        preview_value = {
            "name": gettext_lazy("Reception"),
            "address": gettext_lazy("1 Ulgu Street, Bishkek 720000"),
            "coordinates": "42.8760, 74.6037",
            "phone": "+996 312 00-00-00",
            "email": "office@example.org",
            "hours": gettext_lazy("Monday to Friday, 9:00–18:00"),
        }


def coordinates(text: str) -> tuple[str, str] | None:
    """Latitude and longitude in degrees; None where `text` is no place on the earth."""
    match = _COORDINATES.fullmatch(text.strip())
    if match is None or abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
        return None
    return match[1], match[2]
