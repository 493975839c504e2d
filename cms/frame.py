"""What stands around every page of a site in one language; a function of these two, so that it can be kept."""

from dataclasses import dataclass

from wagtail.models import Site

from cms import links
from cms.files import load_renditions
from cms.links import Link
from cms.memory import remembered
from cms.menus import Menu, menu_of
from cms.models import MenuEntry, Notice, SiteFact, SiteSettings, SocialAccount
from cms.models.trilingual import in_language
from cms.notices import Bar, bars


@dataclass(frozen=True)
class Frame:
    settings: SiteSettings
    menu: Menu = Menu()
    notices: tuple[Bar, ...] = ()
    accounts: tuple[Link, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def frame_of(site: Site | None, language: str) -> Frame:
    """As it was some seconds ago at most."""
    frame: Frame = remembered(lambda: load_frame(site, language), "frame", site and site.pk, language)
    return frame


def load_frame(site: Site | None, language: str) -> Frame:
    """Seven queries at most, whatever stands in menu and settings."""
    if site is None:
        return Frame(SiteSettings())
    # Reading makes no row: a visit writes nothing.
    settings = SiteSettings.objects.filter(site=site).first() or SiteSettings(site=site)
    load_renditions([settings.logo])
    entries = list(MenuEntry.objects.filter(settings__site=site))
    notices = list(Notice.objects.filter(settings__site=site))
    versions = links.versions((row.page_key for row in (*entries, *notices)), site, language)
    return Frame(
        settings,
        menu_of(entries, versions, site, language),
        bars(notices, language, versions),
        tuple(Link(account.name, account.url) for account in SocialAccount.objects.filter(settings__site=site)),
        tuple(
            (in_language(fact, "name", language), in_language(fact, "value", language))
            for fact in SiteFact.objects.filter(settings__site=site)
        ),
    )
