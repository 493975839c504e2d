"""Builds an error page in the reader's language and never fails, whatever else did."""

import logging
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_path, get_language_from_request, override

from .wrong_address import suggestions

logger = logging.getLogger(__name__)

# These pages stand in the site's frame, which reads the database; the others must not touch it.
FRAMED = {403, 404, 410}
# What was looked for may stand elsewhere.
SUGGESTING = {404, 410}
# A visitor who comes back sooner finds the same; seconds.
RETRY_AFTER = 30

LAST_RESORT = {
    400: ("Суроо-талап туура эмес.", "Неверный запрос.", "The request is not valid."),
    403: ("Кирүүгө уруксат жок.", "Доступ запрещён.", "Access is not allowed."),
    404: ("Барак табылган жок.", "Страница не найдена.", "Page not found."),
    410: ("Барак алынып салынган.", "Страница удалена.", "The page was removed."),
    500: ("Сайтта ката кетти.", "На сайте произошла ошибка.", "Something went wrong on the site."),
    503: (
        "Сайт убактылуу иштебей жатат. Бир аздан кийин кайра аракет кылыңыз.",
        "Сайт временно недоступен. Попробуйте немного позже.",
        "The site is not available at the moment. Please try again shortly.",
    ),
}
LAST_RESORT_PAGE = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{status}</title></head>
<body><main><h1>{status}</h1>
<p lang="ky">{0}</p><p lang="ru">{1}</p><p lang="en">{2}</p>
<p><a href="/ky/" lang="ky">Кыргызча</a> <a href="/ru/" lang="ru">Русский</a> <a href="/en/" lang="en">English</a></p>
</main></body>
</html>
"""


def error_page(request: HttpRequest, status: int, facts: dict[str, Any] | None = None) -> HttpResponse:
    """The page of a 4xx or 5xx status, from `<status>.html`, which may tell `facts`."""
    language = language_of(request)
    with override(language):
        response = HttpResponse(body(request, status, language, facts), status=status)
    response["Content-Language"] = language
    if status not in {404, 410}:
        response["Cache-Control"] = "private, no-store"
    if status == 503:
        response["Retry-After"] = str(RETRY_AFTER)
    if get_language_from_path(request.path_info) is None:
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
    return response


def language_of(request: HttpRequest) -> str:
    """The address's language, else the remembered, else the accepted one, else the first of the site."""
    return str(get_language_from_request(request, check_path=True))


def body(request: HttpRequest, status: int, language: str, facts: dict[str, Any] | None = None) -> str:
    context = {
        **(facts or {}),
        "status": status,
        "language": language,
        "home_url": f"/{language}/",
        "search_url": f"/{language}/search/",
    }
    for frame in (request, None) if status in FRAMED else (None,):
        try:
            if status in SUGGESTING and frame:
                context |= suggestions(request, language)
            return render_to_string(f"{status}.html", context, request=frame)
        except Exception:
            logger.exception("The page of status %s could not be rendered", status)
    return LAST_RESORT_PAGE.format(*LAST_RESORT[status], status=status, language=language)
