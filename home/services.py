"""The bare site: languages, a front page and a press centre in each, one site to serve them."""

import json
from typing import Any

from django.conf import settings
from django.db import transaction
from wagtail.models import Collection, Locale, Page, Site

from home.front import USUAL
from home.models import HomePage
from news.models import PressIndexPage

HOME_TITLES = {"ky": "Башкы барак", "ru": "Главная", "en": "Home"}
PRESS_TITLES = {"ky": "Пресс-борбор", "ru": "Пресс-центр", "en": "Press centre"}


@transaction.atomic
def prepare_site() -> dict[str, HomePage]:
    """Makes what is missing and leaves what is there; returns the front pages by language code."""
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code, _name in settings.LANGUAGES}
    _remove_welcome_page()
    _name_roots()
    homes = _family(HomePage, {code: Page.get_first_root_node() for code in locales}, locales, HOME_TITLES, "home")
    _family(PressIndexPage, homes, locales, PRESS_TITLES, "press")
    _serve(homes[settings.LANGUAGE_CODE])
    return homes


def _family(model: Any, parents: Any, locales: dict[str, Locale], titles: dict[str, str], slug: str) -> dict[str, Any]:
    """One page in each language, linked as translations of the Kyrgyz one."""
    family: dict[str, Any] = {page.locale.language_code: page for page in model.objects.select_related("locale")}
    for code, locale in locales.items():
        if code not in family:
            page = model(title=titles[code], slug=_slug(slug, code), locale=locale, show_in_menus=slug != "home")
            page.source_language = settings.LANGUAGE_CODE
            if slug == "home":
                page.sections = json.dumps(USUAL)
            if settings.LANGUAGE_CODE in family:
                page.translation_key = family[settings.LANGUAGE_CODE].translation_key
            family[code] = parents[code].add_child(instance=page)
            page.save_revision().publish()
    return family


def _slug(slug: str, code: str) -> str:
    """Front pages are siblings, so their slugs (which no address shows) differ."""
    return f"home-{code}" if slug == "home" else slug


def _remove_welcome_page() -> None:
    """Wagtail's own migrations make a plain page; only that one goes."""
    for page in Page.objects.filter(depth=2, slug="home", content_type__model="page"):
        page.delete()


def _name_roots() -> None:
    """The explorer and the choosers begin with "Root": in every language the name of the product."""
    Page.objects.filter(depth=1, title="Root").update(title="Jarchy", draft_title="Jarchy")
    Collection.objects.filter(depth=1, name="Root").update(name="Jarchy")


def _serve(root: HomePage) -> None:
    site = Site.objects.filter(is_default_site=True).first()
    site = site or Site(hostname="localhost", port=80, is_default_site=True)
    site.root_page = root
    site.site_name = site.site_name or "Jarchy"
    site.save()
