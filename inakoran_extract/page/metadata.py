"""What a page states of itself: JSON-LD, OpenGraph, outlets' own meta tags, its canonical link.

Nothing here is printed, so nothing here is certain: templates name the outlet as the author, call
local time UTC (`pubdate` ending in `Z`) and put the outlet behind the headline. The statements are
kept as they are made, apart from their notation, and a reader weighs them against the lines.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from inakoran_extract.fields.byline import people
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.page.json_ld import (
    Node,
    addresses,
    all_names,
    articles_and_pages,
    clean,
    person_names,
    read_nodes,
    strings,
)
from inakoran_extract.page.meta_tags import (
    AUTHORS,
    DESCRIPTIONS,
    EDITORS,
    HEADLINES,
    MODIFIED,
    PUBLISHED,
    Tags,
    first,
    read_tags,
)
from inakoran_extract.page.statements import Moment
from inakoran_extract.reading.lines import fold


class Metadata(NamedTuple):
    """What a page states of itself; None or empty where it says nothing.

    Attributes:
        url: its own address, absolute.
        headline: as stated, often with the outlet before or behind it.
        authors: names of people, as stated; desks, outlets and addresses are left out.
        editors: names of people stated to be editors.
        desks: what else is stated as the author: desks, outlets, what somebody logs in as.
        published: ISO 8601: a day, a local time, or a time with its offset, as stated.
        published_in: where that is stated: `json-ld`, `time` or the meta tag's name in lower case;
            empty where it isn't.
        modified: like `published`.
        site: the site's name.
        descriptions: what it is about, as stated, each once.
        part: the number of this page where the article is split.
        parts: how many pages the article has.
        body: the story's text, where its JSON-LD holds it.
    """

    url: str | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    published: str | None = None
    published_in: str = ""
    modified: str | None = None
    site: str | None = None
    descriptions: tuple[str, ...] = ()
    part: int | None = None
    parts: int | None = None
    body: str = ""


_BARE_ADDRESS = re.compile(r"(?://)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,12}/\S*)$")
_ELEMENT = re.compile(r"<[^<>]*>")


def read_metadata(
    scripts: Iterable[str],
    metas: Iterable[Mapping[str, str]],
    canonical: str | None,
    moments: Sequence[Moment],
    title: str = "",
) -> Metadata:
    """Gather what a page states: JSON-LD first, then meta tags, then `<time>`.

    Args:
        scripts: the texts of its `application/ld+json` scripts, however broken.
        metas: the attributes of its meta elements.
        canonical: the address of its `<link rel="canonical">`.
        moments: its time elements, in order.
        title: the text of its `title` element.
    """
    tags = read_tags(metas)
    # What describes the article comes before what describes the page that carries it.
    articles, pages = articles_and_pages(read_nodes(scripts), canonical or first(tags, ("og:url",)))
    described = (*articles[:1], *pages[:1])
    url = _address(canonical, tags, described)
    published, published_in = _moment(described, "datePublished", tags, PUBLISHED)
    if published is None and (published := _time(moments, "datepublished", single=True)):
        published_in = "time"
    modified, _ = _moment(described, "dateModified", tags, MODIFIED)
    headline = _text(described, "headline", tags, HEADLINES)
    if headline is None and (said := clean(title)):
        # A bar parts the site's name from it, at either end.
        headline = max(said.split(" | "), key=len)
    site = first(tags, ("og:site_name",))
    brands = _brands(url, site)
    editors = _names_of(described, "editor", tags, EDITORS, brands, ())
    # Kompas gives its editor as the author to search engines, and both by their roles in meta tags.
    authors = _names_of(described, "author", tags, AUTHORS, brands, editors)
    return Metadata(
        url=url,
        headline=headline,
        authors=authors,
        editors=editors,
        desks=_desks(described, tags, (*authors, *editors)),
        published=published,
        published_in=published_in,
        modified=modified or _time(moments, "datemodified", single=False),
        site=site,
        descriptions=_descriptions(described, tags),
        part=_number(tags, "content_current_page"),
        parts=_number(tags, "content_total_pages"),
        body=next((text for node in articles[:1] for text in strings(node.get("articleBody"))), ""),
    )


def _text(described: Iterable[Node], key: str, tags: Tags, names: Iterable[str]) -> str | None:
    for node in described:
        for text in strings(node.get(key)):
            return text
    return first(tags, names)


def _address(canonical: str | None, tags: Tags, described: Iterable[Node]) -> str | None:
    candidates: list[str] = [canonical or "", *tags.get("og:url", ()), *tags.get("twitter:url", ())]
    candidates += [url for node in described for url in addresses(node)]
    for address in candidates:
        url = address.strip()
        if "://" not in url and (found := _BARE_ADDRESS.match(url)) is not None:
            url = f"https://{found[1]}"  # `//kabarnusa.id/…`, `kabarnusa.id/…`
        scheme, _, rest = url.partition("://")
        # A canonical link to the site's front page is a template's mistake.
        if scheme.lower() in ("http", "https") and rest.partition("/")[2] and not url.split()[1:]:
            return url.rstrip("#")
    return None


def to_iso(text: str) -> str | None:
    """Return a stated date as ISO 8601, with no more than it says, or None where it is no date.

    >>> to_iso("2023/11/02 20:59:53"), to_iso("2023-11-02T20-59-53Z"), to_iso("2023-11-02")
    ('2023-11-02T20:59:53', '2023-11-02T20:59:53+00:00', '2023-11-02')
    """
    day, clock = text.strip()[:10], text.strip()[10:60]
    if day[:4].isdigit():
        # Templates write a blank before the T, and detik's a clock with hyphens.
        clock = clock.lstrip(" T\t")
        if clock[2:3] == clock[5:6] == "-":
            clock = clock.replace("-", ":", 2)
        clock = clock and "T" + clock
    stamp = find_stamp(day.replace("/", "-") + clock if day[:4].isdigit() else day + clock)
    if stamp is None:
        return None
    if stamp.time is None:
        return stamp.date.isoformat()
    local = f"{stamp.date.isoformat()}T{stamp.time.isoformat()}"
    if stamp.offset is None:
        return local
    hours, minutes = divmod(abs(stamp.offset), 60)
    return f"{local}{'-' if stamp.offset < 0 else '+'}{hours:02}:{minutes:02}"


def _moment(
    described: Iterable[Node], key: str, tags: Tags, names: Iterable[str]
) -> tuple[str | None, str]:
    """Return the first time that is stated, else the first day; and where it is."""
    stated = [(text, "json-ld") for node in described for text in strings(node.get(key))]
    stated += [(text, name) for name in names for text in tags.get(name, ())]
    days: tuple[str | None, str] = (None, "")
    for text, origin in stated:
        iso = to_iso(text)
        if iso is not None and "T" in iso:
            return iso, origin
        if iso is not None and days[0] is None:
            days = iso, origin
    return days


def _time(moments: Sequence[Moment], named: str, *, single: bool) -> str | None:
    """Return the time element that says what it is, or the only one where that will do."""
    candidates = [moment for moment in moments if moment.named == named]
    if not candidates and single:
        # Elsewhere it may be a comment's, or another story's.
        regions = ("article", "main", "header")
        unnamed = [moment for moment in moments if not moment.named]
        candidates = [moment for moment in unnamed if moment.region in regions][:1]
    return next((iso for moment in candidates if (iso := to_iso(moment.value))), None)


def _names_of(  # noqa: PLR0913, PLR0917 - where to look, and what to leave out
    described: Iterable[Node],
    key: str,
    tags: Tags,
    tag_names: Iterable[str],
    brands: Iterable[str],
    others: tuple[str, ...],
) -> tuple[str, ...]:
    """Return the names of the people that the first statement names."""
    stated = [person_names(node.get(key)) for node in described]
    stated += [tags.get(name, []) for name in tag_names]
    for texts in stated:
        names: dict[str, str] = {}
        for text in texts:
            for person in people(text, None):
                squeezed = person.name.casefold().replace(" ", "")
                # `rdk`, `adminradar`: what somebody logs in as is no name.
                if person.name.islower() and " " not in person.name:
                    continue
                if not any(brand in squeezed for brand in brands) and person.name not in others:
                    names.setdefault(person.name.casefold(), person.name)
        if names:
            return tuple(names.values())
    return ()


def _desks(described: Iterable[Node], tags: Tags, persons: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is stated as the author and is no person's name."""
    stated = [name for node in described for name in all_names(node.get("author"))]
    stated += [clean(text) for name in AUTHORS for text in tags.get(name, ())]
    return tuple(dict.fromkeys(name for name in stated if name not in persons))


def _brands(url: str | None, site: str | None) -> list[str]:
    """Return the outlet's name as it stands in its host and its title: `kompas`."""
    labels = (url or "").partition("://")[2].partition("/")[0].lower().split(".")
    while labels and labels[-1] in ("co", "com", "id", "net", "org", "news", "tv", "go", "or"):
        labels.pop()
    brands = [labels[-1]] if labels else []
    if site:
        brands.append(site.casefold().replace(" ", "").partition(".")[0])
    return [brand for brand in brands if len(brand) > 3]


def _descriptions(described: Iterable[Node], tags: Tags) -> tuple[str, ...]:
    """Return what a page says that it is about; some state it with its markup."""
    stated = [text for node in described for text in strings(node.get("description"))]
    stated += [clean(text) for name in DESCRIPTIONS for text in tags.get(name, ())]
    return tuple(dict.fromkeys(fold(_ELEMENT.sub(" ", text)) for text in stated))


def _number(tags: Tags, name: str) -> int | None:
    text = first(tags, (name,))
    number = int(text) if text and text.isdecimal() and len(text) < 5 else 0
    return number or None
