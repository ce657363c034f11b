"""The date of an article: which line states it, and what it says.

A date line holds a date and little else: a word that says which date it is (`Tayang:`,
`Diperbarui`), the outlet's name, the author's, a view counter. A sentence or a headline with a date
in it is none. How the date itself is printed is `dates`' matter.
"""

from typing import NamedTuple

from inakoran_extract.block import Block
from inakoran_extract.fields.dates import Stamp, find_stamp, to_iso
from inakoran_extract.fields.odd_dates import is_relative, parse_odd_date
from inakoran_extract.model import Notice, Role
from inakoran_extract.words.names import are_names, is_desk, is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, MODIFIED_WORDS, PUBLISHED_WORDS

_LONGEST = 160
_ROLES = frozenset((Role.TIMESTAMP, Role.MODIFIED))
_ZONES = ("wib", "wita", "wit")
_EDGES = " \t,;|/-–—•·:()"
# The longest first: `terbit pada` before `pada`.
_DATE_WORDS = tuple(sorted(MODIFIED_WORDS | PUBLISHED_WORDS, key=len, reverse=True))
_COUNTER = pattern(
    r"(?:(?:telah )?(?:dibaca|dilihat|views?|hits?|komentar)\s*:?\s*[\d.,]+ ?[kmrb]*(?: kali)?"
    r"|[\d.,]+ ?[km]? ?(?:views?|kali|hits?|pembaca|komentar|x)|\d+ (?:menit|min)[ \w]{0,12})$"
)


class DateLine(NamedTuple):
    """A line that states the article's date.

    Attributes:
        stamp: the date.
        modified: True where the line says that the date is of a change.
        later: a second date on the line, of a change.
        names: where the names before the date begin; -1 where there are none.
        more_names: where the names behind it begin; -1 where there are none.
        begin: where the date begins, with the word that says what it is of.
    """

    stamp: Stamp
    modified: bool
    later: Stamp | None = None
    names: int = -1
    more_names: int = -1
    begin: int = 0

    @property
    def firm(self) -> bool:
        """Tell whether a time of day or a word shows that this is more than some day's name."""
        return self.stamp.time is not None or self.modified


def read_date_line(text: str) -> DateLine | None:
    """Read a line that states a date and nothing that a date line doesn't hold.

    >>> line = read_date_line("Rina Wulandari | Selasa, 12 November 2024 - 11:46 WIB")
    >>> str(line.stamp.date), line.names
    ('2024-11-12', 0)
    >>> read_date_line("Harga Emas Hari Ini 12 November 2024") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    stamp = find_stamp(text)
    if stamp is None:
        return None
    before = _read_before(text, stamp)
    if before is None:
        return None
    modified, names, begin = before
    line = DateLine(stamp, modified, names=names, begin=begin)
    after = text[stamp.end :].strip(_EDGES)
    if not after or after.lower() in _ZONES or _COUNTER.match(after.lower()) or is_section(after):
        return line
    start = text.index(after, stamp.end)
    later = find_stamp(after)
    if later is not None:
        word = after[: later.start].strip(_EDGES).lower()
        if word not in MODIFIED_WORDS or after[later.end :].strip(_EDGES):
            return None
        return line._replace(later=later._replace(start=start + later.start, end=start + later.end))
    if _is_signed(after):
        return line._replace(more_names=start)
    return line if is_outlet(after) or (is_desk(after) and after.count(" ") < 3) else None


def _read_before(text: str, stamp: Stamp) -> tuple[bool, int, int] | None:
    """Return what the words before a date say; None where they make the line no date line.

    Returns:
        Whether the date is of a change; where names begin, -1 where there are none; and where the
        date begins behind them, with its word.
    """
    words = text[: stamp.start].strip(_EDGES)
    if not words:
        return False, -1, 0
    words, date_word = _cut_date_word(words)
    modified = date_word in MODIFIED_WORDS
    # Glued to the date, the words belong to a list of stories: `Tech News15 Feb 2016`.
    if not date_word and text[stamp.start - 1].isalpha():
        return None
    if not words or is_outlet(words) or is_section(words):
        return modified, -1, 0
    if is_place(words):
        # With more behind the date it is a dateline: `ISTANBUL, 23 Februari 2016 (Antara) --`.
        return None if text[stamp.end :].strip(_EDGES) else (modified, -1, 0)
    labelled = words.partition(" ")[0].rstrip(":").lower() in BYLINE_LABELS
    # `NAMA` / `, Jurnalis-Senin, 16 Juni 2025`: a label alone belongs to the name above.
    alone = words.lower() in BYLINE_LABELS
    if alone or ((labelled or stamp.time is not None) and _is_signed(words)):
        start = text.index(words)
        behind = start + len(words)
        begin = text.lower().find(date_word, behind) if date_word else -1
        return modified, start, begin if behind <= begin < stamp.start else stamp.start
    return None


def _cut_date_word(words: str) -> tuple[str, str]:
    """Part off the word that says what a date is of: `Kompas.com - Tayang`."""
    low = words.lower()
    for word in _DATE_WORDS:
        if low.endswith(word) and not low[-len(word) - 1 : -len(word)].isalnum():
            return words[: -len(word)].strip(_EDGES), word
    return words, ""


def _is_signed(words: str) -> bool:
    """Tell whether words that share a line with a date name people: `NAMA`, `oleh NAMA`."""
    label, _, name = words.partition(" ")
    if label.rstrip(":").lower() in BYLINE_LABELS:
        words = name.strip(_EDGES)
    name, dash, desk = words.partition(" - ")
    return bool(words) and are_names(name) and (not dash or is_desk(desk))


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
        if block.role not in _ROLES and not any(role in _ROLES for _, role in block.cuts):
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
    # A date of change is the article's date where it is the only one.
    chosen = published or modified
    if chosen is None:
        return _without_date(unread)
    block, stamp = chosen
    timestamp, zone = to_iso(stamp, timezone)
    notices = stamp.notices
    changed = None
    if modified is not None:
        changed, _ = to_iso(modified[1], timezone)
        if modified is not chosen:
            notices += modified[1].notices
    return Times(timestamp, block.text[stamp.start : stamp.end], zone, changed, notices)


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
