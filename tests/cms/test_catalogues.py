"""The words of the interface are complete, fresh and right in Kyrgyz, Russian and English (TR-9)."""

import ast
import gettext
import io
import re
from collections import Counter
from pathlib import Path

import django
import polib
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command

from cms.catalogues import DOMAINS, Catalogues
from cms.interface_words import KEYWORDS, source_files
from language.letters import find_wrong_letters

LOCALE = settings.BASE_DIR / "locale"
OURS = {code: LOCALE / code / "LC_MESSAGES/django.po" for code in ("ky", "ru", "en")}
ALL = [*OURS.values(), *sorted(LOCALE.glob("libraries/*/LC_MESSAGES/*.po"))]
CYRILLIC = [path for path in ALL if path.parts[-3] != "en"]
# The words of the interface, agreed once: English, Kyrgyz, Russian.
WORDS = [line.split("\t") for line in Path(__file__).with_name("words.tsv").read_text().splitlines()]
# Said alike in every language: names, and signs around a variable.
SAME_EVERYWHERE = {"RSS", "PDF", "CSV", "XLSX", "Telegram", "YouTube", "Facebook", "RuTube", "Wagtail", "URL", "API"}
# Words that a library says too, and that we deliberately say otherwise in Russian.
OTHERWISE = {
    "Caption": "of a picture as well as of a table: «подпись», not an inscription",
    "image": "a common noun inside sentences, so in lower case; the admin makes the first letter a capital",
    "images": "as image",
    "Edit": "an agreed word",
    "Unpublish": "an agreed word",
    "Source": "an agreed word: nobody writes «исходник»",
    "slug": "an agreed word: nobody knows what a «слаг» is",
    "This field is required.": "an agreed word",
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|{\w*}|</?[a-z][^>]*>")
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")


def entries(path):
    return list(polib.pofile(str(path)))


def forms(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


each_catalogue = pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(LOCALE)))
each_cyrillic = pytest.mark.parametrize("path", CYRILLIC, ids=lambda path: str(path.relative_to(LOCALE)))


def test_nothing_is_missing_fuzzy_obsolete_or_stale():
    assert Catalogues(settings.BASE_DIR).faults() == []


@each_catalogue
def test_the_compiled_file_says_what_the_catalogue_says(path):
    with path.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in entries(path):
        if entry.msgid_plural:
            continue
        said = compiled.pgettext(entry.msgctxt, entry.msgid) if entry.msgctxt else compiled.gettext(entry.msgid)
        assert said == entry.msgstr


def test_english_says_what_the_code_says():
    for entry in entries(OURS["en"]):
        assert forms(entry) == ([entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid])


@pytest.mark.parametrize(("code", "number"), [("ky", 1), ("ru", 3), ("en", 2)])
def test_a_language_has_as_many_forms_after_a_number_as_it_needs(code, number):
    with OURS[code].with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert {compiled.plural(n) for n in range(200)} == set(range(number))
    if code == "ru":
        assert [compiled.plural(n) for n in (1, 21, 2, 104, 5, 11, 12, 112, 0)] == [0, 0, 1, 1, 2, 2, 2, 2, 2]
    for entry in entries(OURS[code]):
        assert not entry.msgid_plural or len(entry.msgstr_plural) == number


def test_kyrgyz_has_no_plural_after_a_number():
    for path in (OURS["ky"], *LOCALE.glob("libraries/ky/LC_MESSAGES/*.po")):
        for entry in entries(path):
            if entry.msgid_plural:
                after = re.findall(r"(?:%\(\w+\)[sd]|%d)[ \u00a0](\w+)", entry.msgstr_plural[0])
                assert not [word for word in after if re.search(r"(л[аоөе]р|д[аоөе]р|т[аоөе]р)$", word)], entry.msgid


@each_catalogue
def test_placeholders_and_tags_are_those_of_the_message(path):
    for entry in entries(path):
        allowed = [Counter(PLACEHOLDER.findall(text)) for text in (entry.msgid, entry.msgid_plural) if text]
        for form in forms(entry):
            assert Counter(PLACEHOLDER.findall(form)) in allowed, entry.msgid


@each_cyrillic
def test_words_are_written_with_the_letters_of_their_language(path):
    for entry in entries(path):
        for form in forms(entry):
            bare = PLACEHOLDER.sub(" ", form)
            assert not find_wrong_letters(bare), entry.msgid
            if path.parts[-3] == "ru":
                assert not re.search("[ңөүҢӨҮ]", bare), entry.msgid


@each_cyrillic
def test_nothing_is_left_in_english(path):
    for entry in entries(path):
        if not LATIN_WORD.search(PLACEHOLDER.sub(" ", entry.msgid)):
            continue
        for form in forms(entry):
            bare = PLACEHOLDER.sub(" ", form)
            said = set(LATIN_WORD.findall(PLACEHOLDER.sub(" ", entry.msgid))) <= SAME_EVERYWHERE
            assert said or re.search("[а-яё]", bare, re.IGNORECASE) or not LATIN_WORD.search(bare), entry.msgid


@each_cyrillic
def test_sentences_end_as_in_english(path):
    for entry in entries(path):
        for form in forms(entry):
            assert form.rstrip()[-1:] in ".!?…" or not entry.msgid.endswith("."), entry.msgid
            assert form.strip() == form or entry.msgid.strip() != entry.msgid, entry.msgid
            first, original = form[:1], entry.msgid[:1]
            same_case = first.isupper() == original.isupper() or not (first.isalpha() and original.isalpha())
            assert same_case or first.isupper() or entry.msgctxt in {"alt. month", "spoken"}, entry.msgid


@each_cyrillic
def test_agreed_words_are_used_exactly(path):
    column = {"ky": 1, "ru": 2}[path.parts[-3]]
    agreed = {}
    for row in WORDS:
        agreed.setdefault(row[0].casefold(), set()).add(row[column].casefold())
    wrong = {
        entry.msgid: entry.msgstr
        for entry in entries(path)
        if not entry.msgctxt
        and entry.msgid.rstrip(".").casefold() in agreed
        and entry.msgstr.rstrip(".").casefold() not in agreed[entry.msgid.rstrip(".").casefold()]
    }
    assert wrong == {}


def test_no_word_of_ours_changes_the_meaning_of_a_library_s():
    """A message is one for the whole process: «Media» as «СМИ» would rename a menu of the admin."""
    said = {}
    for config in apps.get_app_configs():
        if Path(config.path).is_relative_to(settings.BASE_DIR):
            continue
        path = Path(config.path) / "locale/ru/LC_MESSAGES/django.po"
        for entry in entries(path) if path.exists() else []:
            said.setdefault((entry.msgctxt, entry.msgid), set()).add(entry.msgstr.casefold())
    changed = {
        entry.msgid: (entry.msgstr, known)
        for entry in entries(OURS["ru"])
        if (known := said.get((entry.msgctxt, entry.msgid), set()) - {""}) and entry.msgstr.casefold() not in known
    }
    assert {msgid: texts for msgid, texts in changed.items() if msgid not in OTHERWISE} == {}


@pytest.mark.parametrize("domain", DOMAINS)
def test_what_kyrgyz_borrows_russian_has_too(domain):
    """A message that Russian lacks would show in Kyrgyz, the default language."""
    russian = set()
    folders = [Path(config.path) / "locale" for config in apps.get_app_configs()]
    for folder in [*folders, Path(django.__file__).parent / "conf/locale"]:
        for path in folder.glob(f"ru/LC_MESSAGES/{domain}.po"):
            russian |= {(entry.msgctxt, entry.msgid) for entry in entries(path) if entry.translated()}
    for path in LOCALE.glob(f"**/ru/LC_MESSAGES/{domain}.po"):
        russian |= {(entry.msgctxt, entry.msgid) for entry in entries(path)}
    borrowed = {(entry.msgctxt, entry.msgid) for entry in entries(LOCALE / f"libraries/ky/LC_MESSAGES/{domain}.po")}
    assert borrowed - russian == set()


def test_gettext_is_imported_under_names_that_the_catalogue_knows():
    """Babel looks for names, so an alias would hide its messages."""
    for path in source_files(settings.BASE_DIR):
        for node in ast.walk(ast.parse(path.read_text() if path.suffix == ".py" else "")):
            if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
                for name in node.names:
                    assert (name.asname or name.name) in {*KEYWORDS, "_"} or "gettext" not in name.name, path


@pytest.fixture
def project(tmp_path):
    """A small project with every way to say a message."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "templates").mkdir()
    (tmp_path / "shop/__init__.py").write_text("")
    (tmp_path / "shop/views.py").write_text(
        "from django.utils.translation import gettext as _, ngettext, pgettext\n"
        "# Translators: on the door\n"
        '_("Open")\n_("A long "\n  "message")\npgettext("a verb", "Open")\n'
        'ngettext("%(n)d hour", "%(n)d hours", 2)\n'
    )
    (tmp_path / "templates/door.html").write_text(
        "{% load i18n %}\n"
        '<p title="{% translate \'Door\' %}">{% translate "Open" %} {% translate "Open" context "a state" as o %}\n'
        "    {% blocktranslate trimmed count n=days with name=shop %}\n  {{ n }} day\n  in {{ name }}\n"
        '{% plural %}\n  {{ n }} days\n  in {{ name }}\n{% endblocktranslate %} {{ x|default:_("Closed") }}\n'
    )
    return tmp_path


def messages(project, code="en"):
    return {
        (entry.msgctxt, entry.msgid, entry.msgid_plural): entry
        for entry in polib.pofile(str(project / f"locale/{code}/LC_MESSAGES/django.po"))
    }


def test_the_tool_finds_every_kind_of_message(project):
    Catalogues(project).update()
    found = messages(project)
    assert set(found) == {
        (None, "Open", ""),
        (None, "A long message", ""),
        ("a verb", "Open", ""),
        ("a state", "Open", ""),
        (None, "Door", ""),
        (None, "Closed", ""),
        (None, "%(n)d hour", "%(n)d hours"),
        (None, "%(n)s day in %(name)s", "%(n)s days in %(name)s"),
    }
    opened = found[None, "Open", ""]
    assert opened.occurrences == [("shop/views.py", ""), ("templates/door.html", "")]
    assert opened.comment == "on the door"
    assert found[None, "%(n)d hour", "%(n)d hours"].msgstr_plural == {0: "%(n)d hour", 1: "%(n)d hours"}


def test_the_tool_keeps_translations_and_drops_what_nobody_says(project):
    Catalogues(project).update()
    path = project / "locale/ru/LC_MESSAGES/django.po"
    catalogue = polib.pofile(str(path))
    catalogue.find("Closed").msgstr = "Закрыто"
    catalogue.append(polib.POEntry(msgid="Gone", msgstr="Нет"))
    catalogue.save(str(path))
    Catalogues(project).update()
    assert messages(project, "ru")[None, "Closed", ""].msgstr == "Закрыто"
    assert (None, "Gone", "") not in messages(project, "ru")
    assert list(messages(project, "ru")[None, "%(n)d hour", "%(n)d hours"].msgstr_plural) == [0, 1, 2]


def test_the_tool_names_what_is_wrong(project):
    assert any("locale/en/LC_MESSAGES/django.po is not what" in fault for fault in Catalogues(project).faults())
    Catalogues(project).update()
    assert "locale/ky/LC_MESSAGES/django.po: missing: 'Closed' (templates/door.html)" in Catalogues(project).faults()
    path = project / "locale/en/LC_MESSAGES/django.mo"
    path.write_bytes(b"old")
    assert any("locale/en/LC_MESSAGES/django.mo is not what" in fault for fault in Catalogues(project).faults())
    catalogue = polib.pofile(str(project / "locale/ky/LC_MESSAGES/django.po"))
    catalogue.find("Closed").msgstr, catalogue.find("Closed").flags = "Жабык", ["fuzzy"]
    catalogue.save()
    assert "locale/ky/LC_MESSAGES/django.po: fuzzy: 'Closed' (templates/door.html)" in Catalogues(project).faults()


def test_the_tool_says_when_a_library_no_longer_says_it(project):
    path = project / "locale/libraries/ky/LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    for msgid in ("Enter a number.", "Enter a riddle."):
        catalogue.append(polib.POEntry(msgid=msgid, msgstr="…", occurrences=[("django/forms/fields.py", "")]))
    catalogue.save(str(path))
    unknown = [fault for fault in Catalogues(project).faults() if "not in" in fault]
    assert unknown == ["locale/libraries/ky/LC_MESSAGES/django.po: not in django/forms/fields.py: 'Enter a riddle.'"]


def test_the_command_fails_where_anything_is_left_to_do(project, settings):
    settings.BASE_DIR = project
    with pytest.raises(CommandError, match="Closed"):
        call_command("catalogue", "--check")
    assert not (project / "locale").exists()
    with pytest.raises(CommandError, match="missing"):
        call_command("catalogue")
    assert (project / "locale/en/LC_MESSAGES/django.mo").exists()


def test_the_command_is_content_where_nothing_is_left(tmp_path, settings):
    settings.BASE_DIR = tmp_path
    out = io.StringIO()
    call_command("catalogue", stdout=out)
    call_command("catalogue", "--check", stdout=out)
    assert out.getvalue().count("complete in every language") == 2
