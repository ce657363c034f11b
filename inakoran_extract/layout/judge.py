"""Tells a page that is no article: a front page, an index, a menu, a feed.

Such a page has headlines, dates and teasers, so a record could be made of it; it would be wrong.
Only a text with many lines outside of its presumed article is in doubt, so that a dump that holds
nothing but a headline or a paragraph still gives its record.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.model import Reason, Role

# A dump has few lines of boilerplate, comments left out; with more it has to look like an article.
_SOME = 6
_FEW = 15
_ADDRESSES = 3
_SIGNS = 3


def is_article(blocks: list[Block]) -> bool:
    """Tell whether settled blocks hold an article.

    Args:
        blocks: all blocks of the text, each with its role.
    """
    roles = {block.role for block in blocks}
    paragraphs = [block for block in blocks if block.role is Role.BODY or block.cuts]
    if Role.HEADLINE not in roles and Role.TIMESTAMP not in roles and len(paragraphs) == 1:
        # A feed that has lost its markup is one endless line.
        return paragraphs[0].text.count("http") < _ADDRESSES
    around = sum(
        block.role is Role.BOILERPLATE and block.reason is not Reason.COMMENTS for block in blocks
    )
    if around < _SOME:
        return True
    signs = _count_signs(blocks, roles, paragraphs)
    if around < _FEW:
        # Pages that ask for a password or were not found are short.
        return signs > 0
    return signs >= _SIGNS and bool(paragraphs)


def _count_signs(blocks: list[Block], roles: set[Role], paragraphs: list[Block]) -> int:
    """Return how many signs of an article there are beside its headline."""
    signs = sum(role in roles for role in (Role.BYLINE, Role.DATELINE, Role.SIGNOFF))
    # A caption is a sign by its credit, not by its place alone.
    signs += any(
        block.role is Role.CAPTION and block.mark in (Mark.CAPTION, Mark.CREDIT) for block in blocks
    )
    signs += any(
        isinstance(block.found, DateLine) and block.found.firm
        for block in blocks
        if block.role in (Role.TIMESTAMP, Role.MODIFIED, Role.BYLINE)
    )
    # Paragraphs below titles of their own are teasers; paragraphs in a row are a story.
    in_row = sum(
        below.role is Role.BODY and (above.role is Role.BODY or bool(above.cuts))
        for above, below in pairwise(blocks)
    )
    return signs + min(in_row, 3) + (sum(len(block.text) for block in paragraphs) > 600)
