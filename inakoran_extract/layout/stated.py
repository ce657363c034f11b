"""The head that a text lacks where its row states it, and the lines that say what is stated.

A column of contents is most often the story alone; its title and date stand in columns of their
own. Read by itself, the story's first odd line would be taken for a headline. So what is stated and
not printed stands above the text as a head while the text is read, and is taken away again.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.stated import (
    is_like_title,
    is_same_title,
    read_people,
    squash,
)
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.layout.labelled import LABELLED
from inakoran_extract.model import Stated
from inakoran_extract.reading.lines import Line, fold

_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.LINK, Mark.BYLINE, Mark.CAPTION))
_LONGEST_HEADLINE = 250
_SHORTEST_CAPTION = 12
# A headline has several blanks, and stands among the first blocks of its text.
_SEVERAL = 2
_HEAD = 6


def stand_above(blocks: list[Block], stated: Stated) -> list[Block]:
    """Return blocks for what is stated and not printed, to stand above those of the text.

    The line that says the stated headline gets a weight that nothing else has, and a line that is
    the stated byline or a stated caption its mark.

    Args:
        blocks: all blocks of the text, marked, in order.
        stated: what is known beside the text.
    """
    if stated.byline:
        _know_byline(blocks, fold(stated.byline))
    for caption in stated.captions:
        _know_caption(blocks, fold(caption.text or ""))
    if not stated.headline:
        return []
    headline = fold(stated.headline)
    printed = _find_printed(blocks, headline)
    if printed is not None:
        printed.weight += LABELLED
        if printed.mark not in _PROSE:
            printed.mark, printed.found = Mark.TITLE, None
        return []
    if _has_head(blocks):
        return []  # It has a headline of its own, whatever the row calls it.
    block = _make(headline, Mark.TITLE, None)
    block.weight = LABELLED
    line = read_date_line(fold(stated.timestamp)) if stated.timestamp else None
    if line is None:
        return [block]
    mark = Mark.DAY if line.stamp.time is None else Mark.TIME
    return [block, _make(fold(stated.timestamp or ""), mark, line)]


def _make(text: str, mark: Mark, found: object) -> Block:
    return Block([Line(0, 0, 0, text, tight=False)], text, mark, found)


def _find_printed(blocks: list[Block], headline: str) -> Block | None:
    """Return the block above the story that says the headline: as stated, cut, or nearly so."""
    like: Block | None = None
    for block in blocks:
        title = block.mark in _TITLES
        if len(block.text) <= _LONGEST_HEADLINE:
            if title and is_same_title(block.text, headline):
                return block
            if squash(block.text) == squash(headline):
                return block
            if like is None and title and is_like_title(block.text, headline):
                like = block
        if block.mark in _PROSE:
            break
    return like


def _has_head(blocks: list[Block]) -> bool:
    """Tell whether a text begins with a head: a title, and a date line with its clock below it."""
    for index, block in enumerate(blocks[:_HEAD]):
        if block.mark in _PROSE:
            return False
        if block.mark in (Mark.TITLE, Mark.NAME) and block.text.count(" ") >= _SEVERAL:
            return any(below.mark is Mark.TIME for below in blocks[index + 1 : index + 4])
    return False


def _know_caption(blocks: list[Block], caption: str) -> None:
    """Mark the lines that are a stated caption and nothing else, but for its credit."""
    wanted = squash(caption)
    if len(wanted) < _SHORTEST_CAPTION:
        return
    for block in blocks:
        if len(block.text) <= 2 * len(caption) and squash(block.text).startswith(wanted):
            picture = part_credit(block.text)
            if squash(picture.text or "") == wanted:
                block.mark, block.found = Mark.CAPTION, picture


def _know_byline(blocks: list[Block], byline: str) -> None:
    """Mark the lines that are the stated byline and nothing else."""
    wanted = squash(byline)
    for block in blocks:
        short = len(block.text) <= 2 * len(byline)
        if short and block.mark not in _PROSE and wanted and squash(block.text) == wanted:
            block.mark, block.found = Mark.BYLINE, Signed(read_people(byline))
