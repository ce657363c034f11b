"""Tables of pictures, as they are written in a text: a picture in a cell, its caption below it.

`![]() |` / `| Petani menjemur kopi |`, as Blogger prints pictures. And of links: `Harga Kopi Naik
Lagi |` / `![]() |` / `---|`, as the pages of other stories look where a tool has turned a page into
marked text.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern

_PICTURE = pattern(r"\|? ?!\[[^\[\]]{0,200}\]\([^()]{0,400}\) ?\|$")
_SENTENCE = 3
_STOPS = tuple('.!?"”:')


def leave_cells(blocks: list[Block]) -> None:
    """Mark the titles above pictures' cells, and these cells, as the site's."""
    for place, block in enumerate(blocks):
        if block.text[-1] != "|" or "![" not in block.text or not _PICTURE.match(block.text):
            continue
        block.mark, block.found = Mark.BOILERPLATE, Reason.EMBED
        _join_caption(blocks, place)
        title = blocks[place - 1] if place else block
        cell = title.text.strip("| ")
        if title.text[-1] == "|" and "|" not in cell and cell[-1:] not in _STOPS:
            title.mark, title.found = Mark.BOILERPLATE, Reason.NAVIGATION


def _join_caption(blocks: list[Block], place: int) -> None:
    """Mark the only cell of the row below a picture as what it shows."""
    below = place + 1
    if below < len(blocks) and not any(map(str.isalnum, blocks[below].text)):
        below += 1  # `| --- |`
    if below == len(blocks):
        return
    shown = blocks[below].text.strip("| ")
    framed = blocks[below].text[0] == blocks[below].text[-1] == "|"
    if framed and "|" not in shown and shown.count(" ") >= _SENTENCE and is_sentence_case(shown):
        block = blocks[below]
        block.mark, block.found = Mark.CAPTION, part_credit(shown)
