"""`make check`: every check runs, also when an earlier one fails, and the failed ones are named at the end."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
SETTINGS = "--settings=cms.settings.test"


def bin_of(name: str) -> str:
    return str(Path(PYTHON).with_name(name))


def templates() -> list[str]:
    return [str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("**/templates/**/*.html"))
            if not {".venv", "var"} & set(path.relative_to(ROOT).parts)]  # fmt: skip


def checks() -> dict[str, list[str]]:
    return {
        "ruff check": [bin_of("ruff"), "check", "."],
        "ruff format": [bin_of("ruff"), "format", "--check", "--output-format", "concise", "."],
        "mypy": [bin_of("mypy")],
        "djhtml": [bin_of("djhtml"), "--check", "--tabwidth", "4", *templates()],
        "djlint": [bin_of("djlint"), "--lint", "--quiet", "templates"],
        "import contract": [bin_of("lint-imports"), "--no-cache"],
        "Django": [PYTHON, "manage.py", "check", SETTINGS],
        "migrations": [PYTHON, "manage.py", "makemigrations", "--check", "--dry-run", SETTINGS],
        "words": [PYTHON, "manage.py", "catalogue", "--check", SETTINGS],
    }


def main() -> int:
    failed = []
    for name, command in checks().items():
        print(f"— {name}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(name)
    print(f"make check: {'failed: ' + ', '.join(failed) if failed else 'all well'}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
