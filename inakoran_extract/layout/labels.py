"""Labels and values on lines of their own: `Penulis` above `: NAMA`, `NAMA` above `Editor`."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.attributions import read_source
from inakoran_extract.fields.byline import people
from inakoran_extract.fields.byline_parts import find_behind_source
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.role_labels import leads
from inakoran_extract.layout.rows import is_number
from inakoran_extract.model import Role
from inakoran_extract.words.names import is_handle, split_names

# Names and labels that take turns; a bound keeps the search for their order linear.
_LONGEST_RUN = 20
_MOST_BLANKS = 4
_OTHERS = frozenset((Mark.LABEL, Mark.CREDIT, Mark.TITLE))
_BULLETS = "•●▪·-–* "
_BESIDE = frozenset((Mark.TITLE, Mark.CAPTION))


def name_listed(blocks: list[Block]) -> None:
    """Mark a list's items below a byline's label as names: `Oleh :` / `• Rina Wulandari`."""
    named = False
    for block in blocks:
        if named and block.mark is Mark.ITEM and block.text[0] in _BULLETS:
            name = block.text.lstrip(_BULLETS)
            if is_person(name):
                block.text, block.mark, block.found = name, Mark.NAME, None
                continue
        named = block.mark is Mark.LABEL


def settle_label(blocks: list[Block], place: int, first: int, end: int) -> None:
    """Settle a byline's label with its value, below it or above it; a colon may lie between.

    Args:
        blocks: all blocks of the text.
        place: index of the label.
        first: index of the first block that may be its value.
        end: index behind the last one.
    """
    above = place - 1
    below = place + 1
    if below < end and blocks[below].text == ":":
        below += 1
    named_above = above >= first and blocks[above].mark is Mark.NAME
    named_above = named_above and not leads(blocks[place].text)
    named_below = below < end and _is_value(blocks[below])
    if named_above and (not named_below or _are_below_names(blocks, place, first, end)):
        _pair(blocks[place], blocks[above])
    elif named_below and not _are_columns(blocks, below, end):
        _pair(blocks[place], blocks[below])
        _settle_more_names(blocks, place, below + 1, end)


def settle_signed(block: Block) -> None:
    """Settle a labelled byline, and the facts' source before it: `Sumber: X | Editor: NAMA`."""
    start = find_behind_source(block.text) if "|" in block.text else 0
    if start:
        block.settle(Role.ATTRIBUTION, (start, Role.BYLINE))
    else:
        block.settle(Role.BYLINE)


def settle_source(blocks: list[Block], place: int, end: int) -> int:
    """Settle `Sumber: X`, or the label and its value below; return the index behind them."""
    blocks[place].settle(Role.ATTRIBUTION)
    below = place + 1
    if (
        read_source(blocks[place].text) == ""
        and below < end
        and blocks[below].mark in (Mark.VALUE, Mark.NAME, Mark.TITLE)
    ):
        blocks[below].settle(Role.ATTRIBUTION)
        below += 1
    elif read_source(blocks[place].text) == "":
        while below < end and blocks[below].mark is Mark.ITEM and _is_short(blocks[below].text):
            blocks[below].settle(Role.ATTRIBUTION)
            below += 1
    return below


def is_source(block: Block) -> bool:
    """Tell whether brackets that may be a picture's name the source of what stands above."""
    return block.mark is Mark.CREDIT and block.text.lower().startswith("(sumber")


def _is_short(text: str) -> bool:
    """Tell whether a list's item may be a name."""
    return text[-1] not in ".:?!"


def _is_value(block: Block) -> bool:
    if block.role is Role.HEADLINE:
        return False  # `oleh`, and nobody named before the title below
    if block.mark is Mark.VALUE:
        return bool(people(block.text.lstrip(": "), None))
    if block.mark is Mark.NAME:
        # A headline in capitals has the form of a name.
        return all(name.count(" ") <= _MOST_BLANKS for name in split_names(block.text))
    if block.mark in _BESIDE and block.text[-1] == ")":
        # `Oleh` above `NAMA (Pengamat Pasar)`, which alone is a title, or a picture's with a credit
        return bool(people(block.text, None))
    return block.mark is Mark.WORD and is_handle(block.text)


def _are_columns(blocks: list[Block], place: int, end: int) -> bool:
    """Tell whether words are a table's columns, with its numbers below: `Main` / `Poin` / `8`."""
    behind = place
    while (
        behind < min(end, place + _LONGEST_RUN)
        and blocks[behind].mark is Mark.NAME
        and " " not in blocks[behind].text
    ):
        behind += 1
    return behind - place > 1 and behind < end and is_number(blocks[behind].text)


def _are_below_names(blocks: list[Block], place: int, first: int, end: int) -> bool:
    """Tell whether the labels of a run stand below their names: NAMA, Penulis, NAMA, Editor."""
    first, end = max(first, place - _LONGEST_RUN), min(end, place + _LONGEST_RUN)
    top = bottom = place
    while top > first and blocks[top - 1].mark in (Mark.NAME, Mark.LABEL):
        top -= 1
    while bottom + 1 < end and blocks[bottom + 1].mark in (Mark.NAME, Mark.LABEL):
        bottom += 1
    return blocks[top].mark is Mark.NAME and blocks[bottom].mark is Mark.LABEL


def _pair(label: Block, value: Block) -> None:
    """Settle a label and its value; the label finds it when the byline is read."""
    label.settle(Role.BYLINE)
    label.found = value
    value.settle(Role.BYLINE)


def _is_further(block: Block) -> bool:
    """Tell whether a line is one more name, or one and where it belongs: `NAMA (Bogor)`."""
    bracketed = block.mark in _BESIDE and block.text[-1] == ")" and block.found is None
    return (bracketed or block.mark is Mark.NAME) and bool(people(block.text, None))


def _settle_more_names(blocks: list[Block], place: int, start: int, end: int) -> None:
    """Settle further names below a label's first."""
    behind = start
    while behind < end and _is_further(blocks[behind]):
        behind += 1
    # A name in front of its own label, of a credit or of other titles is not the label's.
    listed = blocks[behind - 1].lines[0].text[0] in _BULLETS
    if behind < end and blocks[behind].mark in _OTHERS and not listed:
        return
    for block in blocks[start:behind]:
        block.settle(Role.BYLINE)
        block.found = blocks[place]
