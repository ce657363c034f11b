"""Joins the lines of a newspaper's column, which is much narrower than what mail is wrapped to.

So short a line looks like anything by itself: a name, a button, a credit. What tells are its
neighbours: it is full, and the sentence goes on below. A poem's lines have room left.
"""

from collections.abc import Callable

from inakoran_extract.block import Block, Mark
from inakoran_extract.words.hosts import is_address

_NARROWEST = 22
_WIDEST = 46
_FEWEST = 2
# Of ten lines that go on below, so many are full: a word may have been parted otherwise.
_FULL = 8
_STOPS = ".!?:"
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.RELATIVE))
# So near to its beginning a dump prints its date.
_HEAD = 10


def first_word(text: str) -> str:
    """Return the first word of a line."""
    return text.partition(" ")[0]


def column_of(going_on: list[tuple[int, str]]) -> int:
    """Return the width of the column that a dump's lines are set in; 0 where there is none.

    Args:
        going_on: the length of each line that goes on in lower case, and the line below it.

    >>> column_of([(34, "menunggu kemarau tiba."), (32, "kepada mereka.")])
    34
    >>> column_of([(34, "menunggu kemarau tiba."), (12, "kepada mereka.")])
    0
    """
    width = max(max(size, len(text)) for size, text in going_on)
    if len(going_on) < _FEWEST or not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(size + 1 + len(first_word(text)) > width for size, text in going_on)
    return width if full * 10 >= _FULL * len(going_on) else 0


def join_columns(
    blocks: list[Block], width: int, merge: Callable[[list[Block]], Block]
) -> list[Block]:
    """Join the lines of each paragraph below a dump's head.

    Args:
        blocks: one for each line.
        width: of the column.
        merge: makes one block of several.
    """
    dated = [place for place, block in enumerate(blocks[:_HEAD]) if block.mark in _DATES]
    start = dated[0] + 1 if dated else 0
    joined = blocks[:start]
    group: list[Block] = []
    for block in blocks[start:]:
        if group and not _goes_on(group[-1], block, width):
            joined.append(merge(group))
            group = []
        group.append(block)
    if group:
        joined.append(merge(group))
    return joined


def _goes_on(above: Block, below: Block, width: int) -> bool:
    """Tell whether a line is the next of its paragraph."""
    if not below.lines[0].tight or is_address(above.text) or is_address(below.text):
        return False
    if len(above.text) + 1 + len(first_word(below.text)) <= width:
        return False
    # Behind a full stop another line may begin by itself: its marks tell.
    return above.text[-1] not in _STOPS or below.mark in _LOOSE


_LOOSE = frozenset(
    (Mark.PROSE, Mark.TITLE, Mark.NAME, Mark.WORD, Mark.OPENING, Mark.DATELINE, Mark.CAPTION)
)
