"""Kinds of marks that the steps of the layout ask for."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason

PROSE = frozenset((Mark.PROSE, Mark.OPENING))
PARAGRAPHS = PROSE | {Mark.ITEM}
DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# Titles, words, items: what a line is that no rule knows.
LOOSE = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.ODD_DATE, Mark.VALUE))
PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT))
# What stands between paragraphs without ending a body.
INSERTS = frozenset((Mark.BOILERPLATE, Mark.CROSSLINK, Mark.CAPTION, Mark.CREDIT, Mark.CODE))
BREAKING_REASONS = frozenset((Reason.PAGINATION, Reason.NAVIGATION, Reason.FOLLOW))


def is_insert(blocks: list[Block], place: int, end: int) -> bool:
    """Tell whether a line only stands between paragraphs: a picture, a link, the site's own.

    Loose words with a credit right below them are a picture's.
    """
    mark = blocks[place].mark
    return mark in INSERTS or (
        mark in LOOSE and place + 1 < end and blocks[place + 1].mark is Mark.CREDIT
    )
