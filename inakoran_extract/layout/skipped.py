"""Marks the boxes that a page lets readers skip: a list of other stories, a podcast, a post.

BBC's pages say so before and behind each, for who has them read aloud, and a dump keeps it:
`Lewati Podcast dan terus membaca`, …, `Akhir dari Podcast`; `Lompati Twitter pesan`, `Hentikan
Twitter pesan`. What the first names the last names again.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern

# How many lines a box has at most.
_LONGEST = 25
_STARTS = ("lewati ", "lompati ", "skip ")
_SKIP = pattern(
    r"(?:lewati|lompati|skip) (.{2,60}?)"
    # The list's heading may be glued behind it.
    r"(?: dan (?:terus|lanjut|lanjutkan) membaca(?:\1)?| and continue reading(?:\1)?"
    r"|( pesan(?:, \d{1,2})?| post(?: \d{1,2})?))$"
)
_END = pattern(r"(?:akhir dari|hentikan|end of) (.{2,60}?)(?: pesan| post)?(?:,? \d{1,2})?$")
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))


def mark_skipped(blocks: list[Block]) -> None:
    """Mark the boxes that a text names before them or behind them."""
    for index, block in enumerate(blocks):
        low = block.text.lower()
        if low.startswith(_STARTS):
            skip = _SKIP.match(low)
            if skip is not None:
                block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION
                _mark_box(blocks, index + 1, skip[1], posted=skip[2] is not None)
        elif low.startswith("akhir dari ") and block.mark is not Mark.BOILERPLATE:
            _mark_list(blocks, index, low.removeprefix("akhir dari "))


def _mark_box(blocks: list[Block], first: int, name: str, *, posted: bool) -> None:
    """Mark a box from its first line up to the one that names its end, if there is one.

    The titles of a list are read as those of any list are.
    """
    for index in range(first, min(first + _LONGEST, len(blocks))):
        end = _END.match(blocks[index].text.lower())
        if end is None or end[1] != name:
            continue
        blocks[index].mark, blocks[index].found = Mark.BOILERPLATE, Reason.NAVIGATION
        if not posted and any(block.mark in _LISTS for block in blocks[first : first + 2]):
            return
        for block in blocks[first:index]:
            block.mark = Mark.BOILERPLATE
            block.found = Reason.EMBED if posted else Reason.RAIL
        return


def _mark_list(blocks: list[Block], end: int, name: str) -> None:
    """Mark the line that ends a list, where the list's heading stands above it: a screen shows it.

    Only its first line, for who has the page read aloud, is hidden.
    """
    for index in range(end - 1, max(end - _LONGEST, -1), -1):
        if blocks[index].mark in _LISTS and blocks[index].text.lower().rstrip(" :") == name:
            blocks[end].mark, blocks[end].found = Mark.BOILERPLATE, Reason.NAVIGATION
            return
