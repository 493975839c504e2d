"""Settings of `make run`: a laptop, a demo, never the open internet."""

from .base import *  # noqa: F403
from .base import VAR_DIR, env
from .databases import database

DEBUG = env.bool("DEBUG", True)
SECRET_KEY = "only-for-development-and-demonstration"  # noqa: S105  (production refuses it)
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": database(env, VAR_DIR / "jarchy.sqlite3")}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
