"""Joins a sentence that a blank line, a page's number or a link has broken.

Saved pages print a link on a line of its own where a tool has put a line end at each element:
`kata` / `Rina Wulandari` / `, petambak.` One such line may be a list's; where several sentences go
on below lines without a stop, all of the text was printed so, and the menus of a page are too.
"""

from collections.abc import Callable
from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_sentence_case

# What the parts of a broken sentence look like, and where sentences stop.
_BROKEN = frozenset((Mark.PROSE, Mark.OPENING, Mark.TITLE, Mark.NAME, Mark.WORD, Mark.DATELINE))
# What a link may look like besides: `IHSG`, `beras`.
_LINKED = _BROKEN | {Mark.BOILERPLATE, Mark.CODE, Mark.CREDIT}
# What a story's head ends with, or a story begins with.
_BEGUN = frozenset((Mark.TIME, Mark.DAY, Mark.PROSE, Mark.OPENING))
_STOPS = '.!?:;"”…)]*|'
_BEHIND = ",;.)"
_QUOTES = "\"”'’"
_OPENING_QUOTES = frozenset(('"', "“"))
_OPENED = frozenset((' "', " “", " '", " ‘"))
_MOST_PARTS = 8
_MOST_PARTS_SPLIT = 40
_PART = 40
_SENTENCE = 60
# Words that end no line but a broken one; what a link in the midst of a sentence leaves of it; how
# long links are.
_ENDLESS = frozenset(("dari", "dengan", "di", "ke", "kepada", "oleh", "pada", "untuk", "yang"))
_POINTS = frozenset((".", ":", ","))
_LONGEST_LINK = 60
_FEWEST_BLANKS = 3
# So many sentences that go on below a line without a stop show how a text was printed.
_FEWEST_SPLIT = 2


def join_broken(
    blocks: list[Block], end: int, merge: Callable[[list[Block]], Block]
) -> list[Block]:
    """Join a sentence that a blank line, a page's number or a link has broken.

    A line that begins in lower case or with a comma, below one without a stop, goes on with it; so
    do others behind it, up to the sentence's end, and the words of a link between them.

    Args:
        blocks: all blocks of a text.
        end: how many of them hold little but the article.
        merge: makes one block of several.
    """
    split = _is_split(blocks)
    end = len(blocks) if split else end
    joined: list[Block] = []
    begun = False  # a date or a paragraph stands above: this is no head
    place = 0
    while place < end:
        block = blocks[place]
        broken = begun or _is_broken_first(blocks, place)
        behind = _broken_until(blocks, place, split=split) if broken else place + 1
        if behind > place + 1:
            group = blocks[place:behind]
            lost = [] if split else [part for part in group[:-1] if part.mark is Mark.BOILERPLATE]
            joined.append(merge([part for part in group if part not in lost]))
            joined.extend(lost)
        else:
            joined.append(block)
        begun = begun or block.mark in _BEGUN
        place = behind
    return joined + blocks[place:]


def _is_broken_first(blocks: list[Block], place: int) -> bool:
    """Tell whether a story's first paragraph is broken: a long line goes on tight below itself."""
    above, *below = blocks[place : place + 2]
    return (
        bool(below)
        and _is_begun(above)
        and is_sentence_case(above.text)
        and below[0].mark is Mark.PROSE
        and below[0].lines[0].tight
        and len(below[0].text) > _PART
        and below[0].text[0].islower()
    )


def _is_split(blocks: list[Block]) -> bool:
    """Tell whether a text was printed with each of its elements on a line.

    Two sentences that go on show it, or one that goes on behind a link and has a long beginning.
    """
    seen = 0
    before = None
    for above, below in pairwise(blocks):
        if below.mark is Mark.PROSE and _goes_on(below) and above.mark in _BROKEN:
            whole = before is not None and len(above.text) <= _PART and _is_begun(before)
            seen += (above.text[-1] not in _STOPS) * (1 + whole)
        before = above
    return seen >= _FEWEST_SPLIT


def _is_begun(block: Block) -> bool:
    """Tell whether a line may be a sentence's beginning, by its length, and stops nowhere."""
    text = block.text
    return block.mark in _BROKEN and len(text) > _SENTENCE and text[-1] not in _STOPS


def _goes_on(block: Block) -> bool:
    """Tell whether a line is what stands behind a link: `, katanya.` or `) naik`."""
    text = block.text
    if text[0] in _QUOTES:
        return len(text) > 1 and (text[1] in f" {_BEHIND}" or text[1].islower())
    return _begins_inside(block) or (text[0] in _BEHIND and not text.startswith(".."))


def _broken_until(blocks: list[Block], place: int, *, split: bool) -> int:
    """Return the index behind the last part of a sentence that begins in a block."""
    first = blocks[place]
    if split and first.text in _OPENING_QUOTES:
        if place + 1 == len(blocks) or blocks[place + 1].text in _OPENING_QUOTES:
            return place + 1
        behind = _broken_until(blocks, place + 1, split=split)
        return behind if blocks[behind - 1].text[-1] in _STOPS else place + 1
    stops = _stops(first.text) if split else first.text[-1] in _STOPS
    if first.mark not in _BROKEN or (stops and not _is_in_brackets(first)):
        return place + 1
    last = _find_last_split(blocks, place) if split else _find_last(blocks, place)
    end = blocks[last].text
    # A list of words in lower case, or a name above its handle, are no sentence.
    size = sum(len(part.text) for part in blocks[place : last + 1])
    long = (
        size > (_PART if split else _SENTENCE)
        or len(end) > _PART
        or end[0] == ","
        or end in _POINTS
    )
    ended = long and (end[-1] in '.!?"”' or (end[-1] == ":" and last > place + 1))
    return last + 1 if last > place and ended else place + 1


def _find_last(blocks: list[Block], place: int) -> int:
    """Return the last part of a sentence that begins in a block."""
    last = place
    behind_link = False
    for index in range(place + 1, min(place + _MOST_PARTS, len(blocks))):
        block = blocks[index]
        if block.mark is Mark.BOILERPLATE:
            if block.text in _POINTS and blocks[last].text[-1] not in _STOPS:
                return index  # what stood behind a link
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
    return last


def _find_last_split(blocks: list[Block], place: int) -> int:
    """Return the last part of a sentence where all links of the text stand on their own lines."""
    last = place
    behind_link = False
    for index in range(place + 1, min(place + _MOST_PARTS_SPLIT, len(blocks))):
        above, block = blocks[index - 1].text, blocks[index]
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        goes_on = behind_link or _goes_on(block) or block.text in _POINTS
        opened = above[-1] in ",(" or above.rpartition(" ")[2] in _ENDLESS or above[-2:] in _OPENED
        behind_link = (
            not goes_on
            and not _stops(above)
            # A heading stands above a sentence as well.
            and (last > place or (above.count(" ") > 1 and is_sentence_case(above)))
            and len(block.text) <= _LONGEST_LINK
            and below is not None
            and (_goes_on(below) or below.text[0] == "(" or below.text in _POINTS)
        )
        if block.mark not in _LINKED or not (goes_on or opened or behind_link):
            break
        last = index
        if (
            _stops(block.text)
            and len(block.text) > 1
            and (below is None or below.text[0] not in _BEHIND)
        ):
            break
    return last


def _stops(text: str) -> bool:
    """Tell whether a line stops as sentences do, and opens no quotation at its end."""
    return text[-1] in _STOPS and text[-2:] not in _OPENED


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
