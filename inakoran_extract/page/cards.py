"""Tells the cards of other stories: boxes side by side, each a linked title and what is about it.

What a card says of its story - the day, who wrote, its first sentences - looks as it does at an
article's head. That several boxes of one element are alike, each with a title that leads elsewhere,
tells them.
"""

from collections import defaultdict
from collections.abc import Iterator

from inakoran_extract.block import Block, Mark
from inakoran_extract.page.reader import Page
from inakoran_extract.page.story import Parts
from inakoran_extract.page.tree import holds

# So many blanks at least a title has.
_TITLE = 3
# So far about its title a card may begin, so many lines it has at most, and so many make a list.
_LEVELS = 4
_LINES = 7
_CARDS = 3
# With so many paragraphs beside its cards a story is one that has boxes, and no list of stories.
_STORY = 2
# Asked of every line, and on Python 3.11 a member of an enumeration takes its time to find.
_LINK = Mark.LINK
_DATES = frozenset((Mark.DAY, Mark.TIME))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
# What an article has that a list of stories has in its cards alone.
_HEAD = frozenset((Mark.BYLINE, Mark.DATELINE, Mark.DAY, Mark.OPENING, Mark.TIME))
_TOLD = _PROSE | {
    Mark.BYLINE,
    Mark.CAPTION,
    Mark.DAY,
    Mark.NAME,
    Mark.TIME,
    Mark.TITLE,
    Mark.WORD,
}


def leave_cards(blocks: list[Block], page: Page, parts: Parts, heads: list[int]) -> None:
    """Take all that cards of other stories say for links.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
        parts: where its article and its story stand.
        heads: indexes of the lines that may be the headline.
    """
    head = next((place for place in reversed(heads) if place < parts.begin), 0)
    dated: set[int] = set()
    for place, block in enumerate(blocks):
        if (
            block.mark in _DATES
            and not head <= place < parts.begin
            and place not in dated  # else one box of many days is asked for each of them
        ):
            dated.update(_dated_card(blocks, page, place, (head, parts.begin)))
    for place in dated:
        if blocks[place].mark in _TOLD:
            blocks[place].mark, blocks[place].found = Mark.LINK, None
    carded = _find_cards(blocks, page)
    if not carded:
        return
    rest = [place for place in range(len(blocks)) if place not in carded]
    prose = [place for place in rest if place in parts.story and blocks[place].mark in _PROSE]
    if len(prose) < _STORY:
        told = page.metadata.published_in not in ("", "time")  # which may be any card's
        if not told and all(blocks[place].mark not in _HEAD for place in rest):
            carded.update(prose)  # what the list is of
    else:
        carded.difference_update(parts.story)
    for place in carded:
        if blocks[place].mark in _TOLD:
            blocks[place].mark, blocks[place].found = Mark.LINK, None


def _dated_card(blocks: list[Block], page: Page, place: int, own: tuple[int, int]) -> Iterator[int]:
    """Yield the lines of the box that a date shares with another story's title right beside it.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
        place: index of the date.
        own: the headline and the story's first paragraph, which no such box holds.
    """
    lines, parents = page.tree.lines, page.tree.parents
    titles = [
        lines[beside]
        for beside in (place - 1, place + 1)
        if 0 <= beside < len(blocks)
        and _is_title(blocks[beside])
        # An item of a list that the date is not in is the site's path above the headline.
        and (page.hints[beside].tag != "li" or holds(parents, lines[beside], lines[place]))
    ]
    box = lines[place]
    for _ in range(_LEVELS if titles else 0):
        if any(line < len(lines) and holds(parents, box, lines[line]) for line in own):
            return
        if any(holds(parents, box, title) for title in titles):
            for step in (1, -1):
                at = place
                while 0 <= at < len(lines) and holds(parents, box, lines[at]):
                    yield at
                    at += step
            return
        box = parents[box]


def _is_title(block: Block) -> bool:
    return block.mark is _LINK and block.text.count(" ") >= _TITLE


def _find_cards(blocks: list[Block], page: Page) -> set[int]:
    """Return the lines of cards."""
    lines, parents = page.tree.lines, page.tree.parents
    # By the element about them, the boxes with a linked title and where that stands.
    boxes: dict[int, dict[int, int]] = defaultdict(dict)
    for place, block in enumerate(blocks):
        if _is_title(block):
            box = lines[place]
            for _ in range(_LEVELS):
                boxes[parents[box]].setdefault(box, place)
                box = parents[box]
    carded: set[int] = set()
    for alike in boxes.values():
        if len(alike) < _CARDS:
            continue
        cards = [
            card for box, place in alike.items() if (card := _card(lines, parents, box, place))
        ]
        if len(cards) >= _CARDS:
            carded.update(*cards)
    return carded


def _card(lines: list[int], parents: list[int], box: int, place: int) -> range:
    """Return the lines of a box; none where it is no card: a title alone, or more than one."""
    start, stop = place, place + 1
    while start and stop - start <= _LINES and holds(parents, box, lines[start - 1]):
        start -= 1
    while stop < len(lines) and stop - start <= _LINES and holds(parents, box, lines[stop]):
        stop += 1
    return range(start, stop) if 1 < stop - start <= _LINES else range(0)
