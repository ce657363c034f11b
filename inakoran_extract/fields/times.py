"""The times of an article, taken from the lines that state them.

What is printed first counts; a date of change is the article's where it is the only one, and the
date in a release's dateline where no line states one.
"""

from typing import NamedTuple

from inakoran_extract.block import Block
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dateline_pieces import DASHES
from inakoran_extract.fields.dates import Stamp, find_stamp
from inakoran_extract.fields.iso import to_iso
from inakoran_extract.fields.odd_dates import is_relative, parse_odd_date
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.model import Notice, Role

CHANGE_ALONE = Notice(
    "only-modified", "the only date is of a change; it was taken for the article's own, too"
)
_ROLES = frozenset((Role.TIMESTAMP, Role.MODIFIED))


class Times(NamedTuple):
    """What a record says of time; the attributes but the last are its keys."""

    timestamp: str | None
    timestamp_text: str | None
    timezone: str | None
    modified: str | None
    notices: tuple[Notice, ...]


def take_times(blocks: list[Block], timezone: str) -> Times:
    """Return the article's times from the blocks that state them.

    Args:
        blocks: the article's blocks, settled.
        timezone: IANA name of the zone that holds where none is printed.

    Raises:
        ValueError: `timezone` is no zone's name.
    """
    published: tuple[Block, Stamp] | None = None
    modified: tuple[Block, Stamp] | None = None
    unread: Block | None = None
    for block in blocks:
        if not block.holds(_ROLES):
            continue
        line = block.found if isinstance(block.found, DateLine) else _read_odd(block.text)
        if line is None:
            unread = unread or block
            continue
        if line.modified:
            modified = modified or (block, line.stamp)
        else:
            published = published or (block, line.stamp)
        if line.later is not None:
            modified = modified or (block, line.later)
            if published is not None and published[1].offset is None:
                # One zone stands behind both: `10.05 | Diperbarui 19.20 WITA`.
                published = published[0], published[1]._replace(offset=line.later.offset)
    # A date of change is the article's date where it is the only one.
    chosen = published or modified or (None if unread else _find_in_dateline(blocks))
    if chosen is None:
        return _without_date(unread)
    block, stamp = chosen
    timestamp, zone = to_iso(stamp, timezone)
    notices = stamp.notices + ((CHANGE_ALONE,) if chosen is modified else ())
    changed = None
    if modified is not None:
        changed, _ = to_iso(modified[1], timezone)
        if modified is not chosen:
            notices += modified[1].notices
    return Times(timestamp, block.text[stamp.start : stamp.end], zone, changed, notices)


def _find_in_dateline(blocks: list[Block]) -> tuple[Block, Stamp] | None:
    """Return the date that a release's dateline holds: `KENDAL, 12 Maret 2024 – …`."""
    for block in blocks:
        if isinstance(block.found, Origin) and block.role is Role.DATELINE:
            said = block.text[: block.found.end].rstrip()
            stamp = find_stamp(said)
            if stamp is None:
                continue
            # `KENDAL - Selasa, 12 Maret 2024, warga …` says when what is told of happens.
            told = said[-1] == "," and said[: stamp.start].rstrip()[-1:] in DASHES
            return None if told else (block, stamp)
    return None


def _read_odd(text: str) -> DateLine | None:
    """Ask dateparser for a date of a shape that the fast path doesn't know."""
    if is_relative(text):
        return None
    stamp = parse_odd_date(text)
    return None if stamp is None else DateLine(stamp, modified=False)


def _without_date(unread: Block | None) -> Times:
    """Return what a record says of time where there is no date, or none that can be read."""
    if unread is None:
        notice = Notice("no-timestamp", "no line was recognised as the date")
        return Times(None, None, None, None, (notice,))
    if is_relative(unread.text):
        notice = Notice("relative-date", "the date is relative to a day that the text doesn't tell")
    else:
        notice = Notice("timestamp-unreadable", "the date line's date could not be read")
    return Times(None, unread.text, None, None, (notice,))
