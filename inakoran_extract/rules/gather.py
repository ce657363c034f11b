"""From printed lines to blocks: one block is one headline, one caption, one paragraph.

Most dumps print each on one line. Some are wrapped to a width, as mail and terminals do; there the
lines of a paragraph are joined again. A line was wrapped if the next line's first word would not
have fitted on it.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import people
from inakoran_extract.model import Reason
from inakoran_extract.reading.lines import Line
from inakoran_extract.rules.broken_titles import find_broken_title
from inakoran_extract.rules.cells import leave_cells
from inakoran_extract.rules.clocks import join_clocks
from inakoran_extract.rules.columns import column_of, first_word, join_columns
from inakoran_extract.rules.hyphens import join_lines
from inakoran_extract.rules.inside import last_inside
from inakoran_extract.rules.line_rules import read_mark, read_origin
from inakoran_extract.words.hosts import is_address
from inakoran_extract.words.names import is_outlet, is_sentence_case

# Wider lines than this are paragraphs; nobody wraps so wide.
_WIDEST = 132
_NARROWEST = 40
# What the parts of a broken sentence look like, and where sentences stop.
_BROKEN = frozenset((Mark.PROSE, Mark.OPENING, Mark.TITLE, Mark.NAME, Mark.WORD, Mark.DATELINE))
# What a story's head ends with, or a story begins with.
_BEGUN = frozenset((Mark.TIME, Mark.DAY, Mark.PROSE, Mark.OPENING))
_STOPS = '.!?:;"”…)]*|'
_MOST_PARTS = 8
_PART = 40
_SENTENCE = 60
# Words that end no line but a broken one; what a link in the midst of a sentence leaves of it; how
# long links are.
_ENDLESS = frozenset(("dari", "dengan", "di", "ke", "kepada", "oleh", "pada", "untuk", "yang"))
_POINTS = frozenset((".", ":", ","))
_LONGEST_LINK = 60
_FEWEST_BLANKS = 3
_CAPTION = Mark.CAPTION
_LONG_CAPTION = 250
_LONGEST_CAPTION = 400


def gather(lines: list[Line]) -> list[Block]:
    """Mark every line of a text and join those that were wrapped."""
    blocks = join_wrapped([Block([line], line.text, *read_mark(line.text)) for line in lines])
    leave_cells(blocks)
    title = find_broken_title(blocks)
    if title >= 0:
        blocks[title : title + 2] = [_merge(blocks[title : title + 2])]
    blocks = _join_broken(blocks, last_inside(blocks))
    join_clocks(blocks)
    for block in blocks:
        if block.mark is _CAPTION and is_paragraph(block.text):
            block.mark, block.found = read_origin(block.text, "") or (Mark.PROSE, None)
    for block in blocks[: last_inside(blocks)]:
        block.inside = True
    return blocks


def is_paragraph(text: str) -> bool:
    """Tell whether a line that ends like a caption has too much to say for one."""
    return len(text) > _LONGEST_CAPTION or (len(text) > _LONG_CAPTION and text.count(". ") > 1)


def _join_broken(blocks: list[Block], end: int) -> list[Block]:
    """Join a sentence that a blank line, a page's number or a link has broken.

    A line that begins in lower case or with a comma, below one without a stop, goes on with it; so
    do others behind it, up to the sentence's end, and the words of a link between them.

    Args:
        blocks: all blocks of a text.
        end: how many of them hold little but the article.
    """
    joined: list[Block] = []
    begun = False  # a date or a paragraph stands above: this is no head
    place = 0
    while place < end:
        block = blocks[place]
        behind = _broken_until(blocks, place) if begun else place + 1
        if behind > place + 1:
            group = blocks[place:behind]
            lost = [part for part in group[:-1] if part.mark is Mark.BOILERPLATE]
            parts = [part for part in group if part not in lost]
            joined.append(_merge(parts))
            joined.extend(lost)
        else:
            joined.append(block)
        begun = begun or block.mark in _BEGUN
        place = behind
    return joined + blocks[place:]


def _broken_until(blocks: list[Block], place: int) -> int:
    """Return the index behind the last part of a sentence that begins in a block."""
    first = blocks[place]
    if first.mark not in _BROKEN or (first.text[-1] in _STOPS and not _is_in_brackets(first)):
        return place + 1
    last = place
    behind_link = False
    for index in range(place + 1, min(place + _MOST_PARTS, len(blocks))):
        block = blocks[index]
        if block.mark is Mark.BOILERPLATE:
            if block.text in _POINTS and blocks[last].text[-1] not in _STOPS:
                last = index  # what stood behind a link
                break
            if block.found not in (Reason.COUNTER, Reason.SEPARATOR):
                break
            continue
        linked = not _begins_inside(block) and _is_link(blocks, last, index)
        if block.mark not in _BROKEN or not (linked or behind_link or _begins_inside(block)):
            break
        last = index
        behind_link = linked
        if block.text[-1] in _STOPS:
            break
    end = blocks[last].text
    # A list of words in lower case, or a name above its handle, are no sentence.
    size = sum(len(part.text) for part in blocks[place : last + 1])
    long = size > _SENTENCE or len(end) > _PART or end[0] == "," or end in _POINTS
    ended = long and (end[-1] in '.!?"”' or (end[-1] == ":" and last > place + 1))
    return last + 1 if last > place and ended else place + 1


def _begins_inside(block: Block) -> bool:
    """Tell whether a line begins as no sentence does, nor a story: `kabarnusa.id, Kupang - …`."""
    small = block.text[0].islower() and block.mark is not Mark.OPENING
    return small or block.text[0] in ",;" or block.text.startswith(". ")


def _is_link(blocks: list[Block], above: int, place: int) -> bool:
    """Tell whether a line in capitals is a link within the sentence above.

    That one stops at a word that ends none, `di`, or the sentence goes on below the link.
    """
    text = blocks[above].text
    if text.rpartition(" ")[2] in _ENDLESS:
        return True
    below = blocks[place + 1] if place + 1 < len(blocks) else None
    return (
        below is not None
        and len(blocks[place].text) <= _LONGEST_LINK
        and blocks[place].text[-1] not in _STOPS
        and (text[0].islower() or (text.count(" ") >= _FEWEST_BLANKS and is_sentence_case(text)))
        and (
            below.text in _POINTS
            or (below.mark in _BROKEN and (_begins_inside(below) or below.text[0] == "("))
        )
    )


def _is_in_brackets(block: Block) -> bool:
    """Tell whether a line that is no sentence stops behind brackets, which it may go on behind."""
    return block.text[-1] == ")" and block.mark is Mark.TITLE


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
    width = 0
    going_on: list[tuple[int, str]] = []
    for above, below in pairwise(blocks):
        if below.lines[0].tight:
            width = max(width, len(above.text), len(below.text))
            if width > _WIDEST:
                return 0, []
            if (
                below.text[0].islower()
                and not is_address(below.text)
                and above.text[-1] not in ".!?:"
                and above.mark not in _CLOSED
                and below.mark not in _APART
            ):
                going_on.append((len(above.text), below.text))
    if width < _NARROWEST:
        return 0, going_on
    full = sum(size + 1 + len(first_word(text)) > width for size, text in going_on)
    return (width if full and full * 2 >= len(going_on) else 0), going_on


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
    full = len(above.text) + 1 + len(first_word(below.text)) > width
    return full and below.mark not in _APART


def _merge(group: list[Block]) -> Block:
    if len(group) == 1:
        return group[0]
    lines = [line for block in group for line in block.lines]
    text = join_lines([line.text for line in lines])
    return Block(lines, text, *read_mark(text))
