"""Tables of links, as they are written in a text: a title in a cell, a picture in the one below.

`Harga Kopi Naik Lagi |` / `![]() |` / `---|`, as the pages of other stories look where a tool has
turned a page into marked text.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern

_PICTURE = pattern(r"\|? ?!\[[^\[\]]{0,200}\]\([^()]{0,400}\) ?\|$")
_STOPS = tuple('.!?"”:')


def leave_cells(blocks: list[Block]) -> None:
    """Mark the titles above pictures' cells, and these cells, as the site's."""
    for place, block in enumerate(blocks):
        if block.text[-1] != "|" or "![" not in block.text or not _PICTURE.match(block.text):
            continue
        block.mark, block.found = Mark.BOILERPLATE, Reason.EMBED
        title = blocks[place - 1] if place else block
        cell = title.text.strip("| ")
        if title.text[-1] == "|" and "|" not in cell and cell[-1:] not in _STOPS:
            title.mark, title.found = Mark.BOILERPLATE, Reason.NAVIGATION
