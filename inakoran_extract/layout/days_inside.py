"""Settles a date between a story's paragraphs: its own, a day's heading, or a row of a list."""

from inakoran_extract.block import Mark
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.head import settle_date
from inakoran_extract.layout.marks import DATES, LOOSE, PROSE
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role

# So near below a deck the head's date stands.
_NEAR = 3
_DATED = frozenset((Role.TIMESTAMP, Role.MODIFIED))


def take_day(walk: Walk) -> bool:
    """Settle a date between paragraphs: the heading of a day, or a row of the list it stands in."""
    above = walk.blocks[walk.place - 1] if walk.place > walk.start else None
    below = walk.below
    if walk.block.mark is Mark.RELATIVE and above is not None and above.mark is Mark.LINK:
        walk.block.dismiss(Reason.RAIL)  # when the story appeared that the link leads to
        walk.place += 1
        return True
    told = above is not None and below is not None and {above.mark, below.mark} <= PROSE
    near = walk.place - walk.start < _NEAR
    if (walk.block.mark is Mark.TIME and (told or near) and _is_only_time(walk)) or _signs(walk):
        settle_date(walk.block)  # a story's own date, where its head has none
        walk.place += 1
        return True
    if walk.block.text[-1] == ".":
        # A sentence's end, on a line of its own: `Rabu (19/11) kemarin.`
        walk.block.settle(Role.BODY)
        walk.place += 1
        return True
    among = LOOSE | DATES
    listed = below is not None and below.mark in among
    if above is not None and above.role is Role.BODY and above.text[-1] != ":":
        listed = listed or above.mark in among
    walk.block.settle(Role.BODY if listed or len(walk.block.text) > 60 else Role.SUBHEADING)
    walk.place += 1
    return True


def _signs(walk: Walk) -> bool:
    """Tell whether a day says who wrote on it, and nothing else dates the article."""
    found = walk.block.found
    if not isinstance(found, DateLine) or not found.signed:
        return False
    return not any(block.holds(_DATED) for block in walk.blocks)


def _is_only_time(walk: Walk) -> bool:
    """Tell whether no other line of a text states a day and a clock, or is settled as its date."""
    return not any(
        block is not walk.block and (block.mark is Mark.TIME or block.holds(_DATED))
        for block in walk.blocks
    )
