"""A plan becomes words: sentences of the story and of the common store, their gaps filled with names and numbers."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from language.slugs import slugify

from .plan import Plan, Row, plan, words
from .slots import Number, noun

LANGUAGES = ("ky", "ru", "en")
ATTEMPTS = 30
MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True)
class Family:
    """An item in all languages: its plan, its titles and the one slug."""

    plan: Plan
    titles: dict[str, str]
    slug: str


def families() -> Iterator[Family]:
    """All items of the archive, without end, no title and no slug twice."""
    titles, slugs, number = set[str](), set[str](), 0
    while True:
        family = _family(plan(number), titles, slugs)
        titles.update(family.titles.values())
        slugs.add(family.slug)
        yield family
        number += 1


def _family(first: Plan, titles: set[str], slugs: set[str]) -> Family:
    chosen, named = first, titles_of(first)
    for attempt in range(ATTEMPTS):
        if titles.isdisjoint(named.values()) and slugify(named["ky"]) not in slugs:
            return Family(chosen, named, slugify(named["ky"]))
        chosen = first.otherwise(attempt)
        named = titles_of(chosen)
    named = {code: f"{title} ({first.number})" for code, title in named.items()}
    return Family(chosen, named, slugify(f"{first.number} {named['ky']}"))


def titles_of(chosen: Plan) -> dict[str, str]:
    return {code: _one_of(chosen, code, "titles") for code in LANGUAGES}


def lead(chosen: Plan, code: str) -> str:
    return _one_of(chosen, code, "leads")


def occasion(chosen: Plan, code: str) -> str:
    return _one_of(chosen, code, "occasions", words("sentences"))


def notice(chosen: Plan, code: str, number: int) -> str:
    return str(words("sentences")[code]["notices"][number])


def address(chosen: Plan, code: str) -> str:
    return _filled(words("sentences")[code]["address"], chosen, code)


def boilerplate(code: str) -> str:
    return str(words("sentences")[code]["boilerplate"])


def body(chosen: Plan, code: str, spokesman: Any) -> str:
    """The stored form of the blocks; `spokesman` is the person whom a quotation comes from."""
    luck, store = chosen.random("body"), words("sentences")[code]
    own = _some(luck, chosen.story[code]["sentences"], 3, 4)
    common = _some(luck, store["sentences"], 3, 6)
    heading, quote = luck.choice(store["headings"]), luck.choice(store["quotes"])
    blocks = [_text(own[:2], chosen, code), _text(own[2:] + common[:1], chosen, code)]
    if luck.random() < 0.5:
        blocks.append({"type": "heading", "value": {"level": "2", "text": heading}})
    blocks.append(_text(common[1:], chosen, code))
    if luck.random() < 0.3 and spokesman:
        name, post = getattr(spokesman, f"name_{code}"), getattr(spokesman, f"post_{code}")
        blocks.append({"type": "quote", "value": {"text": quote, "name": name, "post": post}})
    return json.dumps(blocks, ensure_ascii=False)


def _text(sentences: list[str], chosen: Plan, code: str) -> Row:
    return {"type": "text", "value": f"<p>{_filled(' '.join(sentences), chosen, code)}</p>"}


def _one_of(chosen: Plan, code: str, name: str, store: Row | None = None) -> str:
    """The same choice in every language."""
    choices = (store or chosen.story)[code][name]
    return _filled(choices[chosen.random(name).randrange(len(choices))], chosen, code)


def _some(luck: Random, sentences: list[str], least: int, most: int) -> list[str]:
    """Some of the sentences in the order in which they were written."""
    chosen = luck.sample(range(len(sentences)), luck.randint(least, min(most, len(sentences))))
    return [sentences[number] for number in sorted(chosen)]


def _filled(sentence: str, chosen: Plan, code: str) -> str:
    return sentence.format_map(_names(chosen, code) | _numbers(chosen))


def _names(chosen: Plan, code: str) -> Row:
    luck, places = chosen.random("names"), words("places")
    starts, ends = places["village"][code], places["village_end"][code]
    here, there = luck.sample(range(len(starts) * len(ends)), 2)
    village, other = (f"{starts[pair % len(starts)]}-{ends[pair // len(starts)]}" for pair in (here, there))
    season = next(season for season in places["season"] if chosen.moment.month in season["months"])
    return {
        "village": noun(code, village),
        "other": noun(code, other),
        "district": chosen.town["district"][code],
        "town": chosen.town["name"][code],
        "work": noun(code, luck.choice(places["work"])[code]),
        "season": season[code],
    }


def _numbers(chosen: Plan) -> Row:
    luck, year = chosen.random("numbers"), chosen.moment.year
    numbers = {"k": Number(luck.randint(2, 9)), "n": Number(luck.randint(11, 96)), "p": Number(luck.randint(11, 64))}
    next_year = year + (chosen.moment.month > MONTHS_OF_A_YEAR // 2)
    return numbers | {"m": Number(luck.randint(12, 98) * 10 + luck.randint(0, 9)), "year": year, "next": next_year}
