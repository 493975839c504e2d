"""Demo texts as written in `news/demo/*.toml` become body blocks."""

from typing import Any


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
    return {"type": "call_out", "value": {"kind": "info", "heading": "", "text": f"<p>{block['callout']}</p>"}}


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
    "figures": _number_facts,
    "table": _table,
}
