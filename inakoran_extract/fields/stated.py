"""Weighs what is stated of an article against what its text prints.

Stated are a row's columns, a page's metadata, a Markdown file's front matter. What is printed
stays; what is stated fills what isn't printed and is warned of where the two contradict
(`metadata-mismatch`).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from inakoran_extract.fields.authors import merge
from inakoran_extract.fields.byline import people, read_byline
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dates import Stamp, find_stamp
from inakoran_extract.fields.iso import to_iso
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.odd_dates import is_relative, parse_odd_date
from inakoran_extract.fields.times import CHANGE_ALONE
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Article, Author, Caption, Notice, Stated
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.patterns import pattern

# Minutes east of UTC, of the zones of Indonesia.
INDONESIAN = (420, 480, 540)
MISMATCH = "metadata-mismatch"
_UNDATED = frozenset(("no-timestamp", "relative-date", "timestamp-unreadable"))
_DAY = len("2024-11-12")
_MINUTE = len("2024-11-12T11:46")
_NUMBERS = pattern(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_WORD = pattern(r"\w+")
_BAR = pattern(r" [-–—|] ")
_EPOCH = pattern(r"\d{10}(?:\d{3}|\.\d+)?\Z")
_EARLIEST = 788_918_400  # 1995: no Indonesian outlet stood on the web before
# Days since the last of 1899, as spreadsheets count them, from 1995 to 2049.
_SERIAL = pattern(r"(3[5-9]\d{3}|4\d{4}|5[0-4]\d{3})(?:[.,](\d{1,12}))?\Z")
_FIRST_DAY = datetime(1899, 12, 30, tzinfo=UTC)
_SHORTEST_TITLE = 12
_LONGEST_AFFIX = 40
_ALIKE = 0.6


class Reading(NamedTuple):
    """What a stated time may mean.

    Attributes:
        time: as ISO 8601.
        source: where its offset is from, as in a record's `timezone`.
        moved: the stated offset is left out, though it is no zone that a template writes by habit.
    """

    time: str
    source: str | None
    moved: bool = False


def weigh_stated(article: Article, stated: Stated, timezone: str) -> Article:
    """Return an article with what is stated of it.

    Args:
        article: as read from its text.
        stated: what is known beside the text.
        timezone: IANA name of the zone that holds where none is stated.
    """
    article = _weigh_headline(article, stated)
    article = _weigh_byline(article, stated)
    article = _weigh_captions(article, stated)
    article = replace(
        article,
        url=stated.url or article.url,
        kicker=article.kicker or stated.kicker,
        tags=article.tags or stated.tags,
    )
    if stated.modified is not None and article.modified is None:
        changed = read_times(stated.modified, timezone, month_first=stated.month_first)
        article = replace(article, modified=changed[0].time if changed else None)
    if stated.timestamp is None:
        return article
    readings = read_times(stated.timestamp, timezone, month_first=stated.month_first)
    if not readings:
        return _tell_unread(article, stated.timestamp)
    line = read_date_line(fold(stated.timestamp))
    if line is not None and line.modified and article.modified is None:
        # Whoever kept it in the column of the date says that it is the article's, too.
        article = replace(article, modified=readings[0].time)
    stamp = read_stamp(stated.timestamp, month_first=stated.month_first)
    if stated.timezone is not None:
        readings = tuple(
            reading._replace(source=reading.source and stated.timezone) for reading in readings
        )
    message = f"but stated is {stated.timestamp}"
    text = stated.timestamp_text or stated.timestamp
    return weigh_time(article, stamp, text, readings, message)


# --- headline --------------------------------------------------------------------------------


def is_same_title(printed: str, stated: str) -> bool:
    """Tell whether two headlines are one: cut, or with the outlet's name before or behind it.

    >>> is_same_title("Harga Garam Naik Lagi", "Harga Garam Naik Lagi - Kabar Madura")
    True
    >>> is_same_title("Harga Garam Naik", "Harga Gula Turun")
    False
    """
    first, second = squash(printed), squash(stated)
    if first == second:
        return bool(first)
    if fold(stated).endswith(("…", "...")) and len(second) >= _SHORTEST_TITLE:
        return first.startswith(second)
    short, long = sorted((fold(printed), fold(stated)), key=len)
    if len(short) < _SHORTEST_TITLE or len(long) - len(short) > _LONGEST_AFFIX:
        return False
    return any(squash(part) == squash(short) for part in _parts(long))


def _parts(title: str) -> tuple[str, str]:
    """Return a title without what a dash or a bar parts from its end, and from its beginning."""
    bars = list(_BAR.finditer(title))
    if not bars:
        return "", ""
    return title[: bars[-1].start()], title[bars[0].end() :]


def is_like_title(printed: str, stated: str) -> bool:
    """Tell whether two headlines are one that was written anew: most of their words are the same.

    >>> is_like_title("Harga Garam Rakyat di Madura Naik", "Harga Garam di Madura Naik Tajam")
    True
    """
    first = set(_WORD.findall(printed.casefold()))
    second = set(_WORD.findall(stated.casefold()))
    return len(second) > 2 and len(first & second) >= _ALIKE * len(first | second)


def squash(text: str) -> str:
    """Return a text's letters and digits alone, whatever their case."""
    return "".join(filter(str.isalnum, text)).casefold()


def _weigh_headline(article: Article, stated: Stated) -> Article:
    if not stated.headline:
        return article
    headline = fold(stated.headline)
    if article.headline is None:
        left = tuple(notice for notice in article.warnings if notice.code != "no-headline")
        return replace(article, headline=headline, warnings=left)
    if is_same_title(article.headline, headline):
        return article
    return warn(article, MISMATCH, f"printed {article.headline!r}, but stated is {headline!r}")


# --- byline ----------------------------------------------------------------------------------


def read_people(byline: str) -> tuple[Author, ...]:
    """Return the people of a stated byline; a desk and an outlet are none."""
    signed = read_byline(byline)
    return signed.authors if signed is not None else people(byline, None)


def _weigh_byline(article: Article, stated: Stated) -> Article:
    byline = fold(stated.byline or "")
    authors = stated.authors or (read_people(byline) if byline else ())
    if not byline and not authors:
        return article
    byline = byline or "; ".join(author.name for author in authors)
    printed = article.byline
    if printed is None:
        return replace(article, byline=byline, authors=article.authors or authors)
    if squash(byline) in squash(printed):
        return replace(article, authors=article.authors or authors)
    names = {squash(author.name) for author in article.authors}
    # The printed line may be the editor's, and the stated one the writer's: both made it.
    joined = replace(
        article,
        byline=f"{byline}; {printed}",
        authors=merge([*authors, *article.authors]),
    )
    if names and authors and names.isdisjoint(squash(author.name) for author in authors):
        return warn(joined, MISMATCH, f"printed {printed!r}, but stated is {byline!r}")
    return joined


# --- captions --------------------------------------------------------------------------------


def _weigh_captions(article: Article, stated: Stated) -> Article:
    """Return an article with the stated captions that it doesn't print, above those that it does.

    One that is printed gets the credit that is stated of it, where it has none.
    """
    captions = [*article.captions]
    lacking = []
    for caption in stated.captions:
        text = fold(caption.text or "")
        picture = Picture(text, fold(caption.credit)) if caption.credit else part_credit(text)
        place = next((at for at, other in enumerate(captions) if _is_same(other, picture)), -1)
        if place == -1:
            lacking.append(Caption(picture.text or None, picture.credit, None, 0))
        elif captions[place].credit is None:
            captions[place] = replace(captions[place], credit=picture.credit)
    return replace(article, captions=(*lacking, *captions))


def _is_same(caption: Caption, picture: Picture) -> bool:
    first, second = squash(caption.text or ""), squash(picture.text or "")
    return first != "" and second != "" and (first in second or second in first)


# --- times -----------------------------------------------------------------------------------


def read_times(stated: str, timezone: str, *, month_first: bool = False) -> tuple[Reading, ...]:
    """Return what a stated time may mean, the likelier first; none where it can't be read.

    A time in UTC is kept as it is stated. What is printed agrees with it as an instant, or by the
    clock: templates write `Z` behind local time.
    """
    stamp = read_stamp(stated, month_first=month_first)
    if stamp is None:
        return ()
    reading = Reading(*to_iso(stamp, timezone))
    local = Reading(*to_iso(stamp._replace(offset=None), timezone))
    return (reading, local) if stamp.offset == 0 else (reading,)


def read_stamp(stated: str, *, month_first: bool = False) -> Stamp | None:
    """Return the date that a stated text holds, or None."""
    text = fold(stated)
    epoch = _EPOCH.match(text)
    if epoch is not None:
        seconds = int(text[:10])
        if seconds < _EARLIEST:
            return None
        text = datetime.fromtimestamp(seconds, UTC).isoformat()
    serial = _SERIAL.match(text)
    if serial is not None:
        text = _read_serial(int(serial[1]), serial[2])
    if month_first:
        numbers = _NUMBERS.search(text)
        if numbers is not None and int(numbers[1]) <= 12:
            month, sign, day, year = numbers.groups()
            swapped = f"{day}{sign}{month}{sign}{year}"
            text = text[: numbers.start()] + swapped + text[numbers.end() :]
    return find_stamp(text) or (None if is_relative(text) else parse_odd_date(text))


def _read_serial(days: int, part: str | None) -> str:
    """Return the day that a spreadsheet counts, and the clock, to the minute, of a day's part."""
    day = _FIRST_DAY + timedelta(days=days)
    if part is None:
        return day.date().isoformat()
    moment = day + timedelta(minutes=round(float(f"0.{part}") * 24 * 60))
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def weigh_time(  # noqa: PLR0913, PLR0917 - what is stated, and how it is told
    article: Article,
    stamp: Stamp | None,
    stated: str,
    readings: Sequence[Reading],
    message: str,
    others: Sequence[Reading] = (),
) -> Article:
    """Return an article with a stated time where it prints none, and warn where they differ.

    Args:
        article: as read.
        stamp: the stated time.
        stated: its text.
        readings: what it may mean, the likelier first.
        message: how it is told, behind what is printed.
        others: what else may be printed without a contradiction: the time of a change.
    """
    if readings and any(notice.code == CHANGE_ALONE.code for notice in article.warnings):
        article = _part_change(article, readings)
    printed = article.timestamp
    if printed is None:
        return _fill_time(article, readings, stated)
    message = f"printed {printed}, {message}"
    offset = _offset_between(printed, stamp)
    if offset is not None and article.timezone == "assumed":
        # It turns the stated clock into the printed one.
        return replace(article, timestamp=printed[:19] + offset, timezone="printed")
    agreeing = [reading for reading in readings if _agree(printed, reading.time)]
    if agreeing:
        if len(printed) == _DAY and len(agreeing[0].time) > _DAY:
            article = _fill_time(article, agreeing, stated)
        return warn(article, MISMATCH, message) if agreeing[0].moved else article
    if any(_agree(printed, reading.time) for reading in others):
        return article
    return warn(article, MISMATCH, message)


def _part_change(article: Article, readings: Sequence[Reading]) -> Article:
    """Keep the only printed date, of a change, from standing for the stated one of the article."""
    left = tuple(notice for notice in article.warnings if notice.code != CHANGE_ALONE.code)
    article = replace(article, warnings=left)
    if any(_agree(article.timestamp or "", reading.time) for reading in readings):
        return article
    return replace(article, timestamp=None, timestamp_text=None, timezone=None)


def _offset_between(printed: str, stamp: Stamp | None) -> str | None:
    """Return the offset of Indonesia at which a stated moment has the printed clock, or None."""
    if len(printed) == _DAY or stamp is None or stamp.time is None or stamp.offset is None:
        return None
    moment = datetime.combine(stamp.date, stamp.time.replace(second=0), UTC)
    clock = datetime.fromisoformat(printed[:_MINUTE]).replace(tzinfo=UTC)
    minutes = (clock - moment) // timedelta(minutes=1) + stamp.offset
    # Where a zone of Indonesia is stated, the clock is of that zone and of no other.
    possible = INDONESIAN if stamp.offset not in INDONESIAN else (stamp.offset,)
    return f"+{minutes // 60:02}:00" if minutes in possible else None


def _fill_time(article: Article, readings: Sequence[Reading], stated: str) -> Article:
    """Take the time that is stated where none is printed, or only a day."""
    if not readings:
        return article
    return replace(
        article,
        timestamp=readings[0].time,
        timestamp_text=stated if article.timestamp is None else article.timestamp_text,
        timezone=readings[0].source,
        warnings=tuple(notice for notice in article.warnings if notice.code not in _UNDATED),
    )


def _agree(printed: str, stated: str) -> bool:
    """Tell whether two times are the same: as instants, by the wall clock, or by the day."""
    if len(printed) == _DAY or len(stated) == _DAY:
        return printed[:_DAY] == stated[:_DAY]
    if printed[:_MINUTE] == stated[:_MINUTE]:
        return True
    first, second = datetime.fromisoformat(printed), datetime.fromisoformat(stated)
    return first.replace(second=0) == second.replace(second=0)


def _tell_unread(article: Article, stated: str) -> Article:
    """Say that a stated date can't be read, where the text has none either."""
    if article.timestamp is not None or not any(map(str.isdecimal, stated)):
        return article
    if is_relative(fold(stated)):
        code = "relative-date"
        message = "the stated date is relative to a day that nothing tells"
    else:
        code, message = "timestamp-unreadable", "the stated date could not be read"
    left = tuple(notice for notice in article.warnings if notice.code != "no-timestamp")
    return replace(article, timestamp_text=fold(stated), warnings=(*left, Notice(code, message)))


def warn(article: Article, code: str, message: str) -> Article:
    """Return an article with one more warning."""
    return replace(article, warnings=(*article.warnings, Notice(code, message)))
