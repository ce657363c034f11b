"""Finds the headline above a line that looks like one: its deck, or what says who wrote."""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.splitting.anchors import DATES
from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.tops import LISTS
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.vocabulary import BYLINE_LABELS


def find_above_deck(lines: Sequence[Printed], index: int) -> int:
    """Return the headline where a line above a date is it, or the deck right below it.

    A deck is written as sentences are, and its headline as titles are.
    """
    if index < 2 or not is_sentence_case(lines[index].text):
        return index
    above, before = lines[index - 1], lines[index - 2]
    listed = before.is_title or before.mark in LISTS or before.mark in DATES
    return index - (above.is_title and not is_sentence_case(above.text) and not listed)


def find_above_writer(lines: Sequence[Printed], index: int) -> int | None:
    """Return the headline above a line about who wrote it; None for any other line.

    It begins as bylines do, or it is printed closer to the byline above it than that is to its own.
    """
    if index < 1:
        return None
    line, above = lines[index], lines[index - 1]
    if line.mark is Mark.TITLE and line.text.partition(" ")[0].casefold() in BYLINE_LABELS:
        return index - 1 if above.is_title else None
    if index < 2 or above.mark is not Mark.BYLINE or line.gap >= above.gap:
        return None
    return index - 2 if lines[index - 2].is_title else None
