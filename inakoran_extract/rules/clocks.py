"""A date and its clock on lines of their own: `Juli 19, 2022` above `8:47 am`, or below it.

Themes put each into an element; what prints elements on lines of their own parts them.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.date_rests import is_clock
from inakoran_extract.fields.timestamp import read_date_line

# Every pair of lines asks for it, and a look into an enumeration takes its time.
_DAY = Mark.DAY
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))


def join_clocks(blocks: list[Block], *, in_page: bool = False) -> None:
    """Join a bare day of the head with the clock on the line below it, or else above it.

    Args:
        blocks: those of a text, or of a page.
        in_page: sentences may stand above the head as well, which aren't the story's.
    """
    for place in range(len(blocks) - 1):
        above, below = blocks[place], blocks[place + 1]
        if above.mark in _PROSE and (above.inside or not in_page):
            return
        if (
            above.mark is _DAY
            and _is_alone(below)
            and (line := read_date_line(f"{above.text} {below.text}")) is not None
        ) or (
            below.mark is _DAY
            and _is_alone(above)
            and not (place + 2 < len(blocks) and _is_alone(blocks[place + 2]))
            and (line := read_date_line(f"{above.text} {below.text}")) is not None
            and line.stamp.time is not None
        ):
            above.lines = [*above.lines, *below.lines]
            above.text = f"{above.text} {below.text}"
            above.mark, above.found = Mark.TIME, line
            del blocks[place + 1]
            return


def _is_alone(block: Block) -> bool:
    """Tell whether a line is a time of day and no more."""
    return (
        block.text[0].isalnum()
        and any(sign in block.text for sign in ":.")
        and is_clock(block.text)
    )
