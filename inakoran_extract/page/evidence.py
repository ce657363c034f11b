"""Weighs what a page states of itself against what it prints.

What is printed wins; what the page states fills what isn't printed (its address, a time of day, a
zone, authors) and is warned of where the two contradict (`metadata-mismatch`).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.iso import to_iso
from inakoran_extract.model import Article, Author, Notice
from inakoran_extract.page.metadata import Metadata

# Minutes east of UTC, of the zones of Indonesia.
_INDONESIAN = (420, 480, 540)
_DAY = len("2024-11-12")
_MINUTE = len("2024-11-12T11:46")
# So much of the story as the page states it should be printed, and read.
_WHOLE = 0.8
_SHORTEST_STORY = 200


class _Reading(NamedTuple):
    """What a stated time may mean.

    Attributes:
        time: as ISO 8601.
        source: where its offset is from, as in a record's `timezone`.
        moved: the stated offset is left out, though it is no zone that a template writes by habit.
    """

    time: str
    source: str | None
    moved: bool = False


def weigh(article: Article, metadata: Metadata, timezone: str) -> Article:
    """Return an article with what its page states of itself.

    Args:
        article: as read from the printed lines.
        metadata: what the page states.
        timezone: IANA name of the zone that holds where none is stated.
    """
    article = replace(article, url=metadata.url)
    if not article.authors:
        stated = [Author(name) for name in metadata.authors]
        stated += [Author(name, "editor") for name in metadata.editors]
        article = replace(article, authors=tuple(stated))
    if metadata.part is not None or (metadata.parts or 1) > 1:
        notices = (notice for notice in article.warnings if notice.code != "partial-page")
        article = replace(article, warnings=tuple(notices))
        article = _warn(article, "partial-page", _tell_part(metadata))
    article = _weigh_story(article, len(metadata.body))
    return _weigh_time(article, metadata, timezone)


def _weigh_story(article: Article, told: int) -> Article:
    """Warn where the page's own copy of the story is much longer than the record's."""
    texts = [*article.body, *(heading.text for heading in article.subheadings)]
    letters = sum(map(len, texts))
    if letters >= _WHOLE * told or told < _SHORTEST_STORY:
        return article
    message = f"the page's own copy of the story has {told} characters, the record {letters}"
    return _warn(article, "story-cut", message)


def _weigh_time(article: Article, metadata: Metadata, timezone: str) -> Article:
    published = metadata.published
    if published is None:
        return article
    readings = _read(published, dict(metadata.origins).get("published", ""), timezone)
    printed = article.timestamp
    if printed is None:
        return _fill_time(article, readings, published)
    message = f"printed {printed}, but the page states {published}"
    offset = _offset_between(printed, published)
    if offset is not None and article.timezone == "assumed":
        # It turns the stated clock into the printed one.
        return replace(article, timestamp=printed[:19] + offset, timezone="printed")
    agreeing = [reading for reading in readings if _agree(printed, reading.time)]
    if agreeing:
        if len(printed) == _DAY and len(agreeing[0].time) > _DAY:
            article = _fill_time(article, agreeing, published)
        return _warn(article, "metadata-mismatch", message) if agreeing[0].moved else article
    modified = () if metadata.modified is None else _read(metadata.modified, "", timezone)
    if any(_agree(printed, reading.time) for reading in modified):
        return article
    return _warn(article, "metadata-mismatch", message)


def _read(stated: str, origin: str, timezone: str) -> tuple[_Reading, ...]:
    """Return what a time as stated may mean, the likelier first.

    UTC may be meant, or be what a template writes behind a local time: `pubdate` and detik's own
    tags are known for it. Some sites write the offset of where their server stands.
    """
    stamp = find_stamp(stated)
    if stamp is None:
        return ()
    local = to_iso(stamp._replace(offset=None), timezone)
    if stamp.time is None or stamp.offset is None:
        return (_Reading(*local),)
    if stamp.offset in _INDONESIAN:
        return (_Reading(*to_iso(stamp, timezone)),)
    zone = datetime.fromisoformat(local[0]).tzinfo
    moment = datetime.fromisoformat(to_iso(stamp, timezone)[0]).astimezone(zone)
    world = _Reading(moment.isoformat(), "printed")
    here = _Reading(*local, moved=stamp.offset != 0)
    return (here, world) if "pubdate" in origin or origin.startswith("dtk:") else (world, here)


def _offset_between(printed: str, stated: str) -> str | None:
    """Return the offset of Indonesia at which a stated moment has the printed clock, or None."""
    stamp = find_stamp(stated)
    if len(printed) == _DAY or stamp is None or stamp.time is None or stamp.offset is None:
        return None
    moment = datetime.combine(stamp.date, stamp.time.replace(second=0), UTC)
    clock = datetime.fromisoformat(printed[:_MINUTE]).replace(tzinfo=UTC)
    minutes = (clock - moment) // timedelta(minutes=1) + stamp.offset
    # Where a zone of Indonesia is stated, the clock is of that zone and of no other.
    possible = _INDONESIAN if stamp.offset not in _INDONESIAN else (stamp.offset,)
    return f"+{minutes // 60:02}:00" if minutes in possible else None


def _fill_time(article: Article, readings: Sequence[_Reading], stated: str) -> Article:
    """Take the time that a page states where it prints none, or only a day."""
    if not readings:
        return article
    codes = ("no-timestamp", "relative-date", "timestamp-unreadable")
    return replace(
        article,
        timestamp=readings[0].time,
        timestamp_text=stated if article.timestamp is None else article.timestamp_text,
        timezone=readings[0].source,
        warnings=tuple(notice for notice in article.warnings if notice.code not in codes),
    )


def _agree(printed: str, stated: str) -> bool:
    """Tell whether two times are the same: as instants, by the wall clock, or by the day."""
    if len(printed) == _DAY or len(stated) == _DAY:
        return printed[:_DAY] == stated[:_DAY]
    if printed[:_MINUTE] == stated[:_MINUTE]:
        return True
    first, second = datetime.fromisoformat(printed), datetime.fromisoformat(stated)
    return first.replace(second=0) == second.replace(second=0)


def _tell_part(metadata: Metadata) -> str:
    part, parts = metadata.part or 1, metadata.parts
    return f"part {part} of {parts}" if parts else f"part {part} of an article on several pages"


def _warn(article: Article, code: str, message: str) -> Article:
    return replace(article, warnings=(*article.warnings, Notice(code, message)))
