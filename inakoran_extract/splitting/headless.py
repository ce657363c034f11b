"""Finds where a dump begins that has no head: its story's dateline is its first line.

`JAKARTA, KOMPAS.com - ...` stands at the top of a story and nowhere in it, so a second one below
paragraphs is another article's, where a rule, blank lines or the comments of the first part them,
or another outlet than the first's wrote it. Of one outlet's two it can't be told: news from two
towns are one article as well.
"""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.splitting.anchors import FEWEST, FOLDED, RULED, is_prose
from inakoran_extract.splitting.forms import is_story
from inakoran_extract.splitting.line import BREAKS, IN_HEAD, PROSE, Printed, Start
from inakoran_extract.splitting.seams import CLOSERS

# Lines of a head above a dateline; below a rule more, whatever they are.
_MOST_ABOVE = 8
_MOST_BELOW_RULE = 12
# How much further paragraphs are looked for, in lines: pictures and links stand between them.
_NEAR = 4
# So much of a paragraph's end tells whether it is printed twice.
_LOOKED_AT = 60
# Without a dateline, captions and a standfirst may be all that stands above.
_FEWEST_UNOPENED = 3
# What the article before may end with.
_LAST = CLOSERS | {Mark.COMMENTS, Mark.CROSSLINK}
# A site's own words, too, may stand between a headline and the dateline below it.
_ABOVE = IN_HEAD | {Mark.BOILERPLATE}


def find_headless(lines: Sequence[Printed], index: int) -> Start | None:
    """Return where an article begins whose story a dateline opens; None where none does.

    Args:
        lines: those of the article that is being read, and what follows.
        index: the line that a dateline opens.
    """
    line = lines[index]
    if line.mark is not Mark.OPENING or lines[index - 1].prose < FEWEST:
        return None
    first = next((other for other in lines[:index] if other.is_origin), None)
    if (first is not None and _is_same(first, line)) or not _has_story(lines, index):
        return None
    top, parted = _find_top(lines, index)
    if top is None or not _is_article_above(lines, top, opened=first is not None):
        return None
    if parted:
        return Start(top, trust=1)
    outlet = _read_outlet(line)
    if not outlet:
        return None
    if lines[top - 1].comments:
        # Readers sign with a name and a date.
        return Start(top)
    return Start(top) if first is not None and _read_outlet(first) not in ("", outlet) else None


def _find_top(lines: Sequence[Printed], index: int) -> tuple[int | None, bool]:
    """Return the first line of what stands above a dateline, and whether something parts it.

    It is None where the headline can't be told from the end of the article above.
    """
    for place in range(index, max(0, index - _MOST_BELOW_RULE), -1):
        if lines[place].gap >= RULED:
            return place, True
    top = index
    while top > max(1, index - _MOST_ABOVE) and lines[top - 1].mark in _ABOVE:
        if lines[top].gap > lines[top - 1].widest:
            break
        top -= 1
    above = lines[top - 1]
    if lines[top].gap > above.widest:
        return top, True
    # A title between paragraphs may be a subheading.
    clear = above.mark in _LAST if top < index else above.mark in _LAST or above.mark in PROSE
    return (top if clear and _is_one_head(lines[top:index]) else None), False


def _is_one_head(head: Sequence[Printed]) -> bool:
    """Tell whether lines are one head, or none: its first is a title, and no other is."""
    return not head or (head[0].is_title and all(line.mark is not Mark.TITLE for line in head[1:]))


def _is_article_above(lines: Sequence[Printed], top: int, *, opened: bool) -> bool:
    """Tell whether an article stands above a line, and not the rest of its own head.

    Args:
        lines: of the stream.
        top: the line.
        opened: a dateline opened the story above.
    """
    begin = next((at + 1 for at in range(top - 1, -1, -1) if lines[at].is_date), 0)
    # The points of a summary stand in a head as well.
    told = {line.text for line in lines[begin:top] if _is_told(line)}
    if opened or lines[top - 1].comments or (begin and lines[top].gap >= RULED):
        return len(told) >= FEWEST or lines[top - 1].comments > 0
    return len(told) >= _FEWEST_UNOPENED and lines[top - 1].longest >= FEWEST


def _is_told(line: Printed) -> bool:
    """Tell whether a line is a paragraph, and no point of a list."""
    return is_prose(line.text) and line.mark is not Mark.ITEM


def _has_story(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a dateline opens a story, and not a teaser of one."""
    if lines[index].text.endswith(BREAKS):
        return False
    if lines[index].size > FOLDED:
        return True
    return any(is_story(line) for line in lines[index + 1 : index + 1 + _NEAR])


def _is_same(first: Printed, line: Printed) -> bool:
    """Tell whether a paragraph is printed a second time."""
    return first.text[-_LOOKED_AT:] == line.text[-_LOOKED_AT:]


def _read_outlet(line: Printed) -> str:
    found = line.read[1]
    return (found.outlet or "").casefold() if isinstance(found, Origin) else ""
