"""What stands where the page of a person or an organisation was: its new address, or that it was taken off (PC-7)."""

from typing import Any

from django.utils.translation import override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from cms.models.trilingual import LANGUAGE_CODES
from newsroom.models import FormerAddress, Why


def urls_of(profile: Any) -> dict[str, str]:
    """By language; these pages stand at the same path of every site."""
    urls = {}
    for code in LANGUAGE_CODES:
        with override(code):
            urls[code] = profile.get_absolute_url()
    return urls


def lead_on(before: Any, after: Any) -> None:
    """A public profile gets another address: the old ones redirect to it in one hop."""
    new = urls_of(after)
    for code, old_url in urls_of(before).items():
        Redirect.objects.filter(redirect_link=old_url, automatically_created=True).update(redirect_link=new[code])
        Redirect.objects.update_or_create(
            old_path=Redirect.normalise_path(old_url),
            site=None,
            defaults={"redirect_link": new[code], "redirect_page": None, "automatically_created": True},
        )


def say_gone(profile: Any) -> None:
    kind = Why.EXPIRED if profile.expired else Why.UNKNOWN
    for code, url in urls_of(profile).items():
        for site in Site.objects.all():
            FormerAddress.objects.update_or_create(
                site=site, path=Redirect.normalise_path(url), defaults={"kind": kind, "language": code}
            )


def take(profile: Any) -> None:
    """A public profile is at its address: what was said of an earlier one there is over."""
    paths = [Redirect.normalise_path(url) for url in urls_of(profile).values()]
    Redirect.objects.filter(old_path__in=paths, automatically_created=True).delete()
    FormerAddress.objects.filter(path__in=paths).delete()
