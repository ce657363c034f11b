"""Sorts a page's time elements: those of its header, those elsewhere, those of other stories."""

from inakoran_extract.page.markup import MOST_LINKED
from inakoran_extract.page.printed import Printed
from inakoran_extract.page.statements import Moment
from inakoran_extract.page.tree import holds

# How many lines below the headline its own date stands, blank ones included.
_HEAD = 16
# How far about the time of another story its title stands, and how many elements hold both; so
# many blanks a title has at least.
_CARD = 5
_BOXES = 4
_TITLE = 3
# What is longer, and ends as a sentence, is of a story.
_PARAGRAPH = 60
_ENDS = '.!?”"'


def read_moments(moments: list[Moment], printed: Printed, parents: list[int]) -> list[Moment]:
    """Return a page's moments; one right below the headline is of its header, by tag or not.

    One beside a link to another story, away from the headline, is that story's.

    Args:
        moments: all of them.
        printed: what the page prints.
        parents: of every block element the number of the one about it.
    """
    if not moments:
        return []
    head = next(
        (at for at, hint in enumerate(printed.hints) if hint is not None and hint.tag == "h1"), None
    )
    if head is None:
        return moments
    # What stands above the story is its own.
    begin = next(
        (at for at in range(head + 1, len(printed.lines)) if _is_told(printed.lines[at])),
        len(printed.lines),
    )
    return [
        moment._replace(region="header")
        if not moment.region and head < moment.line <= head + _HEAD
        else moment
        for moment in moments
        if moment.named
        or head < moment.line <= begin
        or not _is_of_card(printed, parents, moment.line, head)
    ]


def _is_of_card(printed: Printed, parents: list[int], at: int, head: int) -> bool:
    """Tell whether a title that leads elsewhere shares a small element with a line.

    Args:
        printed: what the page prints.
        parents: of every block element the number of the one about it.
        at: index of the line.
        head: index of the headline, which no such element holds.
    """
    hints, elements = printed.hints, printed.elements
    near = [
        line
        for line in range(max(at - _CARD, 0), min(at + _CARD, len(hints)))
        if hints[line] is not None
    ]
    box = own = next((elements[line] for line in near if line >= at), 0)
    for _ in range(_BOXES):
        if not box or holds(parents, box, elements[head]):
            return False
        within = [line for line in near if holds(parents, box, elements[line])]
        if sum(_is_told(printed.lines[line]) for line in within) > 1:
            return False
        if any(_leads_to_title(printed, parents, line, own) for line in within):
            return True
        box = parents[box]
    return False


def _leads_to_title(printed: Printed, parents: list[int], line: int, beside: int) -> bool:
    """Tell whether a line is a title's link; not an item of a path, which holds nothing else."""
    hint = printed.hints[line]
    return (
        hint is not None
        and hint.links > MOST_LINKED
        and printed.lines[line].count(" ") >= _TITLE
        and (hint.tag != "li" or holds(parents, printed.elements[line], beside))
    )


def _is_told(line: str) -> bool:
    """Tell whether a line is a sentence of a story by its looks alone."""
    return len(line) > _PARAGRAPH and line[-1] in _ENDS
