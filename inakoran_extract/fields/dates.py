"""Reads printed dates: `Tuesday, 12-11-2024 | 11:46 am`, `Jum'at, 17 Februari 2017 - 13:30 wib`.

`find_stamp` knows the shapes that Indonesian outlets print and takes microseconds; what is meant as
a date and printed in no such shape is `odd_dates`' matter.

Numbers are day first. A printed weekday is the checksum: where it contradicts that order and fits
the other one, the other one is right; where it fits neither, the date is kept and warned of.
"""

import datetime as dt
import re
from typing import NamedTuple

from inakoran_extract.fields.clocks import read_clock
from inakoran_extract.fields.day_names import (
    month_of,
    settle_weekday,
    weekday_before,
    word_before,
    year_of,
)
from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import (
    DAY_SHAPE,
    DEBRIS_SHAPE,
    GARBLED_SIGN_SHAPE,
    PLAIN,
)
from inakoran_extract.words.patterns import pattern

_DIGIT = pattern("[0-9\uff10-\uff19]")
_NOT_ASCII = pattern(r"([^\x00-\x7f])")
_DEBRIS = pattern(DEBRIS_SHAPE)
_GARBLED_SIGN = pattern(GARBLED_SIGN_SHAPE)
_BLANK_SIGN = {1: " ", 2: " |", 3: " | "}
_MONTHS = 12
_PRINTED_DAY = pattern(DAY_SHAPE)


class Stamp(NamedTuple):
    """A printed date and, where there is one, its clock.

    Attributes:
        start: index of its first character in the text given, the weekday included.
        end: index behind its last character; clock, am/pm and zone are included.
        date: the day.
        time: time of day to the second; None where no clock is printed.
        offset: the printed zone in minutes east of UTC; None where none is printed.
        has_weekday: whether a weekday is printed.
        notices: what is wrong with it: `weekday-mismatch`, `clock-mismatch`, `clock-unreadable`.
        unread: index behind a clock that can't be, as in `12 November 2024, 25:10 WIB`; None
            without one. It is no part of the date, and nothing else either.
    """

    start: int
    end: int
    date: dt.date
    time: dt.time | None
    offset: int | None
    has_weekday: bool
    notices: tuple[Notice, ...]
    unread: int | None = None


class _Day(NamedTuple):
    """A day as printed, before its weekday and clock are known."""

    start: int
    end: int
    first: dt.date | None  # day first, or the only order where a word or the year tells
    swapped: dt.date | None  # month first
    clear: bool  # False where only a weekday or a clock makes it a date
    iso: bool


def plain(text: str) -> str:
    """Return a text with ASCII for its odd blanks, hyphens and apostrophes.

    It is of the same length, so that an index into one is an index into the other. A text without
    digits, which can't hold a date, is returned as it is.
    """
    if "_x" in text:
        text = "       ".join(_DEBRIS.split(text))
    if " . " in text:
        text = text.replace(" . ", " | ")  # `11 Juni 2013 . 14:08`
    if text.isascii() or not _DIGIT.search(text):
        return text
    if "â" in text or "Â" in text or "Ā" in text or "ï" in text:
        text = _GARBLED_SIGN.sub(_part_plainly, text)
    return "".join([PLAIN.get(part, part) for part in _NOT_ASCII.split(text)])


def _part_plainly(sign: re.Match[str]) -> str:
    return _BLANK_SIGN[len(sign[0])]


def find_stamp(text: str) -> Stamp | None:
    """Return the first date printed in one line, or None.

    Clock times and relative dates (`2 jam lalu`) alone are not dates. A date glued to the word
    before it is found, so that the caller can see the glue.
    """
    text = plain(text)
    search = _PRINTED_DAY.search
    match = search(text)
    while match:
        stamp = _read(text, match)
        if stamp:
            return stamp
        match = search(text, match.end(1))
    return None


def _read(text: str, match: re.Match[str]) -> Stamp | None:
    """Return the stamp about a match of the day pattern, or None where it is no date."""
    day = _read_day(text, match)
    if day is None:
        return None
    printed = day.first or day.swapped
    if printed is None:
        return None
    start, end = day.start, day.end
    clock = read_clock(text, end, iso=day.iso)
    if clock.end is None and start and text[start - 1] == "(" and text.startswith(")", end):
        # `Senin (20/10/2025) 23:47 WIB`; in a sentence no clock follows.
        behind = read_clock(text, end + 1, iso=day.iso)
        if behind.end is not None or behind.unread is not None:
            clock, start = behind, start - 1
    weekday, start = weekday_before(text, start, (printed, day.swapped))
    if clock.end is None and not (_ends_well(text, day.end) or clock.notice):
        return None
    if not day.clear and clock.end is None and (weekday is None or _word_follows(text, day.end)):
        return None
    date, notices = settle_weekday(printed, day.swapped, weekday)
    return Stamp(
        start=start,
        end=clock.end or day.end,
        date=date + dt.timedelta(clock.days) if clock.days else date,
        time=clock.time,
        offset=clock.offset,
        has_weekday=weekday is not None,
        notices=(*notices, clock.notice) if clock.notice else notices,
        unread=clock.unread,
    )


def _read_day(text: str, match: re.Match[str]) -> _Day | None:
    """Return the day that a match of the day pattern stands for, or None."""
    first, word, word_last, gap, middle, gap_after, last, year_only = match.groups()
    start, end = match.span()
    if _cut_before(text, start):
        return None
    if year_only:  # November 12, 2024
        name, start = word_before(text, start)
        month = month_of(name)
        if month is None or gap.strip(" \t,."):
            return None
        return _Day(start, end, _date(year_only, month, first), None, clear=True, iso=False)
    if word:
        month = month_of(word.lower())
        if month is None:
            return None
        if len(first) == 4:
            return _Day(start, end, _date(first, month, word_last), None, clear=True, iso=False)
        # `20-Apr-18`
        joined = text[match.end(1)] == text[match.start(3) - 1] == "-"
        clear = len(word_last) == 4 or joined
        return _Day(start, end, _date(word_last, month, first), None, clear=clear, iso=False)
    sign = gap.strip()
    if sign != gap_after.strip() or len(sign) > 1 or sign == ",":
        return None
    if len(first) == 4:
        # `2025-30-01`: no year has so many months.
        swapped = int(middle) > _MONTHS >= int(last)
        iso = _date(first, int(last), middle) if swapped else _date(first, int(middle), last)
        return _Day(start, end, iso, None, clear=bool(sign), iso=True)
    day_first = _date(last, int(middle), first)
    month_first = _date(last, int(first), middle)
    # `021 12-11-2024` goes on from a number, `14:30 12-11-2024` from a clock.
    lead = text[max(0, start - 6) : start]
    apart = ":" in lead or not lead.rstrip()[-1:].isdecimal()
    clear = bool(sign) and len(last) == 4 and apart
    return _Day(start, end, day_first, month_first, clear=clear, iso=False)


def _date(year: str, month: int, day: str) -> dt.date | None:
    """Return the date, or None where there is none or its year is not of 1900 to 2100."""
    number = year_of(year)
    if number is None or not 1900 <= number <= 2100 or len(year) in (1, 3) or len(day) > 2:
        return None
    try:
        return dt.date(number, month, int(day))
    except ValueError:
        return None


def _cut_before(text: str, start: int) -> bool:
    """Tell whether a number at an index goes on from something before it."""
    before, last = text[max(0, start - 2) : start - 1 if start else 0], text[start - 1 : start]
    return last != "" and (last in "/+_=$#" or (last in ".,:-" and "0" <= before <= "9"))


def _ends_well(text: str, end: int) -> bool:
    """Tell whether a day without a clock ends at an index, and is no part of something longer."""
    following, beyond = text[end : end + 1], text[end + 1 : end + 2]
    if following.islower() or following == "_":
        return False
    if following == "/":
        return not beyond.isalnum()
    if following and following in ".,:-":
        return not "0" <= beyond <= "9" and not (following == "." and beyond.islower())
    return True


def _word_follows(text: str, end: int) -> bool:
    """Tell whether a sentence goes on at an index."""
    return text[end : end + 8].lstrip()[:1].isalnum()
