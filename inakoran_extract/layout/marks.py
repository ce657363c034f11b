"""Kinds of marks that the steps of the layout ask for."""

from inakoran_extract.block import Mark
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
