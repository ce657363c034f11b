"""Tells a gallery, whose whole story is captions: nearly every paragraph ends in a credit."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture, is_agency
from inakoran_extract.fields.known_captions import part_credit

_FEWEST = 3
_LONG = 60
_TOLD = frozenset((Mark.PROSE, Mark.CAPTION))


def mark_gallery(blocks: list[Block], start: int, end: int) -> int:
    """Mark the paragraphs of a gallery as captions, if they are one's.

    Args:
        blocks: all blocks of the text.
        start: the first block of the densest run of prose.
        end: the last one.

    Returns:
        The index behind the last caption; 0 where the text is no gallery.
    """
    while start and blocks[start - 1].mark is Mark.CAPTION:
        start -= 1
    while end + 1 < len(blocks) and blocks[end + 1].mark is Mark.CAPTION:
        end += 1
    told = [place for place in range(start, end + 1) if _is_told(blocks[place])]
    if len(told) < _FEWEST or _credits(blocks[told[0]]) is None:
        return 0  # as nearly all texts are
    credited = {
        place: picture for place in told if (picture := _credits(blocks[place])) is not None
    }
    if len(credited) < _FEWEST or len(credited) * 3 < len(told) * 2:
        return 0
    for place, picture in credited.items():
        blocks[place].mark, blocks[place].found = Mark.CAPTION, picture
    return max(credited) + 1


def _is_told(block: Block) -> bool:
    """Tell whether a block is a paragraph; behind a credit a paragraph has no full stop."""
    return block.mark in _TOLD or (block.mark is Mark.TITLE and len(block.text) > _LONG)


def _credits(block: Block) -> Picture | None:
    """Return what a paragraph shows and whom it credits, an agency by its name; None for others."""
    known = block.found
    if isinstance(known, Picture):
        return known if known.text and known.credit else None
    if block.text[-1] in '."”':
        return None
    picture = part_credit(block.text)
    credit = picture.credit or ""
    signed = " via " in credit or "photo" in credit.lower() or is_agency(credit.partition("/")[0])
    return picture if credit and signed else None
