"""The site as production serves it: the production settings, static files collected and compressed, a real server."""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
# Only our own static files: the admin's take a minute to compress.
COLLECT = """
import django; django.setup()
from django.conf import settings
from django.core.management import call_command
settings.STATICFILES_DIRS = [settings.BASE_DIR / "cms" / "static"]
settings.STATICFILES_FINDERS[-1] = "django.contrib.staticfiles.finders.FileSystemFinder"
call_command("collectstatic", interactive=False, verbosity=0)
"""


def collect(folder: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", COLLECT]
    subprocess.run(command, cwd=ROOT, env=_environment(folder, "sqlite:"), check=True)


@contextlib.contextmanager
def running(static: Path, database: str, media: Path) -> Iterator[str]:
    """Yields the address of gunicorn; whoever asks must say that it came over https, as a proxy does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-W", "ignore", "-m", "gunicorn", "--no-control-socket", "--log-level", "error"]
    command += ["--workers", "1", "--bind", f"127.0.0.1:{port}", "cms.wsgi"]
    server = subprocess.Popen(command, cwd=ROOT, env=_environment(static, database) | {"MEDIA_ROOT": str(media)})
    try:
        _wait(f"http://127.0.0.1:{port}/-/live")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _environment(static: Path, database: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": "https://127.0.0.1",
        "DATABASE_URL": database,
        "STATIC_ROOT": str(static),
    }


def _wait(address: str) -> None:
    end = time.monotonic() + START_SECONDS
    while True:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5):  # noqa: S310
            return
        if time.monotonic() > end:
            raise TimeoutError(address)
        time.sleep(0.2)
