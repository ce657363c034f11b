"""Leaves out boxes of other stories, each a title and how its story begins, that breaks off.

`Baca juga` / `Kapal Cepat Berhenti Berlayar` / `KUPANG: Kapal cepat tujuan Alor...`, as themes
print them between a headline and its story, too.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.model import Reason

_HEADINGS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_BEGUN = frozenset((Mark.PROSE, Mark.OPENING, Mark.TITLE))
_DOTS = ("...", "…", "[…]", "[...]")
_LONGEST = 200
# A subheading above a paragraph that trails off may be the story's own; two of both are none.
_FEWEST = 2


def leave_teaser_boxes(blocks: list[Block]) -> None:
    """Mark the titles and teasers below a heading of other stories as such."""
    place = 0
    while place < len(blocks):
        place += 1
        if blocks[place - 1].mark not in _HEADINGS:
            continue
        end = place
        while _is_teased(blocks, end):
            end += 2
        if end - place >= 2 * _FEWEST:
            linked = blocks[place - 1].mark is Mark.CROSSLINK_LABEL
            for title, teaser in zip(blocks[place:end:2], blocks[place + 1 : end : 2], strict=True):
                teaser.mark, teaser.found = Mark.BOILERPLATE, Reason.RAIL
                # What stands below `Baca juga` are a story's own links.
                title.mark = Mark.CROSSLINK if linked else Mark.BOILERPLATE
                title.found = title.text if linked else Reason.RAIL
            place = end


def _is_teased(blocks: list[Block], place: int) -> bool:
    """Tell whether a title stands above words that break off."""
    if place + 1 >= len(blocks) or blocks[place].mark not in TITLES:
        return False
    teaser = blocks[place + 1]
    return teaser.mark in _BEGUN and len(teaser.text) <= _LONGEST and teaser.text.endswith(_DOTS)
