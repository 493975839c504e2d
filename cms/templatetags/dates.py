"""Dates as the site writes them, in Asia/Bishkek and in the language of the page."""

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.translation import get_language

from language.dates import PartialDate, RailParts, Style, format_date, rail_parts

register = template.Library()

Moment = date | datetime | None

#: Before it a date is a slip of the keyboard; it is shown as it is, and the page stays up.
FIRST_YEAR = 1000


def local(value: Moment) -> Moment:
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value or None


def written(value: Moment, style: Style) -> str:
    value = local(value)
    if value is None or value.year < FIRST_YEAR:
        return str(value or "")
    return format_date(value, get_language() or "ky", style)


def parts(value: Moment) -> RailParts:
    value = local(value)
    if value is None or value.year < FIRST_YEAR:
        return RailParts("", "", "")
    return rail_parts(value, get_language() or "ky")


@register.filter
def day_number(value: Moment) -> str:
    return parts(value).day


@register.filter
def month_name(value: Moment) -> str:
    """The month as it reads beside the day, without its year: «декабрь», «декабря»."""
    value = local(value)
    return rail_parts(PartialDate(None, value.month, value.day), get_language() or "ky").month if value else ""


@register.filter
def month_year(value: Moment) -> str:
    return parts(value).month


@register.filter
def weekday(value: Moment) -> str:
    return parts(value).weekday


@register.filter
def short_date(value: Moment) -> str:
    return written(value, "numeric")


@register.filter
def long_date(value: Moment) -> str:
    return written(value, "long")


@register.filter
def clock(value: Moment) -> str:
    """Hour and minute; nothing for a day without an hour."""
    value = local(value)
    return f"{value:%H:%M}" if isinstance(value, datetime) else ""


@register.filter
def iso(value: Moment) -> str:
    """For `datetime=""`: to the minute, with the offset of Bishkek."""
    value = local(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if value else ""
