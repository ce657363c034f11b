"""Reads printed dates: `Tuesday, 12-11-2024 | 11:46 am`, `Jum'at, 17 Februari 2017 - 13:30 wib`.

`find_stamp` knows the shapes that Indonesian outlets print and takes microseconds; what is meant as
a date and printed in no such shape is `odd_dates`' matter.

Numbers are day first. A printed weekday is the checksum: where it contradicts that order and fits
the other one, the other one is right; where it fits neither, the date is kept and warned of.
"""

import datetime as dt
import re
from typing import NamedTuple

from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import (
    BEFORE_DATE,
    CLOCK_SHAPE,
    CLOCK_WORDS,
    DAY_SHAPE,
    MONTHS,
    PLAIN,
    STEADY_ZONES,
    UNITS,
    WEEKDAYS,
    ZONE_SHAPE,
    ZONES,
)
from inakoran_extract.words.patterns import pattern

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DIGIT = pattern("[0-9]")
_NOT_ASCII = pattern(r"([^\x00-\x7f])")
_UNIT = pattern(r"[A-Za-z%]*")
_PRINTED_DAY = pattern(DAY_SHAPE)
_PRINTED_CLOCK = pattern(CLOCK_SHAPE)
_PRINTED_ZONE = pattern(ZONE_SHAPE)


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
    """

    start: int
    end: int
    date: dt.date
    time: dt.time | None
    offset: int | None
    has_weekday: bool
    notices: tuple[Notice, ...]


class _Day(NamedTuple):
    """A day as printed, before its weekday and clock are known."""

    start: int
    end: int
    first: dt.date | None  # day first, or the only order where a word or the year tells
    swapped: dt.date | None  # month first
    clear: bool  # False where only a weekday or a clock makes it a date
    iso: bool


class Clock(NamedTuple):
    """What follows a day.

    Attributes:
        end: index behind it, its zone included; None where there is no readable clock.
        time: time of day to the second.
        days: 1 where `24:00` is printed, which is midnight of the following day, else 0.
        offset: the printed zone in minutes east of UTC; None where none is printed.
        notice: what is wrong with it: `clock-mismatch`, `clock-unreadable`.
    """

    end: int | None
    time: dt.time | None = None
    days: int = 0
    offset: int | None = None
    notice: Notice | None = None


def plain(text: str) -> str:
    """Return a text with ASCII for its odd blanks, hyphens and apostrophes.

    It is of the same length, so that an index into one is an index into the other. A text without
    digits, which can't hold a date, is returned as it is.
    """
    if text.isascii() or not _DIGIT.search(text):
        return text
    return "".join([PLAIN.get(part, part) for part in _NOT_ASCII.split(text)])


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
    weekday, start = _weekday_before(text, day.start)
    clock = read_clock(text, day.end, iso=day.iso)
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
    )


def _read_day(text: str, match: re.Match[str]) -> _Day | None:
    """Return the day that a match of the day pattern stands for, or None."""
    first, word, word_last, gap, middle, gap_after, last, year_only = match.groups()
    start, end = match.span()
    if _cut_before(text, start):
        return None
    if year_only:  # November 12, 2024
        name, start = _word_before(text, start)
        month = MONTHS.get(name)
        if month is None or len(first) > 2 or gap.strip(" \t,."):
            return None
        return _Day(start, end, _date(year_only, month, first), None, clear=True, iso=False)
    if word:
        month = MONTHS.get(word.lower())
        if month is None:
            return None
        if len(first) == 4:
            return _Day(start, end, _date(first, month, word_last), None, clear=True, iso=False)
        clear = len(word_last) == 4
        return _Day(start, end, _date(word_last, month, first), None, clear=clear, iso=False)
    sign = gap.strip()
    if sign != gap_after.strip() or len(sign) > 1 or sign == ",":
        return None
    if len(first) == 4:
        iso = _date(first, int(middle), last)
        return _Day(start, end, iso, None, clear=bool(sign), iso=True)
    day_first = _date(last, int(middle), first)
    month_first = _date(last, int(first), middle)
    # `021 12-11-2024` goes on from a number, `14:30 12-11-2024` from a clock.
    lead = text[max(0, start - 6) : start]
    apart = ":" in lead or not "0" <= lead.rstrip()[-1:] <= "9"
    clear = bool(sign) and len(last) == 4 and apart
    return _Day(start, end, day_first, month_first, clear=clear, iso=False)


def _date(year: str, month: int, day: str) -> dt.date | None:
    """Return the date, or None where there is none or its year is not of 1900 to 2100."""
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= 70 else 2000
    if not 1900 <= number <= 2100 or len(year) in (1, 3) or len(day) > 2:
        return None
    try:
        return dt.date(number, month, int(day))
    except ValueError:
        return None


def settle_weekday(
    date: dt.date, swapped: dt.date | None, weekday: int | None
) -> tuple[dt.date, tuple[Notice, ...]]:
    """Return the date that the weekday bears out, else the first one with a notice.

    Args:
        date: the date as read day first.
        swapped: the same numbers read month first, where they can be.
        weekday: the printed weekday, 0 for Monday; None where none is printed.
    """
    if weekday is None or date.weekday() == weekday:
        return date, ()
    if swapped and swapped.weekday() == weekday:
        return swapped, ()
    message = f"{_NAMES[weekday]} is printed, but {date} is a {_NAMES[date.weekday()]}"
    return date, (Notice("weekday-mismatch", message),)


def _word_before(text: str, end: int) -> tuple[str, int]:
    """Return the word before an index, ready to be looked up, and where it starts.

    Of words glued together (`NewsSelasa`) it is the last one.
    """
    floor = max(0, end - 8)
    while end > floor and text[end - 1] in BEFORE_DATE:
        end -= 1
    start = end
    floor = max(0, end - 12)
    while start > floor and (text[start - 1].isalpha() or text[start - 1] == "'"):
        start -= 1
        if text[start].isupper() and text[start - 1 : start].islower():
            break
    while start < end and text[start] == "'":
        start += 1
    return text[start:end].replace("'", "").lower(), start


def _weekday_before(text: str, start: int) -> tuple[int | None, int]:
    """Return the weekday printed before a day, if any, and where the date then starts."""
    if not start:
        return None, start
    word, word_start = _word_before(text, start)
    weekday = WEEKDAYS.get(word)
    return weekday, start if weekday is None else word_start


def read_clock(text: str, start: int, *, iso: bool) -> Clock:
    """Return the clock that follows a day, with its zone.

    Args:
        text: the line, as `plain` returns it.
        start: index behind the day.
        iso: whether the day is printed year first, so that `T` may part it from its clock.
    """
    match = _PRINTED_CLOCK.match(text, start)
    if match is None:
        return Clock(None)
    gap, word, hours, sign, minutes, seconds, half = match.groups()
    if word == "T":
        known = iso and not gap
    else:
        known = bool(gap) and (word is None or word.lower() in CLOCK_WORDS)
    if not known or not (sign or half):
        return Clock(None)
    offset, end = _read_zone(text, match.end(), ahead_only=word != "T")
    if _runs_on(text, end, bare=sign == "." and not half and offset is None):
        return Clock(None)
    hour, minute, second = int(hours), int(minutes or 0), int(seconds or 0)
    notice = None
    if half and hour > 12:
        if half in "Aa":
            notice = Notice("clock-mismatch", f"{hours} is printed with am; read as it stands")
    elif half:
        hour = hour % 12 + (12 if half in "Pp" else 0)
    midnight = hour == 24 and not minute and not second
    if (hour > 23 and not midnight) or minute > 59 or second > 59:
        clock = text[match.start(3) : match.end()]
        return Clock(None, notice=Notice("clock-unreadable", f"{clock} is no time of day"))
    if "(" in gap and text.startswith(")", end):
        end += 1
    return Clock(end, dt.time(hour % 24, minute, second), hour // 24, offset, notice)


def _read_zone(text: str, start: int, *, ahead_only: bool) -> tuple[int | None, int]:
    """Return the offset printed at an index, if any, and the index behind it.

    Args:
        text: the line.
        start: index behind the clock.
        ahead_only: read `-12:30` as the end of a span of time, not as an offset.
    """
    offset, end = None, start
    if text.startswith("Z", start) and not ahead_only:
        return 0, start + 1
    match = _PRINTED_ZONE.match(text, start)
    while match:
        found = _offset(match, ahead_only=ahead_only)
        if found is None or offset not in (None, found):
            break
        offset, end = found, match.end()
        match = _PRINTED_ZONE.match(text, end)
    return offset, end


def _offset(match: re.Match[str], *, ahead_only: bool) -> int | None:
    """Return the minutes east of UTC that a match of the zone pattern stands for, or None."""
    _, indonesian, universal, sign, hours, minutes = match.groups()
    if indonesian:
        return ZONES[indonesian.lower()]
    if not sign:
        return ZONES[universal.lower()] if universal else None
    if not universal and (len(hours) < 2 or (ahead_only and sign != "+" and ":" in match[0])):
        return None
    offset = int(hours) * 60 + int(minutes or 0)
    return (offset if sign == "+" else -offset) if offset <= 14 * 60 else None


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


def _runs_on(text: str, end: int, *, bare: bool) -> bool:
    """Tell whether what ends at an index is no clock; `bare` says that it could be a decimal."""
    following = text[end : end + 1]
    if not bare:
        return following.islower()
    if following.isalpha() or following == "%":
        return True
    word = _UNIT.match(text[end : end + 16].lstrip())
    return word is not None and (word[0].lower() in UNITS or word[0][:1] == "%")


def _word_follows(text: str, end: int) -> bool:
    """Tell whether a sentence goes on at an index."""
    return text[end : end + 8].lstrip()[:1].isalnum()


def to_iso(stamp: Stamp, timezone: str) -> tuple[str, str | None]:
    """Return a stamp as ISO 8601 and where its offset is from.

    Args:
        stamp: the date; its printed offset wins.
        timezone: IANA name of the zone assumed where none is printed.

    Returns:
        `("2024-11-12T11:46:00+07:00", "printed" or "assumed")`, or `("2024-11-12", None)` without
        a clock.

    Raises:
        ValueError: the name is needed and no zone is known by it.
    """
    if stamp.time is None:
        return stamp.date.isoformat(), None
    moment = dt.datetime.combine(stamp.date, stamp.time)
    offset, source = stamp.offset, "printed"
    if offset is None:
        source = "assumed"
        offset = STEADY_ZONES.get(timezone) if stamp.date.year >= 1988 else None
    if offset is None:
        offset = _look_up_offset(moment, timezone)
    zone = dt.timezone(dt.timedelta(minutes=offset))
    return moment.replace(tzinfo=zone).isoformat(), source


def _look_up_offset(moment: dt.datetime, name: str) -> int:
    """Return a zone's minutes east of UTC at a local time. Raises ValueError for unknown names."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - loaded only for zones that change

    try:
        offset = moment.replace(tzinfo=ZoneInfo(name)).utcoffset()
    except (KeyError, ValueError, OSError) as error:  # the last for the name of a folder: `Asia`
        if name in STEADY_ZONES:
            # A system without a zone database; what came before 1988 is lost with it.
            return STEADY_ZONES[name]
        message = f"unknown time zone: {name!r}"
        raise ValueError(message) from error
    return offset // dt.timedelta(minutes=1) if offset else 0
