"""A process that would be unsafe does not start (OP-17): each case is a real process."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAFE = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": secrets.token_urlsafe(60),
    "ALLOWED_HOSTS": "press.example,www.press.example",
    "BASE_URL": "https://press.example",
}
START = "import django; django.setup(); from django.conf import settings; print(settings.DEBUG, settings.ALLOWED_HOSTS)"


def start(*arguments, **changes):
    settings = {name: value for name, value in (SAFE | changes).items() if value is not None}
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-W", "ignore", *(arguments or ("-c", START))],
        env=inherited | settings,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )


def test_a_safe_process_starts():
    run = start()
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "False ['press.example', 'www.press.example']"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"DEBUG": "1"}, "DEBUG is on"),
        ({"SECRET_KEY": None}, "SECRET_KEY"),
        ({"SECRET_KEY": ""}, "SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"SECRET_KEY": "ab" * 40}, "SECRET_KEY"),
        ({"SECRET_KEY": "django-insecure-" + secrets.token_urlsafe(60)}, "SECRET_KEY"),
        ({"SECRET_KEY": "only-for-development-and-demonstration"}, "SECRET_KEY"),
        ({"ALLOWED_HOSTS": None}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "press.example,*"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "."}, "ALLOWED_HOSTS"),
        ({"BASE_URL": None}, "BASE_URL"),
        ({"BASE_URL": "http://press.example"}, "BASE_URL"),
    ],
)
def test_an_unsafe_process_refuses_and_says_why(changes, reason):
    run = start(**changes)
    assert run.returncode != 0
    assert run.stdout == ""
    message = run.stderr.strip().splitlines()[-1]
    assert message.startswith("django.core.exceptions.ImproperlyConfigured: Refusing to start: ")
    assert reason in message
    assert ";" not in message, "one fault, one reason"


def test_all_faults_are_named_at_once_and_the_key_is_not_printed():
    run = start(DEBUG="1", SECRET_KEY="my-weak-key", ALLOWED_HOSTS="*", BASE_URL="http://press.example")
    message = run.stderr.strip().splitlines()[-1]
    assert all(word in message for word in ("DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL"))
    assert "my-weak-key" not in run.stderr


def test_the_server_is_production_unless_told_otherwise():
    run = start("-c", "import cms.wsgi", DJANGO_SETTINGS_MODULE=None, DEBUG="1")
    assert run.returncode != 0
    assert "Refusing to start: DEBUG is on" in run.stderr


def test_djangos_own_check_for_deployment_has_nothing_to_say():
    run = start("manage.py", "check", "--deploy", "--fail-level", "DEBUG")
    assert run.returncode == 0, run.stderr
    assert "no issues (0 silenced)" in run.stdout + run.stderr
