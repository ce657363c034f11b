"""Says what is to be doubted of subheadings: that they are captions, or other stories' titles.

A text marks none of them: a title between paragraphs is one if nothing else speaks against it.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.doubted_subjects import find_other_subject
from inakoran_extract.layout.reasons import count_mentioned, is_mentioned, long_words
from inakoran_extract.model import Notice, Role
from inakoran_extract.words.names import is_region, is_sentence_case
from inakoran_extract.words.people import INSTITUTIONS, JOBS

_TOLD = frozenset((Role.HEADLINE, Role.KICKER, Role.BODY, Role.DATELINE))
# A subheading with so many blanks says as much as a caption, or as another story's title.
_LONG = 5
_LONG_IN_ROW = 3
_HEADLINE = 7
_SHARE = 3
# Each is looked for in the whole story.
_MOST_LINKS = 8


def doubt_subheading(blocks: list[Block], story: list[int]) -> list[Notice]:
    """Return the notice `subheading-unsure`, with the first of what there is to doubt.

    Args:
        blocks: all blocks of the text, settled.
        story: which of them hold its paragraphs.
    """
    near = [block for block in blocks[story[0] : story[-1]] if block.role is not Role.BOILERPLATE]
    titles = [block for block in near if block.role is Role.SUBHEADING]
    # What a page calls a heading is one.
    if not titles or any(block.mark is Mark.HEADING for block in titles):
        return []
    for doubt, said in (
        (_find_shown(titles), "may be a picture's text"),
        (_find_office(titles, blocks), "may be the site's: the story tells of no such office"),
        (_find_in_row(near), "may be another story's title, or an entry of a list"),
        (_find_untold(titles, near), "may be a link: the story says next to nothing of it"),
        (find_other_subject(blocks, story), "may be another article's headline"),
    ):
        if doubt is not None:
            line = doubt.lines[0].number
            return [Notice("subheading-unsure", f"the subheading in line {line} {said}")]
    return []


def _find_shown(titles: list[Block]) -> Block | None:
    """Return a subheading that reads as what is seen in a picture, or what a picture is called."""
    for block in titles:
        text = block.text
        _, comma, last = text.rpartition(", ")
        placed = comma != "" and (is_region(last) or last.partition(" ")[0].lower() in JOBS)
        first = text.partition(" ")[0]
        small = first.isalpha() and first.islower()
        if placed or small or (len(titles) == 1 and _is_long(text, _LONG)):
            return block
    return None


def _find_office(titles: list[Block], blocks: list[Block]) -> Block | None:
    """Return a subheading that names an office or a firm of which the story says nothing."""
    for block in titles:
        first = block.text.partition(" ")[0].lower()
        if block.mark is Mark.NAME and first in INSTITUTIONS and " " in block.text:
            told = " ".join(other.text for other in blocks if other.role in _TOLD)
            if not is_mentioned(block.text, told.lower()):
                return block
    return None


def _find_untold(titles: list[Block], near: list[Block]) -> Block | None:
    """Return a subheading as long and written as a headline, of which the story tells little."""
    long = [
        block
        for block in titles
        if _is_long(block.text, _HEADLINE) and not is_sentence_case(block.text)
    ][:_MOST_LINKS]
    if not long:
        return None
    story = " ".join(block.text for block in near if block.role is Role.BODY).lower()
    return next(
        (
            block
            for block in long
            if _SHARE * count_mentioned(block.text, story) < len(long_words(block.text))
        ),
        None,
    )


def _is_long(text: str, blanks: int) -> bool:
    return text.count(" ") >= blanks and not text[0].isdecimal() and text[-1] not in "?:"


def _find_in_row(near: list[Block]) -> Block | None:
    """Return the first of two long subheadings without a paragraph between them."""
    for above, below in pairwise(near):
        if above.role is below.role is Role.SUBHEADING and all(
            _is_long(block.text, _LONG_IN_ROW) for block in (above, below)
        ):
            return above
    return None
