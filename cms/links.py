"""Where a link that is entered once leads in each language: a page's version, the site's own path, another site."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.urls import is_valid_path
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from cms.queries import listable

OWN_PATH = re.compile(r"/(?![/\\])[^\s\\]*")
LANGUAGE_IN_FRONT = re.compile(r"/(?:{})(?=/|$)".format("|".join(code for code, _name in settings.LANGUAGES)))


@dataclass(frozen=True)
class Link:
    title: str
    url: str


Versions = dict[UUID, Link]


@deconstructible
class HttpsValidator(URLValidator):
    """Another site, and only by a road that nobody reads along."""

    message = _("Write an address that begins with https://.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(schemes=["https"], **kwargs)


def check_address(address: str) -> None:
    """ValidationError unless it is a path of this site or the https address of another one."""
    if OWN_PATH.fullmatch(address):
        return
    try:
        HttpsValidator()(address)
    except ValidationError as error:
        message = _("Write a path of this site that begins with / or an address that begins with https://.")
        raise ValidationError(message, code="address") from error


def without_language(address: str) -> str:
    """`/ky/people/` as `/people/`: an address is entered once for all languages."""
    return LANGUAGE_IN_FRONT.sub("", address, count=1) or "/" if address.startswith("/") else address


def in_language(address: str, language: str) -> str:
    """A path of the site as readers of `language` have it; what has no language (a document) and other sites stay."""
    path = re.split("[?#]", address, maxsplit=1)[0]
    stays = not path.startswith("/") or (path != "/" and is_valid_path(path))
    return address if stays else f"/{language}{address}"


def versions(keys: Iterable[UUID | None], site: Site | None, language: str) -> Versions:
    """The pages of these families that lists of `language` on `site` may name, in one query."""
    wanted = {key for key in keys if key}
    if not wanted:
        return {}
    pages = listable(Page.objects.filter(translation_key__in=wanted), site, language)
    return {page.translation_key: Link(page.title, page.get_url_parts()[2]) for page in pages}
