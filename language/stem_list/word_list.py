"""The word list inside a trained model of Tesseract, read without a program of it.

A `.traineddata` holds numbered parts. Two matter: the character set (a line a character) and the word list, a directed
acyclic word graph: 64-bit edges, each a character, three flags and the next node. Source: the file formats described
in Tesseract's manual pages of combine_tessdata and dawg2wordlist.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

WORDS, CHARACTERS = 19, 21
MAGIC = 42
LAST_OF_NODE, _, ENDS_WORD = 1, 2, 4
FLAGS = 3


class NotAModel(ValueError):
    """The file is not a trained model with a word list."""


def read_words(path: Path) -> Iterator[str]:
    """Every word of the list, in the order of the graph. Raises NotAModel."""
    parts = _parts(path.read_bytes())
    try:
        characters = [line.split(" ")[0] for line in parts[CHARACTERS].decode().splitlines()[1:]]
        magic, size, count = struct.unpack_from("<hii", parts[WORDS])
        edges = struct.unpack_from(f"<{count}Q", parts[WORDS], struct.calcsize("<hii"))
    except (KeyError, struct.error, UnicodeDecodeError) as error:
        raise NotAModel(f"{path} has no word list: {error!r}") from error
    if magic != MAGIC or size != len(characters):
        raise NotAModel(f"{path}: the word list does not belong to the character set")
    try:
        yield from _walk(edges, characters)
    except IndexError as error:
        raise NotAModel(f"{path}: the word list leads out of itself") from error


def _parts(model: bytes) -> dict[int, bytes]:
    """The parts by their number: a count, an offset each (-1 for a part that is absent), then the parts."""
    try:
        (count,) = struct.unpack_from("<i", model)
        offsets = struct.unpack_from(f"<{count}q", model, 4)
    except struct.error as error:
        raise NotAModel("not a trained model of Tesseract") from error
    present = sorted(offset for offset in offsets if offset >= 0)
    ends = dict(zip(present, [*present[1:], len(model)], strict=True))
    return {number: model[offset : ends[offset]] for number, offset in enumerate(offsets) if offset >= 0}


def _walk(edges: tuple[int, ...], characters: list[str]) -> Iterator[str]:
    bits = len(characters).bit_length()
    nodes = [(0, "")]
    while nodes:
        edge, prefix = nodes.pop()
        while True:
            flags = edges[edge] >> bits
            word = prefix + characters[edges[edge] & ((1 << bits) - 1)]
            if flags & ENDS_WORD:
                yield word
            if following := flags >> FLAGS:
                nodes.append((following, word))
            if flags & LAST_OF_NODE:
                break
            edge += 1
