"""`make bench`: the figures on SQLite and on PostgreSQL, one after the other, so that neither disturbs the other.

`python -m tests.bench 2000` measures an archive of that size only; `make bench ITEMS=2000` does the same.
"""

import os
import subprocess
import sys

from tests import postgres

PYTEST = [sys.executable, "-m", "pytest", "-q", "-m", "bench", "-p", "no:cacheprovider", "--color=no"]


def run(*arguments: str, url: str | None = None) -> int:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    if url:
        environment["DATABASE_URL"] = url
    return subprocess.run([*PYTEST, *arguments], env=environment, check=False).returncode


def main(*sizes: str) -> int:
    chosen = [f"--items={size}" for size in sizes]
    status = run("tests/bench", *chosen)
    server = postgres.wheel()
    with postgres.running(server) as url:
        print(f"{server.name}: {postgres.version(server)}", flush=True)
        return run("tests/bench/test_pages.py", *chosen, url=url) or status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
