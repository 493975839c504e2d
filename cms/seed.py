"""Demo content of the kernel, and how every app reads its own."""

import tomllib
from pathlib import Path
from typing import Any

from wagtail.models import Site

from cms.models import SiteSettings, Topic
from cms.models.trilingual import LANGUAGE_CODES


def demo_data(folder: Path, name: str) -> dict[str, Any]:
    """The TOML file `<app>/demo/<name>.toml`."""
    return tomllib.loads((folder / "demo" / f"{name}.toml").read_text(encoding="utf-8"))


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
    _seed_site_settings(in_columns(demo_data(folder, "site"), legal_note="legal"))


def _seed_site_settings(columns: dict[str, Any]) -> None:
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    for name, value in columns.items():
        if hasattr(settings, name):
            setattr(settings, name, value)
    settings.save()
