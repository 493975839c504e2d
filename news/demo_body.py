"""Demo texts as written in `news/demo/*.toml` become body blocks."""

from typing import Any

from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from cms.seed import tag_of
from people.models import Person


def body(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [_block(block) for block in blocks]


def _block(block: dict[str, Any]) -> dict[str, Any]:
    kind = next(iter(block))
    return BUILDERS[kind](block)


def _text(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "text", "value": block["text"].strip()}


def _heading(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "heading", "value": {"level": "2", "text": block["heading"]}}


def _quote(block: dict[str, Any]) -> dict[str, Any]:
    value = {"text": block["quote"], "name": block.get("by", ""), "post": block.get("role", "")}
    return {"type": "quote", "value": value}


def _call_out(block: dict[str, Any]) -> dict[str, Any]:
    kind, text = ("warn", block["warning"]) if "warning" in block else ("info", block["callout"])
    return {"type": "call_out", "value": {"kind": kind, "heading": "", "text": f"<p>{text}</p>"}}


def _pictures(block: dict[str, Any]) -> dict[str, Any]:
    """Drawings by their stems; words and credits are those of the pictures."""
    keys = [_tagged(get_image_model(), stem) for stem in block["pictures"]]
    words = {"alt": "", "decorative": False, "caption": ""}
    return {"type": "image_row", "value": [{"image": key, **words} for key in keys if key]}


def _document(block: dict[str, Any]) -> dict[str, Any]:
    key = _tagged(get_document_model(), block["document"])
    return {"type": "document", "value": {"document": key, "title": block["title"]}}


def _people(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "people", "value": [Person.objects.get(slug=slug).pk for slug in block["people"]]}


def _button(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "button", "value": {"label": block["button"], "page": None, "url": block["url"]}}


def _tagged(model: Any, stem: str) -> Any:
    """Files are seeded before items; None where this one is not there."""
    return model.objects.filter(tags__name=tag_of(stem)).values_list("pk", flat=True).first()


def _number_facts(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "number_facts", "value": block["figures"]}


def _table(block: dict[str, Any]) -> dict[str, Any]:
    headings, *rows = block["table"]
    columns = [{"type": "text" if not n else "number", "heading": heading} for n, heading in enumerate(headings)]
    value = {"caption": ", ".join(headings), "columns": columns, "rows": [{"values": row} for row in rows]}
    return {"type": "table", "value": value}


BUILDERS = {
    "text": _text,
    "heading": _heading,
    "quote": _quote,
    "callout": _call_out,
    "warning": _call_out,
    "pictures": _pictures,
    "document": _document,
    "people": _people,
    "button": _button,
    "figures": _number_facts,
    "table": _table,
}
