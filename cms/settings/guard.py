"""What a production process refuses to start with."""

from collections.abc import Iterable, Sequence

from django.core.exceptions import ImproperlyConfigured

WEAK = ("django-insecure", "only-for", "changeme", "secret")


def refuse_unsafe(*, debug: bool, secret_key: str, allowed_hosts: Sequence[str], base_url: str) -> None:
    """Raises ImproperlyConfigured that names everything wrong at once."""
    problems = list(_problems(debug, secret_key, allowed_hosts, base_url))
    if problems:
        raise ImproperlyConfigured("Refusing to start: " + "; ".join(problems) + ".")


def _problems(debug: bool, secret_key: str, allowed_hosts: Sequence[str], base_url: str) -> Iterable[str]:
    if debug:
        yield "DEBUG is on"
    if len(secret_key) < 50 or len(set(secret_key)) < 10 or secret_key.startswith(WEAK):
        yield "SECRET_KEY is missing or weak (50 random characters are needed)"
    if not allowed_hosts or any(host in ("*", ".") for host in allowed_hosts):
        yield "ALLOWED_HOSTS must name the site's hosts"
    if not base_url.startswith("https://"):
        yield "BASE_URL must start with https://"
