"""Says where the reading of an article was weak: what a reader of its record should look at.

Each doubt was held against real texts: it comes on many of the records that are wrong, and on fewer
than two in a hundred of those that are right. It names a line as the text counts them, from 1.
"""

from inakoran_extract.block import Block
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dateline_doubts import (
    doubt_name,
    doubt_opening,
    doubt_place,
    is_known,
    may_be_opening,
    may_sign,
)
from inakoran_extract.layout.doubted_headlines import doubt_headline_place
from inakoran_extract.layout.doubted_pictures import doubt_caption
from inakoran_extract.layout.doubted_stories import doubt_story
from inakoran_extract.layout.doubted_subheadings import doubt_subheading
from inakoran_extract.layout.losses import find_losses
from inakoran_extract.model import Notice, Role

_TOLD = frozenset((Role.BODY, Role.HEADLINE))
_BODY = frozenset((Role.BODY,))
_BYLINE = frozenset((Role.BYLINE,))


def find_doubts(blocks: list[Block]) -> list[Notice]:
    """Return a notice for each part of an article that settled blocks may have wrong, or lost."""
    body = [place for place, block in enumerate(blocks) if block.holds(_BODY)]
    if not body:
        return []
    losses = find_losses(blocks, body)
    doubts = [
        *doubt_headline_place(blocks, body[0]),
        *_doubt_dateline(blocks, body[0]),
        *doubt_caption(blocks, body),
    ]
    if not any(loss.code == "second-article" for loss in losses):
        # Then the title of the other one is no news.
        doubts += [*doubt_subheading(blocks, body), *doubt_story(blocks, body)]
    return [*doubts, *losses]


def _doubt_dateline(blocks: list[Block], first: int) -> list[Notice]:
    block = blocks[first]
    opening = next(part for role, part in block.parts() if role is Role.BODY)
    doubts = doubt_opening(opening, block.lines[0].number)
    if doubts:
        return doubts
    above = blocks[max(0, first - 1)]
    if above.role is Role.BYLINE and may_be_opening(above.text):
        message = f"line {above.lines[0].number} may be a dateline, and not who signs"
        return [Notice("dateline-unsure", message)]
    for block in blocks[: first + 1]:
        if block.role is Role.DATELINE and isinstance(block.found, Origin):
            place = block.found.place
            alone = block.found.end == len(block.text) and place is not None
            if alone and may_sign(place or "") and not any(b.holds(_BYLINE) for b in blocks):
                return doubt_name(place or "", _join_told(blocks), block.lines[0].number)
            if place is None or is_known(block.found, block.text):
                return []
            return doubt_place(place, _join_told(blocks), block.lines[0].number)
    return []


def _join_told(blocks: list[Block]) -> str:
    parts = (part for block in blocks if block.holds(_TOLD) for part in block.parts())
    return " ".join(text for role, text in parts if role in _TOLD)
