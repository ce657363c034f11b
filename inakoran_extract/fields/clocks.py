"""Reads the clock behind a printed day: `| 11:46 am`, `pukul 8.30 malam`, `T11:46:30+07:00`."""

import datetime as dt
import re
from typing import NamedTuple

from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import (
    CLOCK_SHAPE,
    CLOCK_WORDS,
    DAY_PARTS,
    OCR_BARS,
    UNITS,
    ZONE_SHAPE,
    ZONES,
)
from inakoran_extract.words.patterns import pattern

_UNIT = pattern(r"[A-Za-z%]*")
_PRINTED_CLOCK = pattern(CLOCK_SHAPE)
_PRINTED_ZONE = pattern(ZONE_SHAPE)
_DAY_PART = pattern(rf"[ \t]{{0,3}}({'|'.join(DAY_PARTS)})(?![A-Za-z])", re.IGNORECASE)
_ABOUT_NOON = frozenset(("siang", "sore", "petang"))


class Clock(NamedTuple):
    """What follows a day.

    Attributes:
        end: index behind it, its zone included; None where there is no readable clock.
        time: time of day to the second.
        days: 1 where `24:00` is printed, which is midnight of the following day, else 0.
        offset: the printed zone in minutes east of UTC; None where none is printed.
        notice: what is wrong with it: `clock-mismatch`, `clock-unreadable`.
        unread: index behind a clock that can't be, `25:10 WIB`, which is no part of what follows.
    """

    end: int | None
    time: dt.time | None = None
    days: int = 0
    offset: int | None = None
    notice: Notice | None = None
    unread: int | None = None


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
    end = match.end()
    part = None if half else _DAY_PART.match(text, end)
    glued = word is not None and (word == "T" or word.lower() in ZONES)
    if not _introduces(gap, word, glued=glued, iso=iso) or not (sign or half or part):
        return Clock(None)
    if part:
        end = part.end()
    offset, end = _read_zone(text, end, ahead_only=word != "T" and not seconds)
    if glued and offset is None and word is not None:
        offset = ZONES.get(word.lower())
    if _runs_on(text, end, bare=sign == "." and not (half or part) and offset is None):
        return Clock(None)
    if "(" in gap and text.startswith(")", end):
        end += 1
    minute, second = int(minutes or 0), int(seconds or 0)
    hour, notice = _hour(int(hours), half, part and part[1].lower())
    midnight = hour == 24 and not minute and not second
    if (hour > 23 and not midnight) or minute > 59 or second > 59:
        clock = text[match.start(3) : match.end()]
        notice = Notice("clock-unreadable", f"{clock} is no time of day")
        return Clock(None, notice=notice, unread=end)
    return Clock(end, dt.time(hour % 24, minute, second), hour // 24, offset, notice)


def _introduces(gap: str, word: str | None, *, glued: bool, iso: bool) -> bool:
    """Tell whether what stands between a day and a number makes a clock of the number."""
    if glued:
        # `2024-11-12T11:46`, and what PHP makes of it: `2024-11-12WIB11:46`.
        return iso and not gap
    return bool(gap) and (word is None or word.lower() in CLOCK_WORDS or word in OCR_BARS)


def _hour(hour: int, half: str | None, part: str | None) -> tuple[int, Notice | None]:
    """Return the hour of 24 that an hour with `am`, `pm` or a part of the day behind it is."""
    if half and hour > 12:
        if half in "Pp":
            return hour, None
        return hour, Notice("clock-mismatch", f"{hour} is printed with am; read as it stands")
    if half:
        return hour % 12 + (12 if half in "Pp" else 0), None
    if part is None:
        return hour, None
    if hour == 12:
        return 12 if part in _ABOUT_NOON else 0, None
    return hour + 12 if hour in DAY_PARTS[part] else hour, None


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
    # `08.00-12 WIB` and `08:00-12:30` end a span; `-0500` is an offset all the same.
    span = ahead_only and sign == "-" and (not minutes or ":" in match[0])
    if not universal and (span or len(hours) < 2):
        return None
    offset = int(hours) * 60 + int(minutes or 0)
    return (offset if sign == "+" else -offset) if offset <= 14 * 60 else None


def _runs_on(text: str, end: int, *, bare: bool) -> bool:
    """Tell whether what ends at an index is no clock; `bare` says that it could be a decimal."""
    following = text[end : end + 1]
    if not bare:
        return following.islower()
    if following.isalpha() or following == "%":
        return True
    word = _UNIT.match(text[end : end + 16].lstrip())
    return word is not None and (word[0].lower() in UNITS or word[0][:1] == "%")
