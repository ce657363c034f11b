"""The names of weekdays and months about a printed day, misprints of one letter included."""

import datetime as dt

from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import BEFORE_DATE, JAVANESE_DAYS, MONTHS, WEEKDAYS
from inakoran_extract.words.misprints import is_one_apart

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_APOSTROPHES = "'`"
# Names shorter than this are too close to other words for a misprint to be told.
_SHORTEST_MISPRINT = 5
_SHORT_YEAR = 2
# `98` is 1998: no site is older than 1970, and none is read in 2070.
_LAST_HUNDRED = 70


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


def word_before(text: str, end: int) -> tuple[str, int]:
    """Return the word before an index, ready to be looked up, and where it starts.

    Of words glued together (`NewsSelasa`) it is the last one.
    """
    floor = max(0, end - 8)
    start = end = floor + len(text[floor:end].rstrip(BEFORE_DATE))
    floor = max(0, end - 12)
    while start > floor and (text[start - 1].isalpha() or text[start - 1] in _APOSTROPHES):
        start -= 1
        if text[start].isupper() and text[start - 1 : start].islower():
            break
    while start < end and text[start] in _APOSTROPHES:
        start += 1
    return text[start:end].replace("'", "").replace("`", "").lower(), start


def weekday_before(
    text: str, start: int, dates: tuple[dt.date | None, ...]
) -> tuple[int | None, int]:
    """Return the weekday printed before a day, if any, and where the date then starts.

    Args:
        text: the line.
        start: where the day begins.
        dates: what the day may be; a misprinted weekday is one where it fits one of them.
    """
    if not start:
        return None, start
    word, word_start = word_before(text, start)
    if word in JAVANESE_DAYS:
        word, word_start = word_before(text, word_start)
    weekday = WEEKDAYS.get(word)
    if weekday is None and text[word_start:start].rstrip().endswith(","):
        near = near_weekday(word)
        weekday = near if near in [date.weekday() for date in dates if date] else None
    return weekday, start if weekday is None else word_start


def near_weekday(word: str) -> int | None:
    """Return the number of the weekday that a word misprints by one letter, or None.

    >>> near_weekday("tueday"), near_weekday("jumaat"), near_weekday("bogor")
    (1, 4, None)
    """
    return _near(word, WEEKDAYS)


def month_of(word: str) -> int | None:
    """Return the month that a word names, or misprints without growing longer."""
    month = MONTHS.get(word)
    return month if month is not None else _near(word, MONTHS, longest=True)


def year_of(digits: str) -> int | None:
    """Return the year that digits print, of 1970 to 2069 where they are two; None for none."""
    if not digits:
        return None
    year = int(digits)
    if len(digits) != _SHORT_YEAR:
        return year
    return year + (1900 if year >= _LAST_HUNDRED else 2000)


def _near(word: str, names: dict[str, int], *, longest: bool = False) -> int | None:
    """Return what the name stands for that a word is one letter away from, or None.

    Args:
        word: in lower case.
        names: what a word may be a misprint of.
        longest: no misprint is longer than its name.
    """
    size = len(word)
    if size < _SHORTEST_MISPRINT - 1:
        return None
    for name, number in names.items():
        if (
            len(name) >= _SHORTEST_MISPRINT
            and not (longest and size > len(name))
            and name[0] == word[0]
            and is_one_apart(word, name)
        ):
            return number
    return None
