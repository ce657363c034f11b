"""Judges lines that are meant as a date and printed as hardly any outlet prints one.

`looks_like_date` tells a date line whether or not it can be read, `is_relative` a time by the
reader's own clock. `parse_odd_date` reads what `dates.find_stamp` can't, such as `12th of November
2024`: it asks dateparser, which takes a hundred times as long to load as the rest.
"""

import datetime as dt
import functools
from typing import TYPE_CHECKING

from inakoran_extract.fields.clocks import Clock, read_clock
from inakoran_extract.fields.dates import Stamp, plain
from inakoran_extract.fields.day_names import settle_weekday
from inakoran_extract.words.date_words import (
    AGO,
    CLOCK_SHAPE,
    CLOCK_WORDS,
    DATE_LINE_WORDS,
    FILLERS,
    MONTHS,
    NUMBERS_SHAPE,
    PREFIXES,
    RELATIVE,
    SITE_SHAPE,
    SPAN_FILLERS,
    SPANS,
    WEEKDAYS,
    ZONES,
)
from inakoran_extract.words.patterns import pattern

if TYPE_CHECKING:
    from dateparser.date import DateData, DateDataParser

_SITE = pattern(SITE_SHAPE)
_MEANT_NUMBERS = pattern(NUMBERS_SHAPE)
_PRINTED_CLOCK = pattern(CLOCK_SHAPE)
_WORD_OR_NUMBER = pattern(r"[^\W\d_]+|[0-9]+")
_CLOCK = CLOCK_WORDS | ZONES.keys()


def _words(text: str) -> list[str]:
    """Return the words and numbers of a line, ready to be looked up."""
    return _WORD_OR_NUMBER.findall(text.replace("'", "").lower())


def looks_like_date(text: str) -> bool:
    """Tell whether a short line is meant as a date line, whether or not it can be read.

    It is where it says nothing else: weekday, month, numbers, clock, zone, a word such as
    `Diperbarui`, the name of a site.
    """
    if len(text) > 80:
        return False
    line = plain(text).strip()
    if "." in line:
        line = " ".join(_SITE.split(line))
    words = _words(line)
    numbers = [word for word in words if word[0].isdecimal()]
    names = [word for word in words if not word[0].isdecimal()]
    if not numbers or line.endswith(").") or not DATE_LINE_WORDS.issuperset(names):
        return False
    if _MEANT_NUMBERS.search(line):
        return True
    if len(numbers) > 6 or any(len(number) > 4 for number in numbers):
        return False
    if any(name in MONTHS for name in names):
        return True
    return len(numbers) > 1 and any(name in WEEKDAYS for name in names)


def is_relative(text: str) -> bool:
    """Tell whether a whole line gives a time by the reader's own clock: `9 menit yang lalu`.

    Such a line is no date: nobody knows when it was printed.
    """
    if len(text) > 60:
        return False
    words = _words(text.strip().replace("-", ""))
    while words and words[0] in PREFIXES and words[0] != "hari":
        del words[0]
    if not words:
        return False
    if words[-1].isdecimal() and len(words) > 2 and words[-2] in AGO:
        del words[-1]  # how many have read or shared it
    if words[-1] in AGO:
        spans = [word for word in words[:-1] if word in SPANS]
        rest = [word for word in words[:-1] if word not in SPANS and word not in SPAN_FILLERS]
        return bool(spans) and all(word[0].isdecimal() for word in rest)
    return " ".join(w for w in words if not (w[0].isdecimal() or w in _CLOCK)) in RELATIVE


@functools.cache
def _odd_parser() -> "DateDataParser":
    """Return dateparser, told to take nothing for granted."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 - takes longer than a whole article

    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "STRICT_PARSING": True,
        "STRICT_DATE_ORDER": "all",
        "PARSERS": ["absolute-time"],
        "USE_GIVEN_LANGUAGE_ORDER": True,
        # Without one it asks for the machine's, which may be anything.
        "TIMEZONE": "UTC",
    }
    return DateDataParser(languages=["id", "en"], settings=settings)


def _ask(text: str) -> "DateData":
    from dateparser.timezone_parser import pop_tz_offset_from_string  # noqa: PLC0415 - as above

    # A zone that it finds by itself would move the day.
    return _odd_parser().get_date_data(pop_tz_offset_from_string(text)[0])


def parse_odd_date(text: str) -> Stamp | None:
    """Return the date of a line of less than 80 characters that `find_stamp` can't read, or None.

    dateparser gets what is left when weekday, clock, zone and words such as `tanggal` are taken
    out; its answer counts where the line prints that day, that month's name and that year.
    """
    text = plain(text)
    line = text.strip()
    if len(line) >= 80:
        return None
    clock, rest = Clock(None), line
    for match in _PRINTED_CLOCK.finditer(line):
        clock = read_clock(line, match.start(), iso=False)
        if clock.end is not None:
            rest = line[: match.start()] + " " + line[clock.end :]
            break
    words = _words(rest)
    months = {MONTHS[word] for word in words if word in MONTHS}
    weekdays = {WEEKDAYS[word] for word in words if word in WEEKDAYS}
    numbers = [word for word in words if word[0].isdecimal()]
    years = [number for number in numbers if len(number) == 4]
    if len(months) != 1 or len(weekdays) > 1 or len(numbers) != 2 or len(years) != 1:
        return None
    dropped = WEEKDAYS.keys() | PREFIXES | FILLERS
    try:
        found = _ask(" ".join(word for word in words if word not in dropped))
    except (ValueError, OverflowError):
        return None
    moment = found.date_obj
    if moment is None or found.period != "day" or {moment.month} != months:
        return None
    if sorted(map(int, numbers)) != [moment.day, moment.year] or not 1900 <= moment.year <= 2100:
        return None
    weekday = next(iter(weekdays), None)
    date, notices = settle_weekday(moment.date(), None, weekday)
    start = text.index(line)
    return Stamp(
        start=start,
        end=start + len(line),
        date=date + dt.timedelta(clock.days),
        time=clock.time,
        offset=clock.offset,
        has_weekday=weekday is not None,
        notices=(*notices, clock.notice) if clock.notice else notices,
    )
