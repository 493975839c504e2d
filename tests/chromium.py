"""Finds a Chromium that the browser tests can drive, or gets one: Debian's as root, else Playwright's own download."""

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Playwright's driver needs libatomic1, which neither a bare Debian nor its chromium has.
PACKAGES = ("chromium", "libatomic1")
MISSING = f"no Chromium that the tests can drive (apt-get install {' '.join(PACKAGES)})"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--no-first-run",
]
PLAYWRIGHT = [sys.executable, "-m", "playwright"]
DOWNLOAD_SECONDS = 240


@functools.cache
def find() -> str | None:
    """The program's path: Debian's package, another one in PATH, or what Playwright has downloaded."""
    if not _answers([*PLAYWRIGHT, "--version"]):
        return None
    named = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next((path for path in [*named, *_downloaded()] if path and _answers([path, "--version"])), None)


def version(path: str) -> str:
    answer = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return answer.stdout.strip()


def install() -> str | None:
    for attempt in (_from_debian, _from_playwright):
        if find():
            break
        attempt()
        find.cache_clear()
    return find()


def _downloaded() -> list[str]:
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    return [str(path) for name in ("chrome", "chrome-headless-shell") for path in cache.glob(f"chromium*/*/{name}")]


def _answers(command: list[str]) -> bool:
    """Playwright's downloads and its driver need system libraries that a bare machine may lack."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _from_debian() -> None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print(f"Installing {' and '.join(PACKAGES)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", *options, *PACKAGES]):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}", flush=True)


def _from_playwright() -> None:
    command = [*PLAYWRIGHT, "install", "--only-shell", "chromium"]
    try:
        subprocess.run(command, capture_output=True, timeout=DOWNLOAD_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        print("Playwright's download of Chromium did not end in time", flush=True)


if __name__ == "__main__":
    browser = install()
    print(f"{browser}: {version(browser)}" if browser else MISSING)
