"""Keeps the words of the interface complete (TR-9): locale/<language>/ are ours, locale/libraries/ those of Django
and Wagtail that their own Kyrgyz lacks or says otherwise. The compiled files are kept too: production has no gettext.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import product
from pathlib import Path

import django
import polib  # type: ignore[import-untyped]  # a development dependency without types
from babel.messages.catalog import PYTHON_FORMAT

from cms.interface_words import Word, source_files, words_of

# Kyrgyz has one form after a number, as in Django's own catalogue.
PLURALS = {
    "ky": "nplurals=1; plural=0;",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "en": "nplurals=2; plural=(n != 1);",
}
# What the server says, and what the scripts of the admin say.
DOMAINS = ("django", "djangojs")
SAME_AS_CODE = "en"
LIBRARIES = "libraries"
LINE = 110

Catalogue = dict[tuple[str, str], polib.POEntry]


class Catalogues:
    """The catalogues of the project in `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.locale = root / "locale"
        self.libraries = sorted(path.name for path in self.locale.glob(f"{LIBRARIES}/??"))

    def update(self) -> None:
        """Writes what code and templates say into every catalogue, and compiles it."""
        for path, catalogue in self._wanted():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(str(catalogue), encoding="utf-8")
            path.with_suffix(".mo").write_bytes(catalogue.to_binary())

    def faults(self) -> list[str]:
        """What keeps the catalogues from being complete, one line each."""
        return [fault for path, catalogue in self._wanted() for fault in self._faults(path, catalogue)]

    def _wanted(self) -> Iterator[tuple[Path, polib.POFile]]:
        for language in PLURALS:
            path = self.locale / language / "LC_MESSAGES" / "django.po"
            yield path, _file(language, [_translated(entry, language, _read(path)) for entry in self._words.values()])
        for language, domain in product(self.libraries, DOMAINS):
            path = self.locale / LIBRARIES / language / "LC_MESSAGES" / f"{domain}.po"
            if path.exists():
                yield path, _file(language, _read(path).values())

    @cached_property
    def _words(self) -> Catalogue:
        words: Catalogue = {}
        for path in source_files(self.root):
            for word in words_of(path):
                _add(words, word, str(path.relative_to(self.root)))
        return words

    def _faults(self, path: Path, catalogue: polib.POFile) -> Iterator[str]:
        name = path.relative_to(self.root)
        for entry in catalogue:
            if not entry.translated():
                yield f"{name}: {'fuzzy' if entry.fuzzy else 'missing'}: {entry.msgid!r} ({_places(entry)})"
        if path.parts[-4] == LIBRARIES:
            yield from (f"{name}: not in {where}: {msgid!r}" for where, msgid in _unknown(catalogue))
        if not path.exists() or path.read_text(encoding="utf-8") != str(catalogue):
            yield f"{name} is not what code and templates say: run `make messages`"
        compiled = path.with_suffix(".mo")
        if not compiled.exists() or compiled.read_bytes() != catalogue.to_binary():
            yield f"{compiled.relative_to(self.root)} is not what {name} says: run `make messages`"


def _read(path: Path) -> Catalogue:
    entries = polib.pofile(str(path)) if path.exists() else []
    return {(entry.msgctxt or "", entry.msgid): entry for entry in entries if not entry.obsolete}


def _add(words: Catalogue, word: Word, path: str) -> None:
    entry = words.setdefault(
        (word.context, word.singular), polib.POEntry(msgctxt=word.context or None, msgid=word.singular, occurrences=[])
    )
    entry.msgid_plural = word.plural or entry.msgid_plural
    entry.comment = "\n".join(dict.fromkeys([*entry.comment.splitlines(), *word.notes]))
    # Without line numbers, so that a catalogue changes only with its words.
    entry.occurrences = sorted({*entry.occurrences, (path, "")})


def _translated(entry: polib.POEntry, language: str, known: Catalogue) -> polib.POEntry:
    forms = int(PLURALS[language].removeprefix("nplurals=")[0])
    old = known.get((entry.msgctxt or "", entry.msgid), polib.POEntry())
    new = polib.POEntry(
        msgctxt=entry.msgctxt, msgid=entry.msgid, msgid_plural=entry.msgid_plural, occurrences=entry.occurrences
    )
    new.comment, new.tcomment = entry.comment, old.tcomment
    new.flags = [flag for flag in old.flags if flag == "fuzzy"]
    if PYTHON_FORMAT.search(entry.msgid):
        new.flags.append("python-format")
    if language == SAME_AS_CODE:
        old = polib.POEntry(msgstr=entry.msgid, msgstr_plural={0: entry.msgid, 1: entry.msgid_plural})
    if entry.msgid_plural:
        new.msgstr_plural = {form: old.msgstr_plural.get(form, "") for form in range(forms)}
    else:
        new.msgstr = old.msgstr
    return new


def _file(language: str, entries: Iterable[polib.POEntry]) -> polib.POFile:
    catalogue = polib.POFile(wrapwidth=LINE)
    catalogue.header = "Words of the interface. `make messages` collects them; the translations are written here."
    catalogue.metadata = {
        "Project-Id-Version": "Jarchy",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURALS[language],
    }
    catalogue.extend(sorted(entries, key=lambda entry: (entry.msgid.casefold(), entry.msgid, entry.msgctxt or "")))
    return catalogue


def _places(entry: polib.POEntry) -> str:
    return ", ".join(place for place, _line in entry.occurrences)


def _unknown(catalogue: polib.POFile) -> Iterator[tuple[str, str]]:
    """Borrowed words that the installed library no longer says in the file their comment names."""
    installed = Path(django.__file__).parent.parent
    said: dict[str, set[tuple[str, str]]] = {}
    for entry in catalogue:
        for place, _line in entry.occurrences or [("any file", "")]:
            if place not in said:
                said[place] = _said_in(installed / place)
            if (entry.msgctxt or "", entry.msgid) not in said[place]:
                yield place, entry.msgid


def _said_in(path: Path) -> set[tuple[str, str]]:
    """Scripts come joined and shortened: what they say is read from the catalogue that their library brings."""
    if not path.is_file():
        return set()
    return set(_read(path)) if path.suffix == ".po" else {word[:2] for word in words_of(path)}
