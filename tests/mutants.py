"""`make mutants`: breaks a sample of lines, one at a time and in a copy, and counts those that no test notices.

First the tests run that name most of what the line's module defines, then, if they saw nothing, all others but those in
a browser.
"""

import argparse
import os
import queue
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.house import APPS
from tests.breakages import Breakage, breakages

ROOT = Path(__file__).resolve().parent.parent
LANES = 2
PYTEST = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", "--color=no"]
NEAREST = 8
DEFINED = re.compile(r"^(?:class|def) (\w+)|^(\w+)(?:: [^=]+)? = ", re.MULTILINE)
LEFT_OUT = ("migrations", "settings", "demo")


@dataclass(frozen=True)
class Mutant:
    """One broken line."""

    path: Path
    breakage: Breakage

    def __str__(self) -> str:
        return f"{self.path}:{self.breakage.line}  {self.breakage}"


def sample(packages: list[str], lines: int, luck: random.Random) -> list[Mutant]:
    """At most one mutant a line."""
    by_line: dict[tuple[str, int], list[Mutant]] = {}
    for package in packages:
        for path in sorted((ROOT / package).rglob("*.py")):
            relative = path.relative_to(ROOT)
            if not set(LEFT_OUT) & set(relative.parts):
                for breakage in breakages(path.read_bytes()):
                    by_line.setdefault((str(relative), breakage.line), []).append(Mutant(relative, breakage))
    chosen = luck.sample(sorted(by_line), min(lines, len(by_line)))
    return [luck.choice(by_line[line]) for line in chosen]


def copy_of_repository(folder: Path) -> Path:
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True,
                            check=True)  # fmt: skip
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    if (kept := ROOT / "var" / "test-databases").is_dir():
        shutil.copytree(kept, folder / "var" / "test-databases")
    return folder


def stages(module: Path) -> list[list[str]]:
    """The test files in the order in which they are likely to notice something, in two runs."""
    nearest = nearest_tests(module)
    return [nearest[:NEAREST], nearest[NEAREST:]]


def nearest_tests(module: Path) -> list[str]:
    """All test files but those in a browser, those first that name most of what the module defines."""
    names = {one or other for one, other in DEFINED.findall((ROOT / module).read_text())} | {module.stem}
    files = {path: set(re.findall(r"\w+", path.read_text())) for path in sorted((ROOT / "tests").rglob("test_*.py"))}
    ranked = sorted(files, key=lambda path: (-len(names & files[path]), module.parts[0] not in path.parent.parts))
    return [str(path.relative_to(ROOT)) for path in ranked if not {"e2e", "bench"} & set(path.parts)]


def run(tree: Path, arguments: list[str], seconds: float) -> bool:
    """True when a test noticed something: it failed, or it never came to an end."""
    kept = {
        key: value for key, value in os.environ.items() if key not in ("CI", "DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    }
    environment = {**kept, "TMPDIR": str(tree.parent), "HYPOTHESIS_PROFILE": "ci", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run([*PYTEST, *arguments], cwd=tree, env=environment, capture_output=True, timeout=seconds,
                              check=False)  # fmt: skip
    except subprocess.TimeoutExpired:
        return True
    return done.returncode not in (0, 5)


def noticed(mutant: Mutant, trees: queue.Queue, seconds: float) -> bool:
    tree = trees.get()
    target = tree / mutant.path
    source = target.read_bytes()
    try:
        target.write_bytes(mutant.breakage.apply(source))
        return any(run(tree, arguments, seconds) for arguments in stages(mutant.path))
    finally:
        target.write_bytes(source)
        trees.put(tree)


def baseline(tree: Path) -> float:
    """Seconds that a mutant's tests may take: three times what they take unbroken, both lanes being busy."""
    began = time.monotonic()
    if run(tree, ["tests"], 3600):
        sys.exit("The tests fail as they are; mend them first.")
    return 3 * (time.monotonic() - began) + 30


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--lines", type=int, default=30)
    parser.add_argument(
        "--seconds", type=float, help="for the tests of a mutant; without it, what they take is measured"
    )
    parser.add_argument("packages", nargs="*", default=list(APPS))
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    asked = options(arguments)
    mutants = sample(asked.packages, asked.lines, random.Random(asked.seed))
    with tempfile.TemporaryDirectory(prefix="jarchy-mutants-", dir="/tmp") as name:
        trees: queue.Queue = queue.Queue()
        for lane in range(LANES):
            trees.put(copy_of_repository(Path(name) / f"lane{lane}" / "tree"))
        seconds = asked.seconds or baseline(trees.queue[0])
        print(f"{len(mutants)} lines of {' '.join(asked.packages)}, seed {asked.seed}, at most {seconds:.0f} s each")
        with ThreadPoolExecutor(LANES) as lanes:
            results = list(zip(mutants, lanes.map(lambda mutant: report(mutant, trees, seconds), mutants), strict=True))
    missed = [mutant for mutant, seen in results if not seen]
    print(f"{len(results) - len(missed)} of {len(results)} noticed; {len(missed)} that no test notices")


def report(mutant: Mutant, trees: queue.Queue, seconds: float) -> bool:
    seen = noticed(mutant, trees, seconds)
    print(f"{'noticed  ' if seen else 'UNNOTICED'}  {mutant}", flush=True)
    return seen


if __name__ == "__main__":
    main(sys.argv[1:])
