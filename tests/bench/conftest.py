"""Measurements: left out of `make test`; figures are printed and appended to var/bench.jsonl."""

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
KEPT = ROOT / "var" / "bench.jsonl"
SIZES = (2_000, 50_000)
figures: list[dict] = []


def pytest_addoption(parser):
    parser.addoption("--items", type=int, action="append", help="size of an archive to measure (2,000 and 50,000)")


def pytest_generate_tests(metafunc):
    if "archive" in metafunc.fixturenames:
        sizes = sorted(metafunc.config.getoption("--items") or SIZES)
        metafunc.parametrize("archive", sizes, indirect=True, scope="session")


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.bench)


@pytest.fixture
def figure(request):
    """`figure("list page 1", 41.2, "ms", items=50_000, database="sqlite")` keeps a measured number."""

    def keep(name, value, unit, items=None, database=None):
        measured = {"name": name, "value": value, "unit": unit, "items": items, "database": database}
        figures.append({"bench": request.node.originalname, **measured})

    return keep


def pytest_terminal_summary(terminalreporter):
    if not figures:
        return
    command = ["git", "describe", "--always", "--dirty"]
    commit = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    when = datetime.now(UTC).isoformat(timespec="seconds")
    KEPT.parent.mkdir(exist_ok=True)
    with KEPT.open("a", encoding="utf-8") as kept:
        for measured in figures:
            kept.write(json.dumps({"when": when, "commit": commit, **measured}, ensure_ascii=False) + "\n")
    terminalreporter.section("figures")
    for measured in figures:
        terminalreporter.write_line(line(measured))


def line(measured):
    where = f"{measured['database']}, {measured['items']:,} items, " if measured["items"] else ""
    return f"{where}{measured['name']}: {measured['value']:g} {measured['unit']}"
