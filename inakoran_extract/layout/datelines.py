"""Datelines in several lines: `Jakarta` above a lone dash, `JAKARTA, KOMPAS.com` above `- Harga …`.

Programs that print each element of a page on a line of its own break a dateline where the page
changes its type. A place alone is one as well, between the date and the first paragraph.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin, read_dateline
from inakoran_extract.fields.place_and_outlet import is_region, signs_as_outlet
from inakoran_extract.words.names import is_place

_DASHES = "-–—"
_SIGNS = " ,|:"
_LONGEST = 40
_MOST_LINES = 4
# How far below the date a place alone may stand: pictures and their labels lie between.
_REACH = 4
_SHORTEST_PARAGRAPH = 40
_DATES = frozenset((Mark.TIME, Mark.DAY))
_ORIGINS = frozenset((Mark.DATELINE, Mark.OPENING))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))


def join_datelines(blocks: list[Block]) -> None:
    """Mark the lines of datelines that are printed on several lines, and places that are alone."""
    dated = -_REACH
    for index, block in enumerate(blocks):
        if block.mark in _DATES:
            dated = index
        elif block.text[0] in _DASHES:
            _join(blocks, index)
        elif block.mark in _ORIGINS and index and len(blocks[index - 1].text) <= _LONGEST:
            _join_halves(blocks[index - 1], block)
        elif (
            index - dated < _REACH
            and index + 1 < len(blocks)
            and block.mark in (Mark.NAME, Mark.WORD)
            and blocks[index + 1].mark in _PROSE
            and blocks[index + 1].text[0] not in _DASHES
            and is_place(block.text.rstrip(_SIGNS))
        ):
            _settle(block, Origin(block.text.rstrip(_SIGNS), None, len(block.text)))


def _join(blocks: list[Block], dash: int) -> None:
    """Mark the short lines above a dash that are a dateline together with it."""
    text = blocks[dash].text
    rest = text.lstrip(_DASHES).lstrip()
    if rest and (len(rest) < _SHORTEST_PARAGRAPH or rest[0].islower()):
        # An item of a list, or the second part of an aside.
        return
    said = ""
    for above in range(dash - 1, max(dash - 1 - _MOST_LINES, -1), -1):
        if len(blocks[above].text) > _LONGEST or blocks[above].mark is Mark.RAIL:
            # The heading of a list with dashes is no place.
            return
        said = f"{blocks[above].text} {said}".rstrip()
        line = f"{said} -"
        origin = read_dateline(line)
        if origin is None or origin.end != len(line):
            continue
        for place in range(above, dash):
            _settle(blocks[place], origin._replace(end=len(blocks[place].text)))
        if rest:
            blocks[dash].mark = Mark.OPENING
            blocks[dash].found = origin._replace(end=len(text) - len(rest))
        else:
            _settle(blocks[dash], origin._replace(end=len(text)))
        return


def _join_halves(above: Block, block: Block) -> None:
    """Make one dateline of two that stand in line and lack what the other one names.

    `INAKORAN.COM,` above `KUPANG - Harga …`, `KUPANG,` above `Inakoran.com - Harga …`.
    """
    origin = block.found
    parted = above.text[-1] in _SIGNS or above.text[-1] in _DASHES
    if not parted or not isinstance(origin, Origin) or (origin.place and origin.outlet):
        return
    name = above.text.rstrip(_SIGNS + _DASHES)
    if not (is_region(name) or signs_as_outlet(name)):
        return
    lead = f"{name}, "
    whole = read_dateline(lead + block.text)
    if whole is None or whole.end != len(lead) + origin.end or not (whole.place and whole.outlet):
        return
    block.found = whole._replace(end=origin.end)
    _settle(above, whole._replace(end=len(above.text)))


def _settle(block: Block, origin: Origin) -> None:
    block.mark = Mark.DATELINE
    block.found = origin
