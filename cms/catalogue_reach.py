"""How much of what each library says is said in Kyrgyz and Russian: its own catalogue and ours together."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import django
import polib  # type: ignore[import-untyped]  # a development dependency without types
from django.apps import apps
from django.conf import settings

from cms.catalogues import DOMAINS

LANGUAGES = ("ky", "ru")
Messages = set[tuple[str, str]]


class Reach(NamedTuple):
    """`said` counts the messages by language; `wanting` are those that Kyrgyz lacks."""

    library: str
    messages: int
    said: dict[str, int]
    wanting: list[str]


def reach() -> Iterator[Reach]:
    """One row for each installed library and kind of catalogue; a library without a catalogue has no row."""
    for domain in DOMAINS:
        # Django says what any of the catalogues says, whichever library asks.
        said = {code: _said(code, domain) for code in LANGUAGES}
        for name, locale in _libraries():
            if messages := _messages(locale, "en", domain, translated=False):
                shown = f"{name}, scripts" if domain == "djangojs" else name
                counts = {code: len(messages & said[code]) for code in LANGUAGES}
                wanting = sorted(msgid for _context, msgid in messages - said["ky"])
                yield Reach(shown, len(messages), counts, wanting)


def table() -> list[str]:
    """The rows and their sum as the lines of a table in Markdown."""
    rows = [(row.library, row.messages, *row.said.values()) for row in reach()]
    total = ("together", *(sum(column) for column in zip(*(row[1:] for row in rows), strict=True)))
    heading = ["| library | messages | Kyrgyz | Russian |", "|---|---:|---:|---:|"]
    return heading + [f"| {' | '.join(map(str, row))} |" for row in (*rows, total)]


def _libraries() -> Iterator[tuple[str, Path]]:
    yield "django", Path(django.__file__).parent / "conf" / "locale"
    for config in sorted(apps.get_app_configs(), key=lambda config: config.name):
        if not (settings.BASE_DIR / config.name.partition(".")[0]).is_dir():
            yield config.name, Path(config.path) / "locale"


def _messages(locale: Path, code: str, domain: str, translated: bool = True) -> Messages:
    path = locale / code / "LC_MESSAGES" / f"{domain}.po"
    entries = polib.pofile(str(path)) if path.exists() else []
    return {
        (entry.msgctxt or "", entry.msgid)
        for entry in entries
        if not entry.obsolete and (entry.translated() or not translated)
    }


def _said(code: str, domain: str) -> Messages:
    folders = [*(locale for _name, locale in _libraries()), *map(Path, settings.LOCALE_PATHS)]
    return set().union(*(_messages(folder, code, domain) for folder in folders))
