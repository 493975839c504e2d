"""Points out wrong letters in what an editor has just saved (TR-11); never stands in the way of saving."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.contrib import messages
from django.db import models
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.fields import StreamField
from cms.text import plain_text
from language.letters import find_wrong_letters

SHOWN = 20
NOT_PROSE = (models.SlugField, models.URLField, models.EmailField, models.FileField)


class Finding(NamedTuple):
    field: str
    word: str
    suggestion: str


def point_out(request: HttpRequest, instance: models.Model) -> None:
    """A warning after a person's save; the editor's own saving every moment stays silent."""
    if not request.accepts("text/html"):
        return
    findings = list(dict.fromkeys(find(instance)))
    if findings:
        messages.warning(request, message(findings))


def find(instance: models.Model) -> Iterator[Finding]:
    """Wrong words in all texts of a page or snippet, in the order of its fields."""
    for label, text in texts(instance):
        for wrong in find_wrong_letters(text):
            yield Finding(label, wrong.word, wrong.suggestion)


def texts(instance: models.Model) -> Iterator[tuple[str, str]]:
    for field in instance._meta.concrete_fields:
        value = getattr(instance, field.attname)
        if isinstance(field, StreamField):
            yield capfirst(field.verbose_name), plain_text(value)
        elif _is_prose(field) and value:
            yield capfirst(field.verbose_name), value


def _is_prose(field: Any) -> bool:
    is_text = isinstance(field, (models.CharField, models.TextField)) and not isinstance(field, NOT_PROSE)
    return is_text and field.editable and not field.choices and field.name != "draft_title"


def message(findings: list[Finding]) -> SafeString:
    shown = format_html_join("", "<li>{}: «{}» → «{}»</li>", findings[:SHOWN])
    return format_html("{}<ul>{}</ul>", _("Saved, but some words have wrong letters in them:"), shown)
