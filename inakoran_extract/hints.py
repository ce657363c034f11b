"""What markup tells of a page's line beside its words.

Hints settle what words leave open and overrule no rule: text that was saved from a page must give
the fields that the page gives.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.captions import Picture
from inakoran_extract.model import Reason
from inakoran_extract.printing import Hint
from inakoran_extract.rules import read_mark
from inakoran_extract.text import Line, fold

_OUTSIDE = {"nav": Reason.NAVIGATION, "aside": Reason.RAIL, "footer": Reason.FOOTER}
_UNKNOWN = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.PROSE))
# A line of links: authors and tags are links too, but in fewer words than titles.
_MOST_LINKED = 0.8
_FEWEST_WORDS = 5
# What speaks for a headline: its tag, and the page's own statement.
_HEADING_WEIGHTS = {"h1": 3.0, "h2": 1.0}
_STATED_WEIGHT = 3.0
_SHORTEST_HEADLINE = 10


def read_hinted_mark(text: str, hint: Hint) -> tuple[Mark, object]:
    """Return what a page's line is by itself, as `read_mark` does for a text's.

    Args:
        text: the line, folded and not empty.
        hint: what the markup says about it.
    """
    outside = _OUTSIDE.get(hint.region)
    if outside is not None:
        return Mark.BOILERPLATE, outside
    mark, found = read_mark(text)
    if hint.tag == "figcaption" and mark in _UNKNOWN:
        return Mark.CAPTION, Picture(text, None)
    linked = hint.links > _MOST_LINKED and hint.tag != "h1"
    if linked and mark in (Mark.TITLE, Mark.NAME) and text.count(" ") + 1 >= _FEWEST_WORDS:
        return Mark.LINK, None
    return mark, found


def gather_page(lines: list[Line], hints: list[Hint], headline: str | None) -> list[Block]:
    """Mark every line of a page, as `gather` does for a text's; none of them is wrapped.

    Args:
        lines: the page's printed lines.
        hints: what the markup says about each.
        headline: the headline that the page states, often with the outlet before or behind it.
    """
    stated = "" if headline is None else fold(headline).casefold()
    blocks = []
    for line, hint in zip(lines, hints, strict=True):
        block = Block([line], line.text, *read_hinted_mark(line.text, hint))
        if hint.tag in _HEADING_WEIGHTS and hint.region not in _OUTSIDE:
            block.weight = _HEADING_WEIGHTS[hint.tag]
        if len(line.text) >= _SHORTEST_HEADLINE and line.text.casefold() in stated:
            block.weight += _STATED_WEIGHT
        blocks.append(block)
    return blocks
