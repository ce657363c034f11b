"""Weighs what a page states of itself against what it prints.

What is printed wins; what the page states fills what isn't printed (its address, a time of day, a
zone, authors) and is warned of where the two contradict (`metadata-mismatch`).
"""

from dataclasses import replace
from datetime import datetime

from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.iso import to_iso
from inakoran_extract.fields.stated import INDONESIAN, Reading, warn, weigh_time
from inakoran_extract.model import Article, Author, Reason, Role
from inakoran_extract.page.metadata import Metadata

# How far below the body the link to the next part stands, in lines, and how it begins.
_BELOW = 8
_NEXT = ("halaman selanjutnya", "halaman berikutnya", "1 2")


def weigh(article: Article, metadata: Metadata, timezone: str) -> Article:
    """Return an article with what its page states of itself.

    Args:
        article: as read from the printed lines.
        metadata: what the page states.
        timezone: IANA name of the zone that holds where none is stated.
    """
    article = replace(article, url=article.url or metadata.url)
    if not article.authors:
        stated = [Author(name) for name in metadata.authors]
        stated += [Author(name, "editor") for name in metadata.editors]
        article = replace(article, authors=tuple(stated))
    if metadata.part is not None or (metadata.parts or 1) > 1 or _goes_on(article):
        article = warn(article, "partial-page", _tell_part(metadata))
    return _weigh_time(article, metadata, timezone)


def _weigh_time(article: Article, metadata: Metadata, timezone: str) -> Article:
    published = metadata.published
    if published is None:
        return article
    readings = _read(published, dict(metadata.origins).get("published", ""), timezone)
    modified = () if metadata.modified is None else _read(metadata.modified, "", timezone)
    message = f"but the page states {published}"
    return weigh_time(article, find_stamp(published), published, readings, message, modified)


def _read(stated: str, origin: str, timezone: str) -> tuple[Reading, ...]:
    """Return what a time as stated may mean, the likelier first.

    UTC may be meant, or be what a template writes behind a local time: `pubdate` and detik's own
    tags are known for it. Some sites write the offset of where their server stands.
    """
    stamp = find_stamp(stated)
    if stamp is None:
        return ()
    local = to_iso(stamp._replace(offset=None), timezone)
    if stamp.time is None or stamp.offset is None:
        return (Reading(*local),)
    if stamp.offset in INDONESIAN:
        return (Reading(*to_iso(stamp, timezone)),)
    zone = datetime.fromisoformat(local[0]).tzinfo
    moment = datetime.fromisoformat(to_iso(stamp, timezone)[0]).astimezone(zone)
    world = Reading(moment.isoformat(), "printed")
    here = Reading(*local, moved=stamp.offset != 0)
    return (here, world) if "pubdate" in origin or origin.startswith("dtk:") else (world, here)


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
