"""Demo content of the kernel, and how every app reads its own."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from wagtail.models import Page, Site

from cms.models import MenuEntry, SiteSettings, Topic
from cms.models.trilingual import LANGUAGE_CODES


def demo_data(folder: Path, name: str) -> dict[str, Any]:
    """The TOML file `<app>/demo/<name>.toml`."""
    return tomllib.loads((folder / "demo" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def tag_of(stem: str) -> str:
    """By which a picture or document of the demo is found again, whoever asks for it; its name where it has none."""
    tag: str = demo_data(Path(__file__).parent, "tags").get(stem, stem)
    return tag


def in_columns(row: dict[str, Any], **renamed: str) -> dict[str, Any]:
    """`{"name": {"ky": …}}` as `{"name_ky": …}`; `renamed` maps a key of the file to another column name."""
    columns: dict[str, Any] = {}
    for key, value in row.items():
        name = renamed.get(key, key)
        if isinstance(value, dict) and set(value) <= set(LANGUAGE_CODES):
            columns |= {f"{name}_{code}": text.strip() for code, text in value.items()}
        else:
            columns[name] = value
    return columns


def seed() -> None:
    folder = Path(__file__).parent
    for row in demo_data(folder, "topics")["topic"]:
        columns = in_columns(row)
        Topic.objects.update_or_create(slug=columns.pop("slug"), defaults=columns)
    _seed_site_settings(demo_data(folder, "site"))


def _seed_site_settings(rows: dict[str, Any]) -> None:
    settings = _settings()
    for name, value in in_columns(rows, legal_note="legal").items():
        if hasattr(settings, name):
            setattr(settings, name, value)
    settings.save()
    for relation, found in (("social_accounts", rows["account"]), ("facts", rows["fact"])):
        _fill(settings, relation, [in_columns(row) for row in found])


def seed_menu() -> None:
    """After all pages: what an entry leads to must be there; an entry without its page is left out."""
    entries = []
    for row in demo_data(Path(__file__).parent, "site")["menu"]:
        page = _page(row.pop("page")) if "page" in row else None
        if page or row["place"] == MenuEntry.Place.COLUMN or "address" in row:
            entries.append({**in_columns(row), "page": page})
    _fill(_settings(), "menu_entries", entries)


def _settings() -> SiteSettings:
    return SiteSettings.for_site(Site.objects.get(is_default_site=True))


def _page(slug: str) -> Page | None:
    return Page.objects.filter(slug=slug, locale__language_code=LANGUAGE_CODES[0]).order_by("depth").first()


def _fill(settings: SiteSettings, relation: str, rows: list[dict[str, Any]]) -> None:
    """Rows that somebody has edited are left alone."""
    stored = getattr(settings, relation)
    if not stored.exists():
        for number, row in enumerate(rows):
            stored.model.objects.create(settings=settings, sort_order=number, **row)
