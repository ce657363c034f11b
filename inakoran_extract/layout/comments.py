"""Finds where readers' comments begin, and with them the article is over."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.model import Reason
from inakoran_extract.rules.inside import PAGE

_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_ORIGINS = frozenset((Mark.DATELINE, Mark.OPENING))
# So near below a line that is of the head the date stands, and the dateline.
_SOON = 3
_NEXT = 8
_PARAGRAPH = 100
# What a count of comments begins with where there are none.
_NONE = ("0 ", "no ", "tidak ada ", "belum ada ")


def find_comments(blocks: list[Block]) -> int:
    """Return the index of the comments' heading that closes the article.

    The same word stands in menus and among the share buttons above many articles: there it closes
    nothing.
    """
    origins = [index for index, block in enumerate(blocks) if block.mark in _ORIGINS]
    left = sum(len(block.text) for block in blocks if block.mark in PROSE)
    prose = letters = dates = 0
    for index, block in enumerate(blocks):
        if block.mark in PROSE:
            prose += 1
            letters += len(block.text)
            left -= len(block.text)
        elif block.mark in (Mark.TIME, Mark.DAY):
            dates += 1
            if prose < 3:
                prose = letters = 0
        elif block.mark is Mark.COMMENTS:
            if prose >= 3 and letters > 400:
                return index
            # Where it says that there are none, what stands below is no comment.
            if (
                (left and not prose and block.text.lower().startswith(_NONE))
                or (left > 5 * letters and _is_story_below(blocks, index))
                or (left > 2 * letters and _is_head_below(blocks, index, dated=bool(dates)))
            ):
                continue
            above = bool(prose) and len(blocks) < PAGE
            if not (prose or dates) or _is_button(blocks, index, story_above=above):
                continue
            # In a dump whatever follows is a comment; in a page the article may be yet to come.
            if len(blocks) < PAGE or (
                origins[0] < index if origins and origins[-1] > index else left <= 5 * letters
            ):
                return index
    return len(blocks)


def _is_story_below(blocks: list[Block], index: int) -> bool:
    """Tell whether paragraphs follow a comments' heading at once, and no head of another story."""
    below = [block for block in blocks[index + 1 : index + 9] if block.mark is not Mark.BOILERPLATE]
    long = sum(block.mark in PROSE and len(block.text) > _PARAGRAPH for block in below)
    # No reader's comment leads to other stories, whose titles may look like names.
    linked = any(block.mark is Mark.CROSSLINK_LABEL for block in below)
    return long >= 3 and not any(
        block.mark in _DATES
        or block.mark in (Mark.BYLINE, Mark.LABEL)
        or (block.mark is Mark.NAME and not linked)
        for block in below[:4]
    )


def _is_head_below(blocks: list[Block], index: int, *, dated: bool) -> bool:
    """Tell whether the article's head goes on below how many comments it has, to its dateline.

    Where no date stands above, it stands below, or the dateline does with the byline between.
    """
    near = [block.mark for block in blocks[index + 1 : index + _NEXT]]
    if dated:
        return not _ORIGINS.isdisjoint(near[:1])
    return Mark.TIME in near[:_SOON] or not _ORIGINS.isdisjoint(near)


def _is_button(blocks: list[Block], index: int, *, story_above: bool) -> bool:
    """Tell whether a comments' heading stands among share buttons, or right above the article.

    Below a dump's story a caption or a dateline is a comment like any other line.
    """
    below = blocks[index + 1 : index + 4]
    # What stands below a comment is no row of buttons.
    said = next((place for place, block in enumerate(below) if block.mark in PROSE), len(below))
    if any(block.found is Reason.SHARE or block.mark is Mark.COMMENTS for block in below[:said]):
        return True
    # `comment` above its number: how many there are.
    counted = bool(below) and below[0].found is Reason.COUNTER
    return not story_above and (
        counted or any(block.mark in _PICTURES | _ORIGINS for block in below)
    )
