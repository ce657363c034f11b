"""Weighs what a page states of itself against what it prints.

What is printed wins; what the page states fills what isn't printed (its address, a time of day, a
zone, authors) and is warned of where the two contradict (`metadata-mismatch`).
"""

from dataclasses import replace
from datetime import datetime

from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.iso import to_iso
from inakoran_extract.fields.stated import INDONESIAN, Reading, squash, warn, weigh_time
from inakoran_extract.model import Article, Author
from inakoran_extract.page.metadata import Metadata
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_outlet
from inakoran_extract.words.patterns import pattern

# So much of the story as the page states it should be printed, and read.
_WHOLE = 0.8
_SHORTEST_STORY = 200
_HEADLINE_BLANKS = 2
_BAR = pattern(r" [-–—|] ")


def weigh(article: Article, metadata: Metadata, timezone: str) -> Article:
    """Return an article with what its page states of itself.

    Args:
        article: as read from the printed lines.
        metadata: what the page states.
        timezone: IANA name of the zone that holds where none is stated.
    """
    article = replace(article, url=article.url or metadata.url)
    site = squash(metadata.site or "")
    if any(squash(author.name) == site for author in article.authors):
        # `NAMA, Kabar Nusa`: who the site is, it says itself.
        people = (author for author in article.authors if squash(author.name) != site)
        article = replace(article, authors=tuple(people))
    headline = strip_site(metadata.headline or "", metadata.site)
    # A template may state nothing but the site's name.
    if article.headline is None and headline.count(" ") >= _HEADLINE_BLANKS:
        kept = tuple(notice for notice in article.warnings if notice.code != "no-headline")
        article = replace(article, headline=headline, warnings=kept)
        article = warn(article, "headline-stated", "no line prints it; the page states it")
    if not article.authors:
        # Whom the picture or the facts are from, templates state as the author, too.
        sources = {caption.credit for caption in article.captions} | {*article.attributions}
        stated = [Author(name) for name in metadata.authors if name not in sources]
        stated += [Author(name, "editor") for name in metadata.editors]
        article = replace(article, authors=tuple(stated))
    elif metadata.editors and all(author.role is None for author in article.authors):
        # Where the page parts who wrote from who edited, it tells what the printed names don't.
        named = (_name_role(author, metadata) for author in article.authors)
        article = replace(article, authors=tuple(named))
    if metadata.part is not None or (metadata.parts or 1) > 1:
        notices = (notice for notice in article.warnings if notice.code != "partial-page")
        article = replace(article, warnings=tuple(notices))
        article = warn(article, "partial-page", _tell_part(metadata))
    article = _weigh_story(article, len(metadata.body))
    return _weigh_time(article, metadata, timezone)


def _name_role(author: Author, metadata: Metadata) -> Author:
    """Return an author with the role that the page states for the name."""
    if author.name in metadata.editors:
        return replace(author, role="editor")
    return replace(author, role="writer") if author.name in metadata.authors else author


def strip_site(title: str, site: str | None) -> str:
    """Return a stated headline without the site's name behind its last bar or dash.

    >>> strip_site("Laga Persib - Persija Ditunda - KabarSigi.id", None)
    'Laga Persib - Persija Ditunda'
    >>> strip_site("Laga Persib - Persija Ditunda", None)
    'Laga Persib - Persija Ditunda'
    """
    bars = list(_BAR.finditer(title))
    if not bars:
        return title
    name = title[bars[-1].end() :]
    named = site is not None and squash(name) == squash(site)
    is_site = named or is_host(name) or is_outlet(name) or reads_as_outlet(name)
    return title[: bars[-1].start()] if is_site else title


def _weigh_story(article: Article, told: int) -> Article:
    """Warn where the page's own copy of the story is much longer than the record's."""
    texts = [*article.body, *(heading.text for heading in article.subheadings)]
    letters = sum(map(len, texts))
    if letters >= _WHOLE * told or told < _SHORTEST_STORY:
        return article
    message = f"the page's own copy of the story has {told} characters, the record {letters}"
    return warn(article, "story-cut", message)


def _weigh_time(article: Article, metadata: Metadata, timezone: str) -> Article:
    published = metadata.published
    if published is None:
        return article
    readings = _read(published, metadata.published_in, timezone)
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


def _tell_part(metadata: Metadata) -> str:
    part, parts = metadata.part or 1, metadata.parts
    return f"part {part} of {parts}" if parts else f"part {part} of an article on several pages"
