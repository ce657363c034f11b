"""From printed lines to blocks: one block is one headline, one caption, one paragraph.

Most dumps print each on one line. Some are wrapped to a width, as mail and terminals do; there the
lines of a paragraph are joined again. A line was wrapped if the next line's first word would not
have fitted on it.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import people
from inakoran_extract.fields.credits import LONGEST_CREDIT, PICTURES_ONLY
from inakoran_extract.reading.lines import Line
from inakoran_extract.rules.broken_sentences import join_broken
from inakoran_extract.rules.broken_titles import find_broken_title
from inakoran_extract.rules.cells import leave_cells
from inakoran_extract.rules.clocks import join_clocks
from inakoran_extract.rules.columns import column_of, first_word, join_columns
from inakoran_extract.rules.hyphens import join_lines
from inakoran_extract.rules.inside import last_inside
from inakoran_extract.rules.line_rules import read_mark, read_origin
from inakoran_extract.rules.stamped import part_stamp
from inakoran_extract.words.hosts import is_address
from inakoran_extract.words.names import is_outlet

# Wider lines than this are paragraphs; nobody wraps so wide.
_WIDEST = 132
_NARROWEST = 40
_WORD = 12
_CAPTION = Mark.CAPTION
_LONG_CAPTION = 250
_LONGEST_CAPTION = 400
_LONGEST_LABEL = 16


def gather(lines: list[Line]) -> list[Block]:
    """Mark every line of a text and join those that were wrapped."""
    lines = part_stamp(lines)
    blocks = join_wrapped([Block([line], line.text, *read_mark(line.text)) for line in lines])
    leave_cells(blocks)
    title = find_broken_title(blocks)
    if title >= 0:
        blocks[title : title + 2] = [_merge(blocks[title : title + 2])]
    blocks = join_broken(blocks, last_inside(blocks), _merge_parted)
    join_clocks(blocks)
    for block in blocks:
        if block.mark is _CAPTION and is_paragraph(block.text):
            block.mark, block.found = read_origin(block.text, "") or (Mark.PROSE, None)
    for block in blocks[: last_inside(blocks)]:
        block.inside = True
    return blocks


def is_paragraph(text: str) -> bool:
    """Tell whether a line that ends like a caption has too much to say for one.

    What credits it by a label, `… utara. Foto: NAMA`, is no sentence of it.
    """
    if len(text) <= _LONG_CAPTION:
        return False
    if PICTURES_ONLY in text[-LONGEST_CREDIT:]:
        return False
    told, _, last = text.rpartition(". ")
    labelled = ":" in last[:_LONGEST_LABEL] and text[-1] not in ")]"
    return len(text) > _LONGEST_CAPTION or (told if labelled else text).count(". ") > 1


def join_wrapped(blocks: list[Block]) -> list[Block]:
    """Join the blocks of lines that were wrapped to a width; others stay as they are."""
    width, going_on = _wrapped_at(blocks)
    column = column_of(going_on) if len(going_on) > 1 else 0
    if column:
        return join_columns(blocks, column, _merge)
    return blocks if width == 0 else _join(blocks, width)


def _wrapped_at(blocks: list[Block]) -> tuple[int, list[tuple[int, str]]]:
    """Return the width that a dump's lines are wrapped to, and which lines go on below.

    The width is 0 where they aren't wrapped. A line that goes on in lower case below, with no room
    left for the next word, is what wrapping leaves and nothing else does.
    """
    lengths: dict[int, int] = {}
    going_on: list[tuple[int, str]] = []
    for place, (above, below) in enumerate(pairwise(blocks)):
        if below.lines[0].tight:
            lengths[place], lengths[place + 1] = len(above.text), len(below.text)
            if max(lengths[place], lengths[place + 1]) > _WIDEST:
                return 0, []
            if (
                below.text[0].islower()
                and not is_address(below.text)
                and above.text[-1] not in ".!?:"
                and above.mark not in _CLOSED
                and not _stands_apart(above, below)
            ):
                going_on.append((len(above.text), below.text))
    width = _without_wider([*lengths.values()], going_on)
    if width < _NARROWEST:
        return 0, going_on
    full = sum(size + 1 + len(first_word(text)) > width for size, text in going_on)
    return (width if full and full * 2 >= len(going_on) else 0), going_on


def _without_wider(lengths: list[int], going_on: list[tuple[int, str]]) -> int:
    """Return the longest line's length, of those that may be wrapped.

    A few of the head or of a list may be wider than all that go on below.
    """
    least = max((size for size, _ in going_on), default=0)
    few = 2 * sum(length > least for length in lengths) <= len(going_on)
    return least if least and few else max(lengths, default=0)


# Marks of lines that are never the middle of a wrapped paragraph.
_APART = frozenset(
    (
        Mark.BOILERPLATE,
        Mark.BYLINE,
        Mark.CODE,
        Mark.CREDIT,
        Mark.COMMENTS,
        Mark.CROSSLINK,
        Mark.CROSSLINK_LABEL,
        Mark.DATELINE,
        Mark.DAY,
        Mark.FOOTER,
        Mark.ITEM,
        Mark.LABEL,
        Mark.ODD_DATE,
        Mark.OPENING,
        Mark.RAIL,
        Mark.SIGNOFF,
        Mark.TAGS,
        Mark.TIME,
    )
)
# A wrapped paragraph's first line may look like any of these.
_CLOSED = _APART - {Mark.OPENING, Mark.ITEM, Mark.CROSSLINK, Mark.TAGS, Mark.BYLINE}


def _join(blocks: list[Block], width: int) -> list[Block]:
    joined: list[Block] = []
    group: list[Block] = []
    for place, block in enumerate(blocks):
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if group and (_is_signed(block, below) or not _goes_on(group[-1], block, width)):
            joined.append(_merge(group))
            group = []
        group.append(block)
    if group:
        joined.append(_merge(group))
    return joined


def _is_signed(block: Block, below: Block | None) -> bool:
    """Tell whether a line names somebody right above the date: no title goes on in it."""
    return (
        block.mark in (Mark.NAME, Mark.WORD)
        and below is not None
        and below.mark in (Mark.TIME, Mark.DAY)
        and (bool(people(block.text, None)) or is_outlet(block.text))
    )


def _goes_on(above: Block, below: Block, width: int) -> bool:
    """Tell whether a line is the next of its paragraph in a dump wrapped to a width."""
    if not below.lines[0].tight or above.mark in _CLOSED:
        return False
    if is_address(above.text) or is_address(below.text):
        return False
    if above.text.isupper() and not below.text.isupper():
        return False  # a title in capitals, and its story
    if len(above.text) > width + _WORD:
        return False  # wider than all that are wrapped
    full = len(above.text) + 1 + len(first_word(below.text)) > width
    return full and not _stands_apart(above, below)


def _stands_apart(above: Block, below: Block) -> bool:
    """Tell whether a line is none of a wrapped paragraph's, or a handle below a byline."""
    handle = above.mark is Mark.BYLINE and below.mark is Mark.WORD
    return handle or below.mark in _APART


def _merge(group: list[Block], *, parted: bool = False) -> Block:
    if len(group) == 1:
        return group[0]
    lines = [line for block in group for line in block.lines]
    text = join_lines([line.text for line in lines], parted=parted)
    return Block(lines, text, *read_mark(text))


def _merge_parted(group: list[Block]) -> Block:
    return _merge(group, parted=True)
