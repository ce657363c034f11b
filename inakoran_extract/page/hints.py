"""What markup tells of a page's line beside its words.

Hints settle what words leave open and overrule no rule: text that was saved from a page must give
the fields that the page gives.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import Picture
from inakoran_extract.fields.related import read_crosslink
from inakoran_extract.model import Reason
from inakoran_extract.page.printer import Hint
from inakoran_extract.reading.lines import Line, fold
from inakoran_extract.rules.gather import PAGE, join_wrapped
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.words.names import is_name, is_outlet

_OUTSIDE = {"nav": Reason.NAVIGATION, "aside": Reason.RAIL, "footer": Reason.FOOTER}
# What words leave open, so that a figure's markup may say it.
_UNKNOWN = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.ITEM, Mark.PROSE, Mark.OPENING))
_CAPTION_WORDS = frozenset(("caption", "figcaption"))
_CAPTION_TAGS = frozenset(("p", "div", "figure", "td", "dd"))
# A line of links: authors and tags are links too, but in fewer words than titles.
_MOST_LINKED = 0.8
_FEWEST_WORDS = 5
_MOST_LABEL_WORDS = 6
# What speaks for a headline: its tag, and the page's own statement.
_HEADING_WEIGHTS = {"h1": 3.0, "h2": 1.0}
_STATED_WEIGHT = 3.0
_SHORTEST_HEADLINE = 10
_LONGEST_CREDIT = 60
# So many paragraphs below a headline make a story, and the next headline below is another's.
_STORY = 2


def read_hinted_mark(text: str, hint: Hint) -> tuple[Mark, object]:
    """Return what a page's line is by itself, as `read_mark` does for a text's.

    Args:
        text: the line, folded and not empty.
        hint: what the markup says about it.
    """
    outside = _OUTSIDE.get(hint.region)
    if outside is not None:
        if outside is Reason.RAIL and read_crosslink(text):
            # `Baca juga` set apart inside the article.
            return read_mark(text)
        return Mark.BOILERPLATE, outside
    linked = hint.links > _MOST_LINKED and hint.tag != "h1"
    caption = _is_caption(hint)
    if linked and not caption and _is_plain_title(text):
        # Most lines of a page are such links; no rule has anything to say of them.
        return Mark.LINK, None
    mark, found = read_mark(text)
    if caption and mark in _UNKNOWN:
        return Mark.CAPTION, Picture(text, None)
    if linked and mark in (Mark.TITLE, Mark.NAME) and text.count(" ") + 1 >= _FEWEST_WORDS:
        return Mark.LINK, None
    return mark, found


def _is_plain_title(text: str) -> bool:
    """Tell whether a text is nothing but words, and more than names, sections and labels are."""
    return (
        text.count(" ") > _MOST_LABEL_WORDS
        and text.replace(" ", "").isalpha()
        and read_crosslink(text) is None
    )


def _is_caption(hint: Hint) -> bool:
    if hint.tag == "figcaption" or hint.region == "figure":
        return True
    return hint.tag in _CAPTION_TAGS and not _CAPTION_WORDS.isdisjoint(hint.words)


def gather_page(lines: list[Line], hints: list[Hint], headline: str | None) -> list[Block]:
    """Mark every line of a page, as `gather` does for a text's.

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
    _part_credits(blocks, hints)
    _leave_next_story(blocks, hints)
    blocks = join_wrapped(blocks)
    if len(blocks) < PAGE:
        for block in blocks:
            block.inside = True
    return blocks


def _part_credits(blocks: list[Block], hints: list[Hint]) -> None:
    """Take a short second line of a figure's caption for its credit: `<p>TEKS</p><p>NAMA</p>`."""
    for (above, below), (first, second) in zip(pairwise(blocks), pairwise(hints), strict=True):
        figure = first.tag == second.tag == "figcaption" and first.depth == second.depth
        if (
            figure
            and above.mark is below.mark is Mark.CAPTION
            and len(below.text) <= _LONGEST_CREDIT
            and (is_name(below.text) or is_outlet(below.text))
            and below.found == Picture(below.text, None)
        ):
            below.mark = Mark.CREDIT
            below.found = Picture(None, below.text)


def _leave_next_story(blocks: list[Block], hints: list[Hint]) -> None:
    """Leave out what begins with another `h1` below a story, as pages without an end have it."""
    paragraphs = -1  # none can be counted before the first headline
    for block, hint in zip(blocks, hints, strict=True):
        if hint.tag == "h1" and hint.region not in _OUTSIDE:
            if paragraphs >= _STORY:
                break
            paragraphs = 0
        elif paragraphs >= 0 and block.mark in (Mark.PROSE, Mark.OPENING):
            paragraphs += 1
    else:
        return
    for other in blocks[blocks.index(block) :]:
        other.mark = Mark.BOILERPLATE
        other.found = Reason.RAIL
        other.weight = 0.0
