"""Weighs what a page states of itself against what it prints.

What is printed wins; what the page states fills what isn't printed (its address, a time of day, a
zone, authors) and is warned of where the two contradict (`metadata-mismatch`).
"""

from datetime import datetime

from inakoran_extract.dates import find_stamp, to_iso
from inakoran_extract.metadata import Metadata
from inakoran_extract.model import Article, Author, Notice, Reason, Role

_DAY = len("2024-11-12")
_MINUTE = len("2024-11-12T11:46")
# How far below the body the link to the next part stands, in lines, and how it begins.
_BELOW = 8
_NEXT = ("halaman selanjutnya", "halaman berikutnya", "selanjutnya", "next", "1 2")


def weigh(article: Article, metadata: Metadata, timezone: str) -> Article:
    """Return an article with what its page states of itself.

    Args:
        article: as read from the printed lines.
        metadata: what the page states.
        timezone: IANA name of the zone that holds where none is stated.
    """
    article = article._replace(url=metadata.url)
    if not article.authors:
        stated = [Author(name) for name in metadata.authors]
        stated += [Author(name, "editor") for name in metadata.editors]
        article = article._replace(authors=tuple(stated))
    if metadata.part is not None or (metadata.parts or 1) > 1 or _goes_on(article):
        article = _warn(article, "partial-page", _tell_part(metadata))
    return _weigh_time(article, metadata, timezone)


def _weigh_time(article: Article, metadata: Metadata, timezone: str) -> Article:
    published = metadata.published
    if published is None:
        return article
    printed = article.timestamp
    if printed is None:
        return _fill_time(article, published, timezone)
    stated = [time for time in (published, metadata.modified) if time is not None]
    if not any(_agree(printed, time) for time in stated):
        message = f"printed {printed}, but the page states {published}"
        return _warn(article, "metadata-mismatch", message)
    if len(printed) == _DAY and len(published) >= _MINUTE:
        return _fill_time(article, published, timezone)
    # `Z` is what templates write behind a local time, so it is no zone.
    offset = published[19:]
    if (
        article.timezone == "assumed"
        and offset
        and not offset.startswith(("Z", "+00"))
        and printed[:_MINUTE] == published[:_MINUTE]
    ):
        return article._replace(timestamp=printed[:19] + offset, timezone="printed")
    return article


def _fill_time(article: Article, published: str, timezone: str) -> Article:
    """Take the time that a page states where it prints none, or only a day."""
    stamp = find_stamp(published)
    if stamp is None:
        return article
    timestamp, zone = to_iso(stamp, timezone)
    codes = ("no-timestamp", "relative-date", "timestamp-unreadable")
    warnings = tuple(notice for notice in article.warnings if notice.code not in codes)
    text = published if article.timestamp is None else article.timestamp_text
    return article._replace(
        timestamp=timestamp, timestamp_text=text, timezone=zone, warnings=warnings
    )


def _agree(printed: str, stated: str) -> bool:
    """Tell whether two times are the same: as instants, by the wall clock, or by the day."""
    if len(printed) == _DAY or len(stated) == _DAY:
        return printed[:_DAY] == stated[:_DAY]
    if printed[:_MINUTE] == stated[:_MINUTE]:
        return True
    try:
        first, second = datetime.fromisoformat(printed), datetime.fromisoformat(stated)
    except ValueError:
        return False
    if first.tzinfo is None or second.tzinfo is None:
        return False
    return first.replace(second=0) == second.replace(second=0, microsecond=0)


def _goes_on(article: Article) -> bool:
    """Tell whether a link to the next part is printed right below the body."""
    places = [place for place, span in enumerate(article.lines) if span.role is Role.BODY]
    if not places:
        return False
    below = article.lines[places[-1] + 1 : places[-1] + 1 + _BELOW]
    return any(
        span.reason is Reason.PAGINATION
        and article.text[span.start : span.end].lower().startswith(_NEXT)
        for span in below
    )


def _tell_part(metadata: Metadata) -> str:
    part, parts = metadata.part or 1, metadata.parts
    return f"part {part} of {parts}" if parts else f"part {part} of an article on several pages"


def _warn(article: Article, code: str, message: str) -> Article:
    return article._replace(warnings=(*article.warnings, Notice(code, message)))
