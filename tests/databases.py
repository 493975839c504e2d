"""One migrated database per version of the migrations; every test process gets a copy of it.

Migrating takes half a minute, copying a moment. The SQLite original is kept in var/, PostgreSQL's in its cluster.
"""

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "var" / "test-databases"
KEEP = 4
WHAT_MAKES_A_SCHEMA = ("*/migrations/*.py", "cms/settings/*.py", "cms/fields.py", "requirements.txt")


def key() -> str:
    """Changes with every file that could change what migrations write."""
    seal = hashlib.sha256(sys.version.encode())
    for pattern in WHAT_MAKES_A_SCHEMA:
        for path in sorted(ROOT.glob(pattern)):
            seal.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return seal.hexdigest()[:12]


@contextlib.contextmanager
def copy() -> Iterator[str]:
    """Yields the name of this process's own migrated database, for Django's setting TEST NAME."""
    url = os.environ.get("DATABASE_URL", "sqlite:")
    with sqlite_copy() if url.startswith("sqlite") else postgresql_copy(url) as name:
        yield name


@contextlib.contextmanager
def sqlite_copy() -> Iterator[str]:
    original = sqlite_original()
    with tempfile.TemporaryDirectory(prefix="jarchy-db-") as folder:
        yield shutil.copyfile(original, Path(folder) / "test.sqlite3").as_posix()


def sqlite_original() -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    original = KEPT / f"{key()}.sqlite3"
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not original.exists():
            unfinished = original.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            migrate(f"sqlite:///{unfinished}")
            unfinished.rename(original)
        for old in sorted(KEPT.glob("*.sqlite3"), key=lambda path: path.stat().st_mtime)[:-KEEP]:
            old.unlink()
    return original


@contextlib.contextmanager
def postgresql_copy(url: str) -> Iterator[str]:
    import psycopg2

    name = f"test_jarchy_{os.getpid()}"
    server = psycopg2.connect(url)
    server.autocommit = True
    with server.cursor() as cursor:
        original = postgresql_original(cursor, url)
        cursor.execute(f"DROP DATABASE IF EXISTS {name}")
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE {original}")
        try:
            yield name
        finally:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
            server.close()


def postgresql_original(cursor, url: str) -> str:
    original = f"jarchy_{key()}"
    cursor.execute("SELECT pg_advisory_lock(1)")
    cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [original])
    if not cursor.fetchone():
        unfinished = f"{original}_unfinished"
        cursor.execute(f"DROP DATABASE IF EXISTS {unfinished}")
        cursor.execute(f"CREATE DATABASE {unfinished}")
        migrate(urlunsplit(urlsplit(url)._replace(path="/" + quote(unfinished))))
        cursor.execute(f"ALTER DATABASE {unfinished} RENAME TO {original}")
    cursor.execute("SELECT pg_advisory_unlock(1)")
    return original


def migrate(url: str) -> None:
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    with tempfile.TemporaryDirectory(prefix="jarchy-db-") as scratch:
        environment = {
            **os.environ,
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "cms.settings.test",
            "TMPDIR": scratch,  # the test settings make a folder of their own
        }
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"migrate failed:\n{done.stdout}{done.stderr}")
