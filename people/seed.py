"""Demo persons and organisations, all fictional."""

from pathlib import Path
from typing import Any

from wagtail.images import get_image_model

from cms.seed import demo_data, in_columns, tag_of
from people.models import Organisation, Person


def seed() -> None:
    folder = Path(__file__).parent
    for row in demo_data(folder, "people")["person"]:
        spoken = row.pop("languages", [])
        speaks = {f"speaks_{code}": code in spoken for code in ("ky", "ru", "en")}
        _keep(Person, {**in_columns(row), **speaks, "portrait": _picture(row.get("portrait"))})
    for row in demo_data(folder, "organisations")["organisation"]:
        _keep(Organisation, in_columns(row))


def _keep(model: Any, columns: dict[str, Any]) -> None:
    names = {field.name for field in model._meta.get_fields()}
    known = {name: value for name, value in columns.items() if name in names}
    model.objects.update_or_create(slug=known.pop("slug"), defaults=known)


def _picture(stem: str | None) -> Any:
    """Pictures are seeded before people."""
    return get_image_model().objects.filter(tags__name=tag_of(stem)).first() if stem else None
