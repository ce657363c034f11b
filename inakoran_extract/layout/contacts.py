"""Knows the office that a release is from, and how to reach it, below the story.

`Biro Komunikasi` / `Kementerian Kepustakaan` / `Narahubung: 0811-0000-214` / `Laman: www.…`
"""

from itertools import takewhile

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
    if not _is_office(blocks[place]) or _is_listed(blocks[place - 1]):
        return False
    last = min(place + _MOST_OFFICES, limit)
    offices = takewhile(_is_office, blocks[place + 1 : last])
    below = place + 1 + sum(1 for _ in offices)
    reached = False
    for block in blocks[below : min(below + _MOST_ROWS, limit)]:
        if len(block.text) > _LONGEST or block.mark not in _MARKS:
            break
        if _is_row(block):
            reached = True
        elif block.text[0] != "#" and not _is_place(block):
            return False
    return reached


def _is_listed(above: Block) -> bool:
    """Tell whether the line above an office makes it one of several that the story lists.

    `Pendaftaran dibuka di tempat berikut:`, or another office and its telephone.
    """
    return above.text[-1] == ":" or _is_office(above) or _is_row(above) or _is_place(above)


def _is_row(block: Block) -> bool:
    return _ROW.match(block.text.lower()) is not None


def _is_place(block: Block) -> bool:
    return _PLACE.match(block.text.lower()) is not None and block.text[-1] not in ".!?"


def _is_office(block: Block) -> bool:
    return block.mark in _MARKS and len(block.text) <= _LONGEST and is_institution(block.text)
