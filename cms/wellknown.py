"""The files that machines look for at agreed addresses (FE-5)."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.utils import timezone
from django.views.decorators.http import require_safe

from .models import SiteSettings

PLAIN = "text/plain; charset=utf-8"
# RFC 9116 asks for less than a year; half of one leaves a forgotten copy time to be noticed.
SECURITY_TXT_VALID = timedelta(days=180)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        *(f"Disallow: /{code}/search/" for code, _name in settings.LANGUAGES),
        "",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type=PLAIN)


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    lines = [
        f"Contact: mailto:{contact(request)}",
        f"Expires: {expiry(timezone.now()):%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {request.build_absolute_uri('/.well-known/security.txt')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type=PLAIN)


def contact(request: HttpRequest) -> str:
    """A finder of a hole must reach somebody even while the database is away."""
    try:
        return SiteSettings.for_request(request).email or str(settings.DEFAULT_FROM_EMAIL)
    except (DatabaseError, InterfaceError):
        return str(settings.DEFAULT_FROM_EMAIL)


def expiry(now: datetime) -> datetime:
    """Midnight in UTC, so that the file and its ETag change once a day."""
    return (now + SECURITY_TXT_VALID).replace(hour=0, minute=0, second=0, microsecond=0)


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(static("cms/img/mark.svg"))
