"""Demo front page and standing pages, from `home/demo/*.toml`; what is there already is left alone."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

from cms.seed import demo_data
from home.front import USUAL
from home.models import HomePage, StandardPage
from news.demo_body import body
from news.models import SpeechPage
from people.models import Organisation, Person

Row = dict[str, Any]
FOLDER = Path(__file__).parent


def seed() -> None:
    homes = {home.lang: home for home in HomePage.objects.select_related("locale")}
    for row in demo_data(FOLDER, "pages")["page"]:
        _add_family(row, homes)
    words = demo_data(FOLDER, "front")
    for code, home in homes.items():
        if _is_bare(home):
            _compose(home, words, code)


def _add_family(row: Row, homes: dict[str, HomePage]) -> None:
    source = None
    for code in ("ky", "ru", "en"):
        home = homes[code]
        parent = StandardPage.objects.child_of(home).filter(slug=row["parent"]).get() if "parent" in row else home
        page = StandardPage.objects.child_of(parent).filter(slug=row["slug"]).first()
        page = page or _add(row, code, parent, source)
        source = source or page


def _add(row: Row, code: str, parent: Any, source: StandardPage | None) -> StandardPage:
    words = row[code]
    page = StandardPage(
        title=words["title"],
        lead=words["lead"],
        body=json.dumps([part for block in words["body"] for part in _parts(block)]),
        slug=row["slug"],
        locale=parent.locale,
        source_language="ky",
        show_in_menus=True,
        live=False,
    )
    if source:
        page.translation_key = source.translation_key
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def _parts(block: Row) -> list[Row]:
    if "office" in block:
        return [{"type": "contacts", "value": block["office"]}]
    if "people" in block:
        return [{"type": "people", "value": _keys(Person, block["people"])}]
    return body([block])


def _is_bare(home: HomePage) -> bool:
    """Whether nobody composed this front page yet."""
    kinds = [part["type"] for part in home.sections.raw_data]
    return kinds in ([], [part["type"] for part in USUAL])


def _compose(home: HomePage, words: Row, code: str) -> None:
    """The usual sections, and between them who we are and with whom we work."""
    about = StandardPage.objects.child_of(home).get(slug="about")
    partners = {"organisations": _keys(Organisation, words["partners"]["organisations"])}
    own = [{"type": "text", "value": _about(words["about"], code, about)}, {"type": "partners", "value": partners}]
    contact = {"type": "contact", "value": {"people": _keys(Person, words["contact"]["people"])}}
    featured, latest, _speech, archive, _contact = USUAL
    composed = [featured, latest, _speech_of(words["speech"], code), *own, archive, contact]
    home.sections = home.sections.stream_block.to_python(composed)
    home.save_revision().publish()


def _speech_of(words: Row, code: str) -> Row:
    speech = SpeechPage.objects.filter(slug=words["slug"], locale__language_code=code).first()
    return {"type": "speech", "value": {"speech": speech.pk if speech else None, "number": words["others"]}}


def _about(words: Row, code: str, page: StandardPage) -> Row:
    figures = [{"number": fact["number"], "label": fact["label"][code]} for fact in words["figures"]]
    parts = [
        {"type": "text", "value": words["text"][code]},
        {"type": "number_facts", "value": figures},
        {"type": "button", "value": {"label": words["button"][code], "page": page.pk, "url": ""}},
    ]
    # Blocks inside a section get no id by being saved, and without one they cannot be sent to translation.
    return {"heading": words["heading"][code], "body": [{**part, "id": str(uuid4())} for part in parts]}


def _keys(model: Any, slugs: list[str]) -> list[int]:
    keys = dict(model.objects.filter(slug__in=slugs).values_list("slug", "pk"))
    return [keys[slug] for slug in slugs]
