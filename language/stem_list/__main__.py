"""`make stems`: derives the known stems and the frequencies of endings from the word list of Tesseract's Kyrgyz model.

`python -m language.stem_list /usr/share/tesseract-ocr/5/tessdata/kir.traineddata`: in Debian the package
tesseract-ocr-kir (Apache License 2.0) holds the file. Nobody has labelled a word of it: the stems are those that
explain the list best. Same input, same output.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from language.kyrgyz.endings import NOUN, VERB
from language.kyrgyz.stems import DATA, ENDINGS, STEMS, shortened
from language.letters import normalize_for_match
from language.stem_list.candidates import nouns, verbs
from language.stem_list.dropped_vowels import without_last_vowel
from language.stem_list.evidence import evidence
from language.stem_list.pruning import prune, settled
from language.stem_list.reviving import revived
from language.stem_list.weighing import Weights, weigh
from language.stem_list.word_list import read_words

KYRGYZ = re.compile("[а-яңөү]+(?:-[а-яңөү]+)*")
LONGEST_WORD = 25
NOTICE = """\
# Derived by `make stems` from the word list of Tesseract's Kyrgyz model (kir.traineddata, Apache License 2.0,
# Copyright The Tesseract Authors; https://github.com/tesseract-ocr/tessdata_fast). See docs/kyrgyz.md.
"""


def main(model: str = "") -> int:
    if not Path(model).is_file():
        print(f"No model at «{model}»: apt-get install tesseract-ocr-kir, or make stems MODEL=kir.traineddata",
              file=sys.stderr)  # fmt: skip
        return 2
    words = {word for word in map(normalize_for_match, read_words(Path(model))) if _is_kyrgyz(word)}
    print(f"{len(words):,} words", flush=True)
    weights, short = derive(words)
    DATA.mkdir(exist_ok=True)
    ENDINGS.write_text(NOTICE + "\n".join(ending_rows(weights)) + "\n", encoding="utf-8")
    STEMS.write_text(NOTICE + "\n".join(stem_rows(weights, short)) + "\n", encoding="utf-8")
    print(f"{len(weights.stems):,} stems and parts of speech, {STEMS.stat().st_size:,} bytes")
    return 0


def _is_kyrgyz(word: str) -> bool:
    return len(word) <= LONGEST_WORD and KYRGYZ.fullmatch(word) is not None


def derive(words: set[str]) -> tuple[Weights, dict[str, str]]:
    """The weights of stems and endings, and the short forms of stems that drop a vowel."""
    support = {NOUN: nouns(words), VERB: verbs(words)}
    candidates = {(part, stem) for part, found in support.items() for stem in found}
    spelled = {stem for _, stem in candidates}
    best_last = sorted(spelled, key=lambda stem: (support[NOUN].get(stem, 0), stem))
    short = {form: stem for stem in best_last for form in without_last_vowel(stem, words)}
    candidates = {(part, stem) for part, stem in candidates if stem not in short}
    found = evidence(words, candidates, shortened(spelled - short.keys(), short))
    alive = prune(found)
    alive |= revived(found, weigh(found, alive))
    # Of a verb that has lost some of its words less is expected: «жер» is only now more than a form of «же».
    alive |= {stem for stem in revived(found, weigh(found, alive)) if stem[0] == NOUN}
    return weigh(found, settled(found, weigh(found, alive))), short


def stem_rows(weights: Weights, short: dict[str, str]) -> list[str]:
    """A stem a line: how many words it explains as a noun, as a verb, and its short forms if it has any."""
    short_of: dict[str, list[str]] = defaultdict(list)
    for form, stem in short.items():
        short_of[stem].append(form)
    stems = sorted({stem for _, stem in weights.stems})
    return [
        " ".join(filter(None, [stem, *(str(_whole(weights.stems.get((part, stem)))) for part in (NOUN, VERB)),
                               *short_of[stem]]))
        for stem in stems
    ]  # fmt: skip


def ending_rows(weights: Weights) -> list[str]:
    """An ending a line: the state it follows, its name, its form, and in how many words."""
    return [f"{state}\t{name}\t{form}\t{_whole(n)}" for (state, name, form), n in sorted(weights.endings.items())]


def _whole(count: float | None) -> int:
    return 0 if count is None else max(1, round(count))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
