"""Settings of the tests: production's behaviour, quick passwords, files in a folder of their own."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import env
from .databases import database

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["*"]
TEST_DIR = Path(tempfile.mkdtemp(prefix="jarchy-test-"))
DATABASES = {"default": database(env, TEST_DIR / "test.sqlite3")}
DATABASES["default"].setdefault("TEST", {})
MEDIA_ROOT = TEST_DIR / "media"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
