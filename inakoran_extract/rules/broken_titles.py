"""Joins a headline that was broken over two lines where nothing else in its dump was wrapped.

A deck may stand below a headline as closely. So the first line has to be unfinished, or what is
left on the second too little to say anything.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.words.names import SMALL_WORDS, are_names, is_place
from inakoran_extract.words.places import BEFORE_PLACES

# Lines at the top of a dump that its headline may be among.
_REACH = 8
_LONGEST_REST = 2
_FEWEST = 3
_STOPS = '.!?:;"”)'
# No line ends in them that is finished.
_ENDLESS = SMALL_WORDS | {
    *("antara", "hingga", "ketika", "menuju", "saat", "sampai", "sebelum", "sejak", "sesudah"),
    *("setelah", "tentang", "terhadap"),
}
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD))
_STORY = frozenset((Mark.PROSE, Mark.OPENING))


def find_broken_title(blocks: list[Block]) -> int:
    """Return the index of the first of two lines that a headline was broken into; -1 for none."""
    for place, (above, below) in enumerate(pairwise(blocks[: _REACH + 1])):
        if above.mark in _STORY:
            break
        if (
            above.mark in _TITLES
            and below.mark in _TITLES
            and below.lines[0].tight
            and above.text.count(" ") + 1 >= _FEWEST
            and above.text[-1] not in _STOPS
            and (_is_unfinished(above.text, below.text) or _is_rest(below.text, blocks))
        ):
            return place
    return -1


def _is_unfinished(above: str, below: str) -> bool:
    """Tell whether a line stops within a phrase that goes on in the line below.

    >>> _is_unfinished("Harga Beras Naik di Mataram, Warga", "Mulai Mengeluh")
    True
    >>> _is_unfinished("Harga Beras Naik di Pulau Lombok", "Barat, Warga Mengeluh")
    True
    >>> _is_unfinished("Harga Beras Naik di Mataram", "Warga Mulai Mengeluh")
    False
    >>> _is_unfinished("Harga Beras Naik di Mataram,", "Warga Mengeluh")
    True
    >>> _is_unfinished("Rina Wulandari, Ahmad Fauzi,", "Sari Dewi")
    False
    """
    last = above.rpartition(" ")[2]
    first = below.partition(" ")[0].strip(",.")
    if last.lower() in _ENDLESS or first in SMALL_WORDS:
        return True
    if above.rpartition(", ")[2] == last and " " in below:
        return True
    if last[-1] == ",":
        # In capitals a title looks like names.
        titled = (above.isupper() and below.count(" ") > 1) or not are_names(above[:-1])
        return " " in below and above.isupper() is below.isupper() and titled
    place = is_place(f"{last} {first}") and not is_place(first)
    return place or (last.lower() in BEFORE_PLACES and is_place(first))


def _is_rest(below: str, blocks: list[Block]) -> bool:
    """Tell whether a word or two are a headline's end, as the story has them in small letters."""
    words = below.split(" ")
    if len(words) > _LONGEST_REST:
        return False
    story = " ".join(block.text for block in blocks if block.mark in _STORY)
    return all(word.isalpha() and f" {word.lower()}" in story for word in words)
