"""What every test stands on: its database, its repeatable luck, and which skips may occur."""

import os
import re
import shutil

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import TransactionTestCase
from django.utils import translation

from tests import chromium, databases, pristine

CI = os.environ.get("CI") == "true"

# The only reasons for which a test may be skipped, and never where CI=true. Rules of one database are not skipped
# but left out of the other's run (markers sqlite, postgresql).
REASONS_TO_SKIP = (
    re.escape(chromium.MISSING),
    r"the seed documents \(\.\./shared/seeds\) are not beside the repository",
)

hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if CI else "dev"))


@pytest.fixture(scope="session")
def django_db_keepdb():
    return True


@pytest.fixture(scope="session")
def django_db_modify_db_settings():
    from django.db import connections

    with databases.copy() as name:
        connections["default"].settings_dict["TEST"]["NAME"] = name
        yield
        connections["default"].close()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    from home.services import prepare_site

    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        prepare_site()  # every test begins with the bare site in three languages
        pristine.remember()
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda self: pristine.restore())
        yield


@pytest.fixture(autouse=True)
def _nothing_left_over():
    """The cache and the active language outlive a database rollback."""
    translation.activate("ky")
    yield
    cache.clear()
    translation.activate("ky")


def pytest_unconfigure():
    shutil.rmtree(settings.TEST_DIR, ignore_errors=True)


def pytest_collection_modifyitems(config, items):
    engine = "postgresql" if os.environ.get("DATABASE_URL", "").startswith("postgres") else "sqlite"
    other = {"postgresql": "sqlite", "sqlite": "postgresql"}[engine]
    left_out = [item for item in items if item.get_closest_marker(other) and not item.get_closest_marker(engine)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    _refuse_skip(outcome.get_result())


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report(collector):
    outcome = yield
    _refuse_skip(outcome.get_result())


def _refuse_skip(report):
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = (
        report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else str(report.longrepr)
    )
    if CI or not any(re.fullmatch(allowed, reason) for allowed in REASONS_TO_SKIP):
        where = "where CI=true nothing may be skipped" if CI else "this reason is not listed in tests/conftest.py"
        report.outcome, report.longrepr = "failed", f"Skipped ({reason}), but {where}."
