"""Knows the days of a chronology or a schedule from the date of another article's head.

`1 Oktober 2026` / `Bupati bertemu pengusaha.` / `15 Oktober 2026` / …: below a story's beginning
several days follow each other as the calendar has them, and none of them stands with a title. They
head what is below them, or are rows of a list, and end no story.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.marks import DATES, PROSE

_FEWEST = 2
_FEWEST_UNDATED = 3
_NEAR = 3
_TITLE_BLANKS = 3
_HEADS = frozenset((Mark.TITLE, Mark.NAME, Mark.LINK, Mark.HEADING))
_OVER = frozenset((Mark.RAIL, Mark.COMMENTS, Mark.TAGS, Mark.TAGS_LABEL, Mark.CROSSLINK_LABEL))


def mark_days(blocks: list[Block]) -> None:
    """Mark the days of a story's chronology as lines of the story."""
    days = _find_days(blocks)
    stamps = [line.stamp for place in days if isinstance(line := blocks[place].found, DateLine)]
    if len(days) < _FEWEST or any(
        above.date > below.date or (above.date == below.date and above.time == below.time)
        for above, below in pairwise(stamps)
    ):
        return
    if any(_heads_story(blocks, place) for place in days):
        return
    for place in days:
        blocks[place].mark, blocks[place].found = Mark.TITLE, None


def _find_days(blocks: list[Block]) -> list[int]:
    """Return where days stand below the first paragraph of a story with a date above it."""
    dated = told = False
    days: list[int] = []
    for place, block in enumerate(blocks):
        if block.mark in DATES:
            if told and _is_day(block):
                days.append(place)
            elif told and block.mark is not Mark.ODD_DATE:
                break
            dated = dated or not told
        elif block.mark in PROSE:
            told = True
        elif told and block.mark in _OVER:
            break
    # Where no date stands above the story, its own may be the first below a standfirst.
    if not dated and (len(days) < _FEWEST_UNDATED or _are_far(days)):
        return []
    return days


def _are_far(days: list[int]) -> bool:
    return any(below - above > _NEAR for above, below in pairwise(days))


def _is_day(block: Block) -> bool:
    """Tell whether a line is a day and says nothing else of itself."""
    line = block.found
    return (
        block.inside
        and isinstance(line, DateLine)
        and not (line.modified or line.labelled or line.signed or line.later)
    )


def _heads_story(blocks: list[Block], place: int) -> bool:
    """Tell whether a day stands below or above another article's title, or somebody's name."""
    above, below = blocks[place - 1], blocks[place + 1 : place + 3]
    if above.mark is Mark.BYLINE or (above.mark is Mark.NAME and above.text.count(" ") < _FEWEST):
        # In the list itself a name is a row: another day stands above it.
        return blocks[place - 2].mark not in DATES
    if _is_title(above) and below and below[0].mark in PROSE:
        return True
    return len(below) > 1 and _is_title(below[0]) and below[1].mark in PROSE


def _is_title(block: Block) -> bool:
    """Tell whether a line has the form of a title, and no row's: without a number or a sign."""
    text = block.text
    return (
        block.mark in _HEADS
        and text.count(" ") >= _TITLE_BLANKS
        and ":" not in text
        and not any(map(str.isdecimal, text))
    )
