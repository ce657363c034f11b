"""Knows the office that a release is from, and how to reach it, below the story.

`Biro Komunikasi` / `Kementerian Kepustakaan` / `Narahubung: 0811-0000-214` / `Laman: www.…`
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.people import is_institution
from inakoran_extract.layout.marks import LOOSE
from inakoran_extract.words.patterns import pattern

_MARKS = LOOSE | {Mark.ITEM, Mark.DATELINE, Mark.PROSE, Mark.BYLINE}
_LONGEST = 90
_MOST_OFFICES = 3
_MOST_ROWS = 8
_ROW = pattern(
    r"(?:narahubung|kontak|contact person|telp|telepon|tel|phone|hp|wa|whatsapp|fax|faks|faksimile"
    r"|e-?mail|surel|laman|website|situs|web)\b[ .]{0,2}(?::|\(?[+\d]).*(?:\d{3}|@|www\.|://)"
)
_PLACE = pattern(r"(?:jl\.?|jalan|gedung|kompleks) \S")


def heads_contacts(blocks: list[Block], place: int, limit: int) -> bool:
    """Tell whether an office is named below a story, with nothing but ways to reach it behind.

    Args:
        blocks: all blocks of the text.
        place: index of the line.
        limit: the index that no part of the article stands behind.
    """
    if not _is_office(blocks[place]):
        return False
    below = place + 1
    while below < min(place + _MOST_OFFICES, limit) and _is_office(blocks[below]):
        below += 1
    rows = 0
    for block in blocks[below : min(below + _MOST_ROWS, limit)]:
        low = block.text.lower()
        if len(block.text) > _LONGEST or block.mark not in _MARKS:
            break
        if _ROW.match(low) is not None:
            rows += 1
        elif block.text[0] != "#" and (_PLACE.match(low) is None or low[-1] in ".!?"):
            return False
    return rows > 0


def _is_office(block: Block) -> bool:
    return block.mark in _MARKS and len(block.text) <= _LONGEST and is_institution(block.text)
