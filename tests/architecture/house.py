"""`make house`: what is longer than it should be, and lines of test for each line of code.

A question to the design, not a limit to cut text to; the hard limits are held by test_house.py.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APPS = ("language", "cms", "newsroom", "people", "multimedia", "news", "home", "search")
FUNCTION = 40
PAGE_CLASS = 150
LINES = {".py": 300, ".html": 80, ".css": 120, ".js": 80}
VENDORED = ("vendor", "fonts")


@dataclass(frozen=True, order=True)
class Long:
    """A thing that is longer than it should be."""

    kind: str
    lines: int
    limit: int
    where: str

    def __str__(self) -> str:
        return f"{self.kind:10} {self.lines:4} lines, should be {self.limit:3} at most  {self.where}"


def ours(suffix: str) -> Iterator[Path]:
    """Files of that kind that we wrote by hand; migrations are Django's."""
    for folder in (*APPS, "tests", "templates"):
        for path in sorted((ROOT / folder).rglob(f"*{suffix}")):
            if not {"migrations", *VENDORED} & set(path.parts):
                yield path


def code_lines(path: Path) -> int:
    """Lines that hold something."""
    return sum(1 for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def long_files() -> Iterator[Long]:
    for suffix, limit in LINES.items():
        for path in ours(suffix):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > limit:
                yield Long(f"{suffix[1:]} file", lines, limit, str(path.relative_to(ROOT)))


def long_parts() -> Iterator[Long]:
    for path in ours(".py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            limit = _limit(node)
            if limit and (lines := node.end_lineno - node.lineno + 1) > limit:
                kind = "class" if isinstance(node, ast.ClassDef) else "function"
                yield Long(kind, lines, limit, f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")


def _limit(node: ast.AST) -> int:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return FUNCTION
    return PAGE_CLASS if isinstance(node, ast.ClassDef) and node.name.endswith("Page") else 0


def ratio() -> tuple[int, int]:
    """Lines of code, lines of test."""
    code = sum(code_lines(path) for path in ours(".py") if "tests" not in path.relative_to(ROOT).parts)
    tests = sum(code_lines(path) for path in ours(".py") if "tests" in path.relative_to(ROOT).parts)
    return code, tests


def main() -> None:
    found = sorted([*long_files(), *long_parts()], key=lambda thing: (thing.kind, -thing.lines))
    for thing in found:
        print(thing)
    sizes = sorted(code_lines(path) for path in ours(".py") if path.name != "__init__.py")
    code, tests = ratio()
    print(
        f"{len(found)} longer than they should be; {len(sizes)} Python modules, median {sizes[len(sizes) // 2]} lines"
    )
    print(f"{code} lines of code, {tests} lines of test: {tests / max(code, 1):.2f} a line")


if __name__ == "__main__":
    main()
