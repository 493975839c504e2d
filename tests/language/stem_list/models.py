"""A trained model of Tesseract with a word list of our own, as small as can be, byte by byte."""

import struct
from collections import deque

PARTS, WORDS, CHARACTERS = 24, 19, 21
LAST_OF_NODE, ENDS_WORD = 1, 4


def model(words, *, magic=42, missing=(), characters=None):
    """The bytes of a model that holds these words."""
    alphabet = sorted({letter for word in words for letter in word})
    parts = {0: b"config", WORDS: word_graph(words, alphabet, magic), CHARACTERS: character_set(characters or alphabet)}
    return packed({number: part for number, part in parts.items() if number not in missing})


def packed(parts):
    """Parts of a model behind the table of where each begins."""
    offset = 4 + 8 * PARTS
    offsets, body = [-1] * PARTS, b""
    for number, part in sorted(parts.items()):
        offsets[number] = offset + len(body)
        body += part
    return struct.pack("<i", PARTS) + struct.pack(f"<{PARTS}q", *offsets) + body


def character_set(alphabet):
    lines = [f"{letter} 3 0,255,0,255 Cyrillic 1 0 1 {letter}" for letter in alphabet]
    return "\n".join([str(len(alphabet)), *lines, ""]).encode()


def word_graph(words, alphabet, magic):
    """Edges of a tree of letters, the edges of a node one after another; no two nodes are shared."""
    bits = len(alphabet).bit_length()
    edges = [
        alphabet.index(letter) | (LAST_OF_NODE * last + ENDS_WORD * ends) << bits | following << bits + 3
        for letter, last, ends, following in laid_out(tree_of(words))
    ]
    return struct.pack("<hii", magic, len(alphabet), len(edges)) + struct.pack(f"<{len(edges)}Q", *edges)


def tree_of(words):
    tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return tree


def laid_out(tree):
    """Each edge as (letter, is the last of its node, ends a word, the number of the first edge of the next node)."""
    edges, waiting = [], deque([tree])
    length = len(tree)
    while waiting:
        node = waiting.popleft()
        letters = sorted(letter for letter in node if letter)
        for letter in letters:
            inner = {name: below for name, below in node[letter].items() if name}
            edges.append((letter, letter == letters[-1], "" in node[letter], length if inner else 0))
            if inner:
                waiting.append(inner)
                length += len(inner)
    return edges
