"""Finds a Chromium for the browser tests, or gets one: Debian's as root, else Playwright's own download."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

MISSING = "no Chromium on this machine, and none could be installed (apt-get install chromium)"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--no-first-run",
]
DOWNLOAD_SECONDS = 240


def find() -> str | None:
    """The program's path: Debian's package, another one in PATH, or what Playwright has downloaded."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    return _playwrights()


def _playwrights() -> str | None:
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    found = [path for name in ("chrome", "headless_shell", "chrome-headless-shell")
             for path in cache.glob(f"chromium*/*/{name}")]  # fmt: skip
    return str(found[0]) if found else None


def version(path: str) -> str:
    answer = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return answer.stdout.strip() or "of unknown version"


def install() -> str | None:
    return find() or _from_debian() or _from_playwright()


def _from_debian() -> str | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    print("Installing Debian's chromium …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wait = ["-o", "DPkg::Lock::Timeout=300"]
    for command in (["apt-get", "update", "-qq"],
                    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wait, "chromium"]):  # fmt: skip
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}", flush=True)
    return find()


def _from_playwright() -> str | None:
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    try:
        subprocess.run(command, capture_output=True, timeout=DOWNLOAD_SECONDS, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    path = find()
    # Playwright's build needs system libraries that a bare machine may lack.
    return (
        path if path and subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0 else None
    )


if __name__ == "__main__":
    browser = install()
    print(f"{browser}: {version(browser)}" if browser else MISSING)
