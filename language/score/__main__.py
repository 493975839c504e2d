"""`make score`: every figure of SE-6 that form-lemma pairs can give; `make score WORST=50` adds the worst errors."""

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from language.analysis import analyze, explain
from language.kyrgyz.stemmer import readings
from language.letters import normalize_for_match
from language.score.conflation import Judged, Measure, judge, macro
from language.score.cost import cost
from language.score.pairs import Row, half, read
from language.score.typing import finds, habitual_latin, official_latin, without_kyrgyz_keys

MANY_ENDINGS = 3


def keys(form: str) -> tuple[str, ...]:
    """What a text with this form is found by: the stems of the whole word."""
    tokens = analyze(form, "ky")
    return tokens[0].stems if tokens else ()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make score", description=__doc__)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("data", type=Path)
    asked = parser.parse_args(arguments)
    try:
        rows = read(asked.data)
    except OSError as error:
        parser.error(f"no pairs to measure with: {error}")
    print(f"{len(rows):,} forms of {len({row.lemma for row in rows}):,} lemmas from {asked.data.name}")
    judged = conflation(rows)
    typed(rows)
    spent = cost([normalize_for_match(row.form) for row in rows])
    print(f"{spent.words_per_second:,.0f} distinct words a second, loaded in {spent.load_seconds:.3f} s, "
          f"{spent.megabytes:.1f} MB")  # fmt: skip
    if asked.worst:
        worst(rows, judged, asked.worst)
    return 0


def conflation(rows: list[Row]) -> Judged:
    judged = judge(rows, keys)
    print(f"\n{'':32}precision  recall     F1   pairs")
    line("all (micro)", judged.measure())
    for number, name in enumerate(("first half of the lemmas", "second half of the lemmas")):
        line(name, judge([row for row in rows if half(row.lemma) == number], keys).measure())
    print(f"{'macro, by lemma':50}{macro(rows, judged):6.4f}")
    for upos in sorted({row.upos for row in rows}):
        forms = {row.form for row in rows if row.upos == upos}
        line(f"with a form that is {upos}", judged.measure(forms))
    endings = {row.form: min(len(readings(normalize_for_match(row.form))[0].chain), MANY_ENDINGS) for row in rows}
    for number in range(1, MANY_ENDINGS + 1):
        forms = {form for form, found in endings.items() if found == number}
        line(f"with a form of {number} endings{' or more' if number == MANY_ENDINGS else ''}", judged.measure(forms))
    return judged


def line(name: str, found: Measure) -> None:
    pairs = found.right + found.missed
    print(f"{name:32}{found.precision:9.4f}{found.recall:8.4f}{found.f1:7.4f}{pairs:8,}")


def typed(rows: list[Row]) -> None:
    forms = sorted({row.form for row in rows})
    print()
    for name, changed, asked in (
        ("typed without ө ү ң", without_kyrgyz_keys, [form for form in forms if set("өүң") & set(form)]),
        ("typed in Latin, officially", official_latin, forms),
        ("typed in Latin, by habit", habitual_latin, forms),
    ):
        found = finds(asked, changed)
        print(f"{name:32}{found.share:9.4f} of {len(asked):,} found, {found.by_stem:.4f} by a stem, "
              f"{found.alternatives:.1f} alternatives on average")  # fmt: skip


def worst(rows: list[Row], judged: Judged, number: int) -> None:
    """The forms with the most wrong pairs, and how they were understood."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        lemmas[row.form].add(row.lemma)
    wrong = judged.joined - judged.gold.same - judged.gold.related
    counts = Counter(form for pair in (judged.gold.same - judged.joined) | wrong for form in pair)
    print("\nWorst errors: wrong pairs, form, lemma, reading")
    for form, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:number]:
        print(f"{count:5}  {form:22}{', '.join(sorted(lemmas[form])):16}{'; '.join(map(str, explain(form)))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
