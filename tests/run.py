"""`make test`: the checks, the tests on each database and in the browser, three at a time; each log is printed whole.

`python -m tests.run sqlite browser` runs only the named ones.
"""

import contextlib
import os
import platform
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from tests import chromium, postgres

ROOT = Path(__file__).resolve().parent.parent
CI = os.environ.get("CI") == "true"
LANES = 3  # one more than the two cores it is made for: browsers wait a good deal
PYTEST = [sys.executable, "-m", "pytest", "-q", "-ra", "-p", "no:cacheprovider", "--color=no"]
# What asks no database, or asks every one alike, runs on SQLite only.
ON_SQLITE_ONLY = [
    "tests/language",
    "tests/architecture",
    "tests/cms/blocks",
    "tests/cms/test_catalogues.py",
    "tests/cms/test_foreign_words.py",
    "tests/cms/test_production_settings.py",
    "tests/cms/test_untranslated_text.py",
    "tests/test_valid_html.py",
]
# Another version of an engine is asked what stands on the way its planner, its order and its locks work.
ON_ANOTHER_POSTGRESQL = [
    "tests/cms/test_four_writers.py",
    "tests/cms/test_listings.py",
    "tests/cms/test_routing.py",
    "tests/cms/test_wrong_address.py",
    "tests/news/test_corrections.py",
    "tests/news/test_featured.py",
    "tests/news/test_index.py",
    "tests/news/test_plans.py",
    "tests/news/test_related.py",
    "tests/news/test_seeking.py",
    "tests/newsroom/test_four_eyes.py",
    "tests/newsroom/test_old_addresses.py",
    "tests/search",
]
# The long jobs are cut in two about here, so that all lanes end together.
PRESS = ["tests/news", "tests/newsroom"]
LOOKS = ["tests/e2e/test_accessibility.py", "tests/e2e/test_admin_in_kyrgyz.py"]
COUNTED = ("passed", "failed", "skipped", "error", "xfailed")


@dataclass
class Job:
    part: str
    half: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    log: str = ""
    status: int = 0
    seconds: float = 0
    process: subprocess.Popen | None = None

    @property
    def name(self) -> str:
        return f"{self.part}-{self.half}" if self.half else self.part

    def run(self, scratch: Path) -> "Job":
        began = time.monotonic()
        output = scratch / f"{self.name}.log"
        cleared = {
            key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
        }
        environment = {**cleared, "TMPDIR": str(scratch), "PYTHONUNBUFFERED": "1", **self.environment}
        with output.open("wb") as log:
            self.process = subprocess.Popen(
                self.command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
            )
            self.status = self.process.wait()
        self.log = output.read_text(errors="replace")
        self.seconds = time.monotonic() - began
        return self

    def counts(self) -> dict[str, int]:
        """What pytest's closing line says; nothing for a job that is not pytest."""
        closing = re.findall(
            r"^.*\b(?:passed|failed|skipped|errors?|deselected)\b.* in [\d.]+s.*$", self.log, re.MULTILINE
        )
        found = re.findall(r"(\d+) (passed|failed|skipped|error|xfailed)", closing[-1]) if closing else []
        return {word: int(number) for number, word in found}


def jobs(stack: contextlib.ExitStack, wanted: list[str]) -> list[Job]:
    """The longest first, so that all lanes end together."""
    found = [
        Job("sqlite", "press", [*PYTEST, *PRESS]),
        Job("sqlite", "site", [*PYTEST, *without(PRESS)]),
        Job("browser", "journeys", [*PYTEST, "-m", "e2e", "tests/e2e", *without(LOOKS)]),
        Job("browser", "looks", [*PYTEST, "-m", "e2e", *LOOKS]),
        Job("postgresql", "press", [*PYTEST, *PRESS]),
        Job("postgresql", "site", [*PYTEST, *without(PRESS + ON_SQLITE_ONLY)]),
        Job("postgresql-debian", "", [*PYTEST, *ON_ANOTHER_POSTGRESQL]),
        Job("check", "", [sys.executable, "-m", "tests.check"]),
    ]
    chosen = [job for job in found if not wanted or job.part in wanted]
    debian = postgres.debian()
    if not debian:
        if CI:
            raise SystemExit("PostgreSQL of Debian is not installed, and CI=true: apt-get install postgresql")
        chosen = [job for job in chosen if job.part != "postgresql-debian"]
    for part, server in {"postgresql": postgres.wheel(), "postgresql-debian": debian}.items():
        asked = [job for job in chosen if job.part == part]
        if server and asked:
            url = stack.enter_context(postgres.running(server))
            print(f"{server.name}: {postgres.version(server)}, {server.locale[0].removeprefix('--')}")
            for job in asked:
                job.environment["DATABASE_URL"] = url
    return chosen


def without(paths: list[str]) -> list[str]:
    return [f"--ignore={path}" for path in paths]


def describe(browser: str | None, wanted: list[str]) -> None:
    print(f"Python {platform.python_version()}, Django {version('django')}, Wagtail {version('wagtail')}, "
          f"SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores")  # fmt: skip
    if not wanted or "browser" in wanted:
        print(f"Browser: {chromium.version(browser) if browser else chromium.MISSING}", flush=True)
    if not wanted and not postgres.debian():
        print("PostgreSQL of Debian: not installed here, so only the wheel's is used")


def run_all(chosen: list[Job], scratch: Path) -> None:
    with ThreadPoolExecutor(LANES) as lanes:
        waiting = [lanes.submit(job.run, scratch) for job in chosen]
        try:
            for future in as_completed(waiting):
                job = future.result()
                print(f"\n{'=' * 20} {job.name} {'=' * 20}\n{job.log.rstrip()}", flush=True)
        except BaseException:
            lanes.shutdown(wait=False, cancel_futures=True)
            for job in chosen:
                if job.process:
                    job.process.terminate()
            raise


def summary(chosen: list[Job]) -> int:
    print(f"\n{'=' * 20} summary {'=' * 20}")
    total = dict.fromkeys(COUNTED, 0)
    for job in chosen:
        counts = job.counts()
        for word, number in counts.items():
            total[word] += number
        said = ", ".join(f"{number} {word}" for word, number in counts.items())
        print(f"{job.name:20} {'ok' if job.status == 0 else 'FAILED':7} {job.seconds:5.0f} s  {said}")
        # A run that broke before it could count is a failure of its own.
        if job.status and not counts.get("failed") and not counts.get("error"):
            total["failed"] += 1
    failed = total["failed"] + total["error"]
    print(f"{total['passed']} passed, {failed} failed, {total['skipped']} skipped", flush=True)
    return 1 if failed else 0


def main(*wanted: str) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    browser = chromium.install() if not wanted or "browser" in wanted else None
    describe(browser, list(wanted))
    with contextlib.ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="jarchy-test-", dir="/tmp")))
        chosen = jobs(stack, list(wanted))
        run_all(chosen, scratch)
        return summary(chosen)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
