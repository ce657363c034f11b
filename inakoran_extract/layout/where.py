"""Settles a line right above the story that says where it is from, in a form that others have too.

`Hula, Papua Barat` may be a caption, `TALANG BABUNGO (MinangSorot)` a name and its outlet.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.model import Role
from inakoran_extract.words.names import is_name
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.places import REGIONS

_MOST_BLANKS = 2
_FILED = pattern(r"([A-Z][\w' ]{2,30}) \(([A-Z][\w.]{2,29})\)$")
_SAYING = frozenset((Mark.NAME, Mark.TITLE))
_STORY = 4


def settle_where(blocks: list[Block], layout: Layout) -> None:
    """Settle a dateline right above the story, which no sign tells from what else stands there."""
    place = layout.body - 1
    if not max(layout.headline, 0) < place < len(blocks) - 1 or blocks[place].mark not in _SAYING:
        return
    origin = _read(blocks, place)
    if origin is not None:
        blocks[place].settle(Role.DATELINE)
        blocks[place].found = origin


def _read(blocks: list[Block], place: int) -> Origin | None:
    text = blocks[place].text
    name, comma, region = text.partition(", ")
    if comma and region.lower() in REGIONS and is_name(name) and name.count(" ") <= _MOST_BLANKS:
        return Origin(text, None, len(text))
    filed = _FILED.match(text)
    if filed is None:
        return None
    # Whom a story is by it doesn't tell of; where it is from, it does.
    told = (block.text for block in blocks[place + 1 : place + 1 + _STORY] if block.mark in PROSE)
    named = filed[1].casefold() in " ".join(told).casefold()
    return Origin(filed[1], filed[2], len(text)) if named else None
