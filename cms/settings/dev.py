"""Settings of `make run`: a laptop, a demo, never the open internet."""

from .base import *  # noqa: F403
from .base import VAR_DIR, env
from .databases import database

# Off, so that a demo shows the site's own error pages; DEBUG=1 shows Django's.
DEBUG = env.bool("DEBUG", False)
DEMO_CONTENT_ALLOWED = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
SECRET_KEY = "only-for-development-and-demonstration"  # noqa: S105  (production refuses it)
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": database(env, VAR_DIR / "jarchy.sqlite3")}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
