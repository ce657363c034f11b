"""Knows a story's table of contents by its form, whatever heads it: its lines come again below.

Each of them stands again further down, in the same order, above paragraphs of its own: there it
heads a part of the story, though it looks like an item of a list.
"""

from collections import Counter
from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.marks import LOOSE, PROSE
from inakoran_extract.model import Reason

_LINES = LOOSE | {Mark.ITEM}
_FEWEST = 3
_TWICE = 2
_NUMBERS = "0123456789.)-–•· "


def leave_contents(blocks: list[Block], start: int, limit: int) -> None:
    """Mark the lines of a table of contents as the site's, and as headings where they come again.

    Args:
        blocks: all blocks of the text.
        start: index of the story's first.
        limit: the index that no part of the article stands behind.
    """
    places = [place for place in range(start, limit) if blocks[place].mark in _LINES]
    last = {_bare(blocks[place]): place for place in places}
    if len(last) + _FEWEST > len(places):
        return  # as in nearly all texts, hardly any comes again
    often = Counter(_bare(blocks[place]) for place in places)
    last = {text: place for text, place in last.items() if often[text] == _TWICE}
    for first in places:
        headings = _find_again(blocks, first, limit, last)
        if len(headings) >= _FEWEST:
            for place, heading in enumerate(headings, first):
                blocks[place].mark = Mark.BOILERPLATE
                blocks[place].dismiss(Reason.NAVIGATION)
                blocks[heading].mark, blocks[heading].found = Mark.HEADING, None
            return


def _find_again(blocks: list[Block], first: int, limit: int, last: dict[str, int]) -> list[int]:
    """Return where the lines from an index on come again, each above paragraphs of its own."""
    headings: list[int] = []
    for place in range(first, limit):
        if blocks[place].mark not in _LINES:
            break
        again = last.get(_bare(blocks[place]), -1)
        if again <= place or (headings and again <= headings[-1]):
            break
        headings.append(again)
    # A part may begin with a smaller part.
    told = sum(
        any(block.mark in PROSE for block in blocks[above + 1 : below])
        for above, below in pairwise([*headings, limit])
    )
    return headings if told + 1 >= len(headings) else []


def _bare(block: Block) -> str:
    return block.text.strip(_NUMBERS)
