"""Tells whether sentences below a box of other stories' titles end the story above the box.

What closes a story stands below its last paragraph: where nothing closes it above the box, and a
sign-off, a byline or tags stand right below the sentences, these are the story's, however short.
"""

from typing import NamedTuple

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.marks import BREAKING_REASONS, INSERTS, LOOSE, PARAGRAPHS, PROSE
from inakoran_extract.model import Reason

# How far below a paragraph the end stands that closes it.
_NEAR = 8
SHORTEST = 30
ENDS = frozenset((Mark.BYLINE, Mark.LABEL, Mark.SIGNOFF, Mark.TAGS, Mark.TAGS_LABEL))
LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_STORY = PARAGRAPHS | INSERTS | LOOSE
_TITLES = LOOSE | {Mark.ITEM, Mark.LINK}
_SENTENCE_ENDS = '.!?"”)…*'
_FEWEST_BLANKS = 3


class Run(NamedTuple):
    """Paragraphs that follow each other, but for what stands between any.

    Attributes:
        start: index of the first.
        last: index of the last.
        size: how many there are, very short ones left out.
    """

    start: int
    last: int
    size: int


def is_signed(block: Block) -> bool:
    """Tell whether a paragraph ends in a sign-off."""
    return block.mark in PARAGRAPHS and bool(find_signoff(block.text))


def leave_titles(blocks: list[Block], run: Run) -> Run:
    """Return the paragraphs below a list's items that are titles of other stories."""
    start = run.start
    while start < run.last and blocks[start].mark is Mark.ITEM and _is_link(blocks[start].text):
        start += 1
    if start == run.start or blocks[start].mark is Mark.ITEM:
        return run
    long = sum(len(block.text) > SHORTEST for block in blocks[run.start : start])
    return Run(start, run.last, max(0, run.size - long))


def _is_link(text: str) -> bool:
    """Tell whether an item below a list's heading is a title, short or long."""
    return text[-1] not in ".;:" and text.count(" ") >= _FEWEST_BLANKS


def ends_below_box(blocks: list[Block], foot: int, run: Run, limit: int) -> bool:
    """Tell whether sentences below a box of titles end the story.

    A sentence right below the box's heading is another story's. A page's number is such a box, too.

    Args:
        blocks: all blocks of the text.
        foot: the index behind the story above the box.
        run: the sentences.
        limit: the index that no part of the article stands behind.
    """
    told = blocks[run.start : run.last + 1]
    above = blocks[run.start - 1]
    # Behind a page's number it shows how the next page begins.
    broken = blocks[run.last].text.endswith(("...", "…"))
    if (
        is_signed(blocks[foot - 1])
        or not (above.mark in _TITLES or (above.found is Reason.PAGINATION and not broken))
        or not all(block.mark in PROSE for block in told)
    ):
        return False
    return is_signed(blocks[run.last]) or is_closed_below(blocks, run, limit)


def is_closed_below(blocks: list[Block], run: Run, limit: int) -> bool:
    """Tell whether the article's end stands below paragraphs, with no other list or date before.

    Below a box of links it then closes what stands between.
    """
    if blocks[run.last].text[-1] not in _SENTENCE_ENDS:
        return False
    for block in blocks[run.last + 1 : min(run.last + 1 + _NEAR, limit)]:
        if block.mark in ENDS or block.mark is Mark.SOURCE or is_signed(block):
            return True
        if block.mark not in _STORY or block.reason in BREAKING_REASONS:
            return False
    return False
