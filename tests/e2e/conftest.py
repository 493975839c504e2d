"""A real Chromium in front of a live server."""

import os
from pathlib import Path

import pytest

from tests import chromium

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session", autouse=True)
def _a_browser():
    if chromium.find() is None:
        pytest.skip(chromium.MISSING)
    # Playwright keeps an event loop in this thread; Django would take database work in it for a mistake.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    yield
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": chromium.find(), "args": chromium.ARGUMENTS}
