"""The documentation says what is there: every file, test, module, command, variable and link that it names exists."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").rglob("*.md")
)
ADRS = sorted((ROOT / "docs/adr").glob("*.md"))
FOLDERS = {path.name for path in ROOT.iterdir() if path.is_dir()} - {"var", "media"}

LINK = re.compile(r"""\]\(([^)\s]+)\)|<img src="([^"]+)\"""")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")

each = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: str(document.relative_to(ROOT)))


def text(document):
    return document.read_text(encoding="utf-8")


def spans(document):
    return SPAN.findall(FENCE.sub("", text(document)))


def said_after(word, document):
    """Names that stand behind `word` in a code span or block, where only a person at a terminal would write them."""
    code = "\n".join([*spans(document), *FENCE.findall(text(document))])
    return set(re.findall(rf"(?:^|[ /]){re.escape(word)} ([a-z][a-z0-9_]*)", code, re.MULTILINE))


def anchors(document):
    """Headings as the addresses that GitHub gives them."""
    headings = re.findall(r"^#+ (.+)$", text(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def places(document):
    """Paths named in code spans, without a line or test behind them and without the placeholders of a pattern."""
    for span in spans(document):
        name = span.partition("::")[0]
        if "/" in name and name.split("/")[0] in FOLDERS and not re.search(r"[<>…\s]", name):
            yield name


def variables_read():
    """Names of the environment that the settings ask for."""
    for path in (ROOT / "cms/settings").glob("*.py"):
        for node in ast.walk(ast.parse(text(path))):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and ast.unparse(called.value) == "env" and called.attr != "read_env":
                yield ast.literal_eval(node.args[0])


def variables_documented():
    table = text(ROOT / "docs/operations.md").partition("## Environment")[2].partition("\n## ")[0]
    for line in table.splitlines():
        if line.startswith("| `"):
            yield from SPAN.findall(line.split("|")[1])


@each
def test_links_lead_somewhere(document):
    for link in map("".join, LINK.findall(text(document))):
        path, _hash, anchor = link.partition("#")
        if re.match(r"https?:|mailto:", path):
            continue
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in anchors(target), link


@each
def test_files_and_modules_exist(document):
    for name in places(document):
        assert (ROOT / name).exists(), name


@each
def test_tests_exist(document):
    for path, names in re.findall(r"`(tests/[\w/]+\.py)::([\w:]+)`", text(document)):
        tree = ast.parse(text(ROOT / path))
        defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        assert set(names.split("::")) <= defined, f"{path}::{names}"


@each
def test_targets_of_make_exist(document):
    targets = set(re.findall(r"^([a-z0-9]+):", text(ROOT / "Makefile"), re.MULTILINE))
    assert said_after("make", document) <= targets


@each
def test_commands_of_manage_py_exist_or_are_said_to_come(document):
    to_come = {"backup", "mirror"} if document.name == "operations.md" else set()
    assert said_after("manage.py", document) <= set(get_commands()) | to_come


def test_the_readme_names_the_two_commands():
    assert {"run", "test"} <= said_after("make", ROOT / "README.md")


def test_every_variable_of_the_environment_is_documented_and_no_other():
    read, documented = set(variables_read()), list(variables_documented())
    assert len(read) > 10
    assert set(documented) == read
    assert len(documented) == len(set(documented)), "each once"


def test_the_map_of_the_readme_has_every_folder_of_code():
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    tree = text(ROOT / "README.md").partition("## The tree")[2]
    assert packages <= set(re.findall(r"^(\w+)/ ", tree, re.MULTILINE))


@pytest.mark.parametrize("document", ADRS, ids=lambda document: document.stem)
def test_a_decision_fits_on_a_sheet_and_tells_what_it_costs(document):
    assert len(text(document).splitlines()) <= 40
    assert re.findall(r"^## (.+)$", text(document), re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert text(document).startswith(f"# {int(document.name[:4])}. ")


def test_decisions_are_numbered_without_a_gap_and_listed():
    assert [int(document.name[:4]) for document in ADRS] == list(range(1, len(ADRS) + 1))
    listed = text(ROOT / "docs/architecture.md")
    assert all(f"](adr/{document.name})" in listed for document in ADRS)


def test_every_departure_says_what_is_done_where():
    sections = re.split(r"^### ", text(ROOT / "docs/departures.md"), flags=re.MULTILINE)[1:]
    assert len(sections) > 20
    for section in sections:
        assert "*Stock:*" in section, section
        assert re.search(r"→ `|✓ `|`cms/settings/", section), section


def test_the_changelogs_headings_are_versions_with_days_newest_first():
    headings = re.findall(r"^## (.*)$", text(ROOT / "CHANGELOG.md"), re.MULTILINE)
    versions = [
        re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d\d-\d\d|Unreleased)", heading) for heading in headings
    ]
    assert versions
    assert all(versions), headings
    numbers = [tuple(map(int, found.groups()[:3])) for found in versions]
    assert numbers == sorted(set(numbers), reverse=True)
    assert "Unreleased" not in [found[4] for found in versions[1:]]
    days = [date.fromisoformat(found[4]) for found in versions if found[4] != "Unreleased"]
    assert days == sorted(days, reverse=True)
