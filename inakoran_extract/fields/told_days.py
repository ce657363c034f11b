"""The days that a story tells of, held against the date of its article.

Newsrooms print the day of what they tell beside its weekday: `kata Rina, Selasa (12/11/2024)`,
`Jumat (28/2)`, `Senin, 12 November 2024`. So a story bears out its date. One that bears out none of
it may stand below the day on which its page was saved.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from inakoran_extract.fields.day_names import month_of, year_of
from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.patterns import pattern

# So many days before or behind a date lies what its article tells of. Of 322 real stories two tell
# only of other days, and both misprint them.
_FAR = 100
_MOST_DAYS = 20
_APOSTROPHES = {ord(sign): None for sign in "'’`"}
_SIGNS = ("Senin", "Selasa", "Rabu", "Kamis", "Jum", "Sabtu", "Minggu", "Ahad", "/", "-20")
# It begins with letters, by the first of which a pattern skips what holds none.
_TOLD = pattern(
    r"(Senin|Selasa|Rabu|Kamis|Jum['’`]?at|Sabtu|Minggu|Ahad|\()"
    r"(?:,? (?:dini hari|pagi|siang|sore|petang|malam)\b)?[ ,]{0,3}\(?"
    r"([0-9]{1,2})(?:([/.-])([0-9]{1,2})(?:\3([0-9]{4}|[0-9]{2}))?"
    r"| ([A-Z][a-z]{2,8})(?: ([0-9]{4}))?)(?![0-9/])"
)


class _Told(NamedTuple):
    weekday: int | None
    day: int
    month: int
    year: int | None


def bears_out(date: dt.date, body: Iterable[str], *, days: int = _FAR) -> bool | None:
    """Tell whether a story tells of a day that its article's date can be of; None if of no day.

    A day with its year lies near the date; one without it has the weekday printed beside it.

    Args:
        date: the article's.
        body: its paragraphs.
        days: so many days may lie between what happened and the article; what is announced may be
            farther away.

    >>> told = ["Warga menanam bakau, Selasa (12/11)."]
    >>> bears_out(dt.date(2024, 11, 13), told), bears_out(dt.date(2026, 11, 27), told)
    (True, False)
    >>> bears_out(dt.date(2026, 11, 27), ["Warga menanam bakau di Hula."]) is None
    True
    """
    told = False
    for day in islice(_find_days(body), _MOST_DAYS):
        if _may_be_of(date, day, days):
            return True
        told = True
    return False if told else None


def doubt_date(timestamp: str | None, body: Iterable[str]) -> list[Notice]:
    """Return the notice `timestamp-unsure` where a story bears out no date near its article's.

    Args:
        timestamp: the article's, in ISO 8601.
        body: its paragraphs.
    """
    if timestamp is None:
        return []
    date = dt.date.fromisoformat(timestamp[: len("2024-11-12")])
    if bears_out(date, body) is not False:
        return []
    message = f"no day that the story tells of is near {date} or has its weekday then"
    return [Notice("timestamp-unsure", message)]


def _find_days(body: Iterable[str]) -> Iterator[_Told]:
    """Yield the days that a story tells of with their weekdays or their years."""
    story = "\n".join(body)
    if not any(map(story.__contains__, _SIGNS)):
        return  # the pattern need not be compiled for it
    for weekday, day, _, number, short, word, long in _TOLD.findall(story):
        month = month_of(word.lower()) if word else int(number)
        year = year_of(short or long)
        named = weekday != "("
        if month is not None and (named or year):
            yield _Told(_weekday_of(weekday) if named else None, int(day), month, year)


def _weekday_of(name: str) -> int:
    return WEEKDAYS[name.lower().translate(_APOSTROPHES)]


def _may_be_of(date: dt.date, told: _Told, days: int) -> bool:
    """Tell whether an article of a date can tell of a day."""
    if told.year is not None:
        day = _day_of(told.year, told.month, told.day)
        return day is None or -_FAR <= (date - day).days <= days
    around = (_day_of(year, told.month, told.day) for year in range(date.year - 1, date.year + 2))
    known = [day for day in around if day is not None]
    # `30/2` is a misprint, and tells of no other date.
    nearest = min(known, key=lambda day: abs(day - date), default=None)
    return nearest is None or nearest.weekday() == told.weekday


def _day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
