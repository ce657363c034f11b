"""Tells lists of stories, where titles, dates and teasers take turns, from a story."""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.entries import (
    BETWEEN,
    LONGEST_TEASER,
    ROUNDS,
    TITLES,
    are_entries,
)
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.boilerplate import HEADS_OF_INDEXES
from inakoran_extract.words.patterns import pattern

_TEASER = 40
_BRACKETED = ("[…]", "[...]", "[ ... ]", "(…)", "(...)")
_DOTS = ("...", "…", *_BRACKETED)
_CALLS = ("read more", "selengkapnya", "continue reading", "lanjutkan membaca", "baca lebih lanjut")
_BROKEN_OFF = (*_DOTS, *_CALLS)
_LONGEST_CALL = 40
_CALLED = 2
_HEADLINE = 3  # blanks
_LONGEST_CUT = 400
_MANY_ROUNDS = 6
# `detikNews | Minggu, 17 Sep 2017 15:47 WIB Polisi menangkap …`
_DATED_TEASER = pattern(
    r".{0,60}\b\d{4}\W{1,4}\d{1,2}[:.]\d\d WI(?:B|T|TA)\b"
    r"|[^\d]{0,30}\d{1,2} [^\W\d]{3,9} \d{4},? \d{1,2}[:.]\d\d$"
)
_LISTS = frozenset((Mark.RAIL, Mark.COMMENTS))
_OPENED = frozenset((Mark.DATELINE, Mark.OPENING))


def are_teasers(blocks: list[Block], told: list[Block]) -> bool:
    """Tell whether what would be a story is teasers, by their dates or since they break off.

    Args:
        blocks: all blocks of the text, each with its role.
        told: those of them that are paragraphs and subheadings.
    """
    return _are_dated(told) or _are_cut(blocks)


def _are_dated(told: list[Block]) -> bool:
    """Tell whether many lines of a story begin with a date of their own, to the minute."""
    dated = sum(
        # Each of them has one of these; asking for it costs less than the pattern.
        (" WI" in block.text or block.text[-1].isdigit())
        and _DATED_TEASER.match(block.text) is not None
        for block in told
    )
    return dated >= ROUNDS and dated * 4 >= len(told)


def _are_cut(blocks: list[Block]) -> bool:
    """Tell whether most longer lines break off in dots, as teasers do."""
    long = [block.text for block in blocks if len(block.text) > _TEASER]
    cut = sum(text.endswith(_DOTS) for text in long)
    if cut >= ROUNDS and cut * 2 > len(long):
        return True
    # Where each calls to read on, two will do.
    told = called = 0
    for place, block in enumerate(blocks):
        if block.role in (Role.BODY, Role.DATELINE) and len(block.text) > _TEASER:
            told += 1
            end = block.text[-_LONGEST_CALL:].rstrip("»> ").lower()
            called += end.endswith(_BROKEN_OFF) and _calls_on(end, blocks[place + 1 : place + 2])
    if called >= _CALLED and called * 4 > told * 3:
        return True
    # Where most paragraphs end in such a call, none of them breaks off.
    ended = sum(text[-_LONGEST_CALL:].rstrip("»> .").lower().endswith(_CALLS) for text in long)
    return ended >= ROUNDS and ended * 2 > len(long)


def _calls_on(end: str, below: list[Block]) -> bool:
    """Tell whether a paragraph breaks off and calls to read on, in its own line or the next."""
    if end.endswith(_CALLS):
        return end.removesuffix(next(filter(end.endswith, _CALLS))).rstrip().endswith(_DOTS)
    called = below and len(below[0].text) <= _LONGEST_CALL
    called = called and any(map(below[0].text.lower().__contains__, _CALLS))
    return end.endswith(_BRACKETED) or bool(called)


def is_list(blocks: list[Block], paragraphs: list[Block]) -> bool:
    """Tell whether titles, dates and teasers take turns, and no two paragraphs are a story."""
    if are_entries(blocks):
        return True
    in_row = count_in_row(blocks)
    signed = any(block.role in (Role.TIMESTAMP, Role.BYLINE, Role.DATELINE) for block in blocks)
    if not signed and len(paragraphs) >= _MANY_ROUNDS:
        heading, body = Role.SUBHEADING, Role.BODY
        roles = [block.role for block in blocks]
        lone = sum(
            three == (heading, body, heading)
            for three in zip(roles, roles[1:], roles[2:], strict=False)
        )
        if lone >= _MANY_ROUNDS and in_row * 3 <= lone:
            return True
    if not signed and _are_apart(blocks, paragraphs, in_row):
        return True
    own = leave_lists(blocks) if len(paragraphs) > 1 else blocks
    said = [block.mark for block in own if block.mark not in BETWEEN]
    if (not signed and _count_dated(said) >= ROUNDS) or _count_rounds(said) >= ROUNDS:
        return True
    if (
        any(block.text.lower().startswith(HEADS_OF_INDEXES) for block in blocks[:2])
        and len(paragraphs) > 1
        and not (signed and _are_in_row(said))
    ):
        return True
    # A stream that is left whole has titles and dates too, but stories with datelines and bylines.
    told = bool(in_row) and any(block.role in (Role.BYLINE, Role.DATELINE) for block in blocks)
    if told or in_row > 1 or len(paragraphs) > ROUNDS:
        return False
    rounds = sum(
        first in TITLES and second in DATES and third not in DATES
        for first, second, third in zip(said, said[1:], said[2:], strict=False)
    )
    return rounds >= ROUNDS


def leave_lists(blocks: list[Block]) -> list[Block]:
    """Return a text without what a heading below its last paragraph says to be of other stories."""
    for place in range(len(blocks) - 1, -1, -1):
        if blocks[place].role is Role.BODY:
            lists = (at for at in range(place, len(blocks)) if blocks[at].mark in _LISTS)
            return blocks[: next(lists, len(blocks))]
    return blocks


def _are_apart(blocks: list[Block], paragraphs: list[Block], in_row: int) -> bool:
    """Tell whether the paragraphs of a text without date and byline are of as many stories.

    A line of the same sign parts each from the next, or a headline stands above each.
    """
    count = len(paragraphs)
    if in_row or count < ROUNDS:
        return False
    parts = sum(block.reason is Reason.SEPARATOR for block in blocks)
    heads = [block.text for block in blocks if block.role is Role.SUBHEADING]
    if not heads:
        return parts >= count - 1
    return (
        count > ROUNDS
        and len(heads) >= count - 1
        and all(text.count(" ") >= _HEADLINE and text[-1] != "?" for text in heads)
        and all(len(block.text) <= LONGEST_TEASER for block in paragraphs)
    )


def are_of_places(paragraphs: list[Block]) -> bool:
    """Tell whether most paragraphs have a dateline of their own, of several places, or all have."""
    places = [block.found.place for block in paragraphs if isinstance(block.found, Origin)]
    several = len(set(places))
    most = several >= ROUNDS and 2 * len(places) > len(paragraphs)
    return most or several == len(paragraphs) > 1


def is_headed_as_index(blocks: list[Block]) -> bool:
    """Tell whether a page's headline is an index's, and no two paragraphs below are a story."""
    return any(
        block.role is Role.HEADLINE and block.text.lower().startswith(HEADS_OF_INDEXES)
        for block in blocks
    ) and not count_in_row(blocks)


def _are_in_row(said: list[Mark]) -> bool:
    return any(first in PROSE and second in PROSE for first, second in pairwise(said))


def _count_dated(said: list[Mark]) -> int:
    """Return how many titles stand beside a date; 0 where two paragraphs stand in a row."""
    if _are_in_row(said):
        return 0
    above = sum(first in DATES and second in TITLES for first, second in pairwise(said))
    below = sum(first in TITLES and second in DATES for first, second in pairwise(said))
    return max(above, below)


def take_turns(blocks: list[Block]) -> bool:
    """Tell whether titles, dates and short teasers take turns, by the lines' marks alone."""
    said = _said_of_short(blocks)
    return said is not None and _count_rounds(said) >= ROUNDS


def may_be_teasers(blocks: list[Block]) -> bool:
    """Tell whether no paragraph is more than a teaser: long, behind a dateline, or below another.

    However short a brief is, its dateline says that it is told here.
    """
    said = _said_of_short(blocks)
    return said is not None and _OPENED.isdisjoint(said) and not _are_in_row(said)


def _said_of_short(blocks: list[Block]) -> list[Mark] | None:
    """Return what the lines are by themselves; None where any paragraph is longer than teasers."""
    if any(block.mark in PROSE and len(block.text) > _LONGEST_CUT for block in blocks):
        return None
    return [block.mark for block in blocks if block.mark not in BETWEEN]


def _count_rounds(said: list[Mark]) -> int:
    """Return how often title, date and teaser follow each other; 0 where two paragraphs do."""
    if _are_in_row(said):
        return 0
    threes = list(zip(said, said[1:], said[2:], strict=False))
    return max(
        sum(a in TITLES and b in DATES and c in PROSE for a, b, c in threes),
        sum(a in DATES and b in TITLES and c in PROSE for a, b, c in threes),
        sum(a in TITLES and b in PROSE and c in DATES for a, b, c in threes),
    )


def count_in_row(blocks: list[Block]) -> int:
    """Return how many paragraphs stand right below another, advertisements left out."""
    count = 0
    above = False
    for block in blocks:
        if block.reason is Reason.ADVERTISEMENT:
            continue
        body = block.role is Role.BODY
        count += body and above
        above = body or bool(block.cuts)
    return count
