"""The version of the site: the top heading of CHANGELOG.md, so that it is written in one place only."""

import re
from pathlib import Path

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"
HEADING = re.compile(r"## \[(?P<number>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d\d-\d\d|Unreleased)")


def version(changelog: str | None = None) -> str:
    """«0.1.0» under a dated heading, «0.2.0.dev0» under one that says Unreleased; ValueError for any other heading."""
    text = CHANGELOG.read_text(encoding="utf-8") if changelog is None else changelog
    top = next((line for line in text.splitlines() if line.startswith("## ")), "")
    heading = HEADING.fullmatch(top.rstrip())
    if heading is None:
        raise ValueError(f"The top heading of CHANGELOG.md is no version and day: {top!r}")
    return heading["number"] + (".dev0" if heading["day"] == "Unreleased" else "")
