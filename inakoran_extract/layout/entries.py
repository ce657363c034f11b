"""Tells a list by its entries: one shape, printed again and again.

A page of stories prints each in one way: its headline, who wrote it and when, a lead, a button that
all of them have. In a story headlines are no more than subheadings, and what stands around them
differs.
"""

from collections import Counter
from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.marks import DATES, PROSE

TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.LINK, Mark.HEADING))
# What may stand anywhere, and says nothing of a line's place.
BETWEEN = frozenset((Mark.BOILERPLATE, Mark.RAIL, Mark.CAPTION, Mark.CREDIT))
ROUNDS = 3
LONGEST_TEASER = 250
_SIGNED = frozenset((Mark.BYLINE, Mark.LABEL, Mark.VALUE))
_HEADLINE = 3  # blanks
_PARTED = 2
_LONGEST = 400
_MOST_TOLD = 2


def are_entries(blocks: list[Block]) -> bool:
    """Tell whether most headlines head entries of one shape, with a lead and what stories lack.

    That is a date or a writer for each, a line that all have, or the headline printed twice.

    Args:
        blocks: all blocks of the text, each with its mark.
    """
    said = [block for block in blocks if block.mark not in BETWEEN]
    if sum(map(is_headline, said)) < ROUNDS:
        return False
    if any(block.mark in PROSE and len(block.text) > _LONGEST for block in said):
        return False
    shapes = Counter(_read_shapes(said))
    shape, count = max(shapes.items(), key=lambda item: item[1] * ("p" in item[0]), default=("", 0))
    leads = shape.count("p")
    return (
        0 < leads <= _MOST_TOLD < count
        and count * 3 >= shapes.total() * 2
        # A page lists other stories below its own.
        and count * leads * 3 >= sum(block.mark in PROSE for block in said) * 2
        and shape.strip("p") != ""
    )


def _read_shapes(said: list[Block]) -> list[str]:
    """Return what stands below each headline up to the next, a letter for each line."""
    counts = Counter(block.text for block in said)
    shapes: list[str] = []
    above = ""
    for block in said:
        if is_headline(block):
            if block.text != above:
                shapes.append("")
            elif shapes:
                shapes[-1] += "t"
        elif shapes:
            shapes[-1] += _name(block, counts)
        above = block.text
    return shapes


def _name(block: Block, counts: Counter[str]) -> str:
    """Return a line's letter: a lead, a date, a writer, a line of all entries; "" for others."""
    if block.mark in PROSE:
        return "p"
    if block.mark in DATES:
        return "d"
    if block.mark in _SIGNED:
        return "b"
    return "a" if counts[block.text] >= ROUNDS else ""


def stand_alone(blocks: list[Block]) -> bool:
    """Tell whether several short paragraphs are of as many entries: lines part each two.

    These are a headline or several lines, such as a name and a price; a subheading is shorter.
    """
    said = [block for block in blocks if block.mark not in BETWEEN]
    told = [place for place, block in enumerate(said) if block.mark in PROSE]
    return (
        len(told) >= ROUNDS
        and all(len(said[place].text) <= LONGEST_TEASER for place in told)
        and all(
            below - above > _PARTED or any(map(is_headline, said[above + 1 : below]))
            for above, below in pairwise(told)
        )
    )


def is_headline(block: Block) -> bool:
    """Tell whether a line has the words of a headline, and asks nothing."""
    text = block.text
    return block.mark in TITLES and text.count(" ") >= _HEADLINE and text[-1] != "?"
