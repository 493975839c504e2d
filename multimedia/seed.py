"""Demo pictures and documents: drawn by `multimedia/demo/draw`, stored under random names like any upload."""

from datetime import date
from pathlib import Path
from typing import Any

from django.core.files import File
from django.core.files.images import ImageFile

from cms.seed import demo_data, in_columns, tag_of
from multimedia.licences import Licence
from multimedia.models import DocumentFile, Photo

FOLDER = Path(__file__).parent


def seed() -> None:
    for row in demo_data(FOLDER, "pictures")["picture"]:
        stem = row.pop("stem")
        if not _is_there(Photo, stem):
            _add(stem, row)
    for row in demo_data(FOLDER, "documents")["document"]:
        if not _is_there(DocumentFile, row["stem"]):
            _add_document(row)


def _is_there(model: Any, stem: str) -> bool:
    """Of an older demo as well, which tagged files with their names."""
    found = model.objects.filter(tags__name__in=[stem, tag_of(stem)]).first()
    if found:
        found.tags.set([tag_of(stem)])
    return found is not None


def _add(stem: str, row: dict[str, Any]) -> None:
    columns = in_columns(row)
    title = columns.pop("title_ky", stem)
    labels = {label: value for value, label in Licence.choices}
    names = {field.name for field in Photo._meta.get_fields()}
    facts = {name: value for name, value in columns.items() if name in names}
    facts["licence"] = labels.get(row.get("licence", ""), "")
    taken = row.get("date")
    facts["taken_on"] = date.fromisoformat(taken) if isinstance(taken, str) else taken
    with (FOLDER / "demo" / f"{stem}.jpg").open("rb") as file:
        photo = Photo.objects.create(title=title, file=ImageFile(file, name=f"{stem}.jpg"), **facts)
    photo.tags.add(tag_of(stem))


def _add_document(row: dict[str, Any]) -> None:
    with (FOLDER / "demo" / row["file"]).open("rb") as file:
        document = DocumentFile(title=row["title"], language=row["language"], file=File(file, name=row["file"]))
        document.file_size = document.file.size
        document.save()
    document.tags.add(tag_of(row["stem"]))
