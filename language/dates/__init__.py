"""Dates and periods as the three languages write them: printed and read back (TR-10)."""

from language.dates.model import PartialDate, Period, Precision
from language.dates.printing import RailParts, Style, format_date, format_period, rail_parts
from language.dates.reading import FoundDate, find_dates, parse

__all__ = [
    "FoundDate",
    "PartialDate",
    "Period",
    "Precision",
    "RailParts",
    "Style",
    "find_dates",
    "format_date",
    "format_period",
    "parse",
    "rail_parts",
]
