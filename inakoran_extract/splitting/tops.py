"""Finds what stands above the headline of an article: a strapline, or the menus of its page."""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.splitting.anchors import RULED, is_prose
from inakoran_extract.splitting.line import Printed, Start, is_in_block, is_labelled
from inakoran_extract.splitting.seams import CLOSERS, find_seam_of_top

# Titles of other stories.
_LONGEST_LIST = 9
# Lines of a page's menus above its headline.
_LONGEST_TOP = 120
# Lines from a headline up to the strapline above it.
_NEAR = 3
_TITLES = frozenset((Mark.TITLE, Mark.NAME))
# Below these, a title is no other story's.
_ENDS = frozenset((Mark.BYLINE, Mark.PROSE, Mark.SIGNOFF, Mark.SOURCE))
# Titles below one of these are of other stories.
LISTS = frozenset((Mark.CROSSLINK_LABEL, Mark.RAIL))


def find_top(lines: Sequence[Printed], first: int) -> Start:
    """Return where a head begins.

    Args:
        lines: those of the article that is being read, and what follows.
        first: the upper one of its headline and its date line.

    Returns:
        Where that is.
    """
    if lines[first].gap >= RULED:
        return Start(first)
    is_spaced = lines[first].is_spaced
    for index in range(first, max(first - _LONGEST_TOP, 0), -1):
        # A rule closes an article's last paragraph as well.
        if first - index < _NEAR and lines[index - 1].widest < lines[index].gap < RULED:
            return Start(index)
        if lines[index].tight and is_spaced:
            if is_in_block(lines, index) or (index == first - 1 and _is_in_list(lines, index)):
                break
            return Start(index - _has_kicker(lines, index))
        glued = find_seam_of_top(lines, index - 1)
        if glued:
            return Start(index - 1, glued)
        if lines[index - 1].mark in CLOSERS or is_prose(lines[index - 1].text):
            break
    first -= _has_kicker(lines, first)
    while first > 1 and lines[first - 1].read[1] is Reason.NAVIGATION:
        if lines[first - 1].is_address and find_address(lines, first) == first:
            break
        first -= 1
    return Start(find_address(lines, first))


def find_address(lines: Sequence[Printed], first: int) -> int:
    """Return where the address above a head is, if it begins the article; else where the head is.

    Blank lines tell whether it ends the article above. Where they don't, it does unless that
    begins with its own.
    """
    if first < 2 or not lines[first - 1].is_address:
        return first
    above, below = lines[first - 1].gap, lines[first].gap
    begins = below < above or (below == above and lines[0].is_address)
    return first - begins


def _is_in_list(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a line is a comment, or one of other stories' titles."""
    above = lines[index - 1]
    if above.comments and above.mark is not Mark.COMMENTS:
        return True
    for line in reversed(lines[max(0, index - _LONGEST_LIST) : index + 1]):
        if line.mark not in _TITLES:
            return line.mark in LISTS
    return False


def _has_kicker(lines: Sequence[Printed], headline: int) -> bool:
    """Tell whether a strapline stands right above a headline, and not the last line before it."""
    if headline < 2 or not lines[headline].tight:
        return False
    above, before = lines[headline - 1], lines[headline - 2]
    if above.mark not in _TITLES or ": " in above.text or above.text.islower():
        return False
    if before.mark in LISTS or (before.mark in _TITLES and ": " not in before.text):
        return False
    if above.gap > before.widest:
        return True  # blank lines part it from the article above
    if above.tight:
        return not is_labelled(lines, headline - 1)
    if before.mark in (Mark.COMMENTS, Mark.FOOTER):
        return True
    if before.mark is Mark.PROSE and above.text[-1] in ".!":
        # The article's farewell: a strapline is no sentence.
        return False
    ended = before.mark in _ENDS or ": " in before.text
    return ended and above.mark is Mark.TITLE and above.text[0].isupper()
