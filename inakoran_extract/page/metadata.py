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
    image_captions,
    person_names,
    read_nodes,
    strings,
)
from inakoran_extract.reading.lines import fold


class Moment(NamedTuple):
    """A `<time datetime>` of the page.

    Attributes:
        value: its `datetime`, or what it prints where it has none.
        named: what it says that it is, in lower case: `datepublished`, `datemodified`, or empty.
        region: where it stands, as in a line's hint.
        line: how many lines are printed above it, blank ones included.
    """

    value: str
    named: str
    region: str
    line: int = 0


class Metadata(NamedTuple):
    """What a page states of itself; None or empty where it says nothing.

    Attributes:
        url: its own address, absolute.
        headline: as stated, often with the outlet before or behind it.
        authors: names of people, as stated; desks, outlets and addresses are left out.
        editors: names of people stated to be editors.
        desks: what else is stated as the author: desks, outlets, what somebody logs in as.
        published: ISO 8601: a day, a local time, or a time with its offset, as stated.
        modified: like `published`.
        site: the site's name.
        section: the part of the site it stands in.
        keywords: in the order stated, each once.
        descriptions: what it is about, as stated, each once.
        captions: of the images that the page's JSON-LD describes.
        is_article: whether it calls itself an article; None where it doesn't say.
        part: the number of this page where the article is split.
        parts: how many pages the article has.
        body: the story's text, where its JSON-LD holds it.
        origins: (attribute, where its value was stated), for the first six attributes:
            `json-ld`, `link`, `time`, `title` or the meta tag's name in lower case.
    """

    url: str | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    site: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    is_article: bool | None = None
    part: int | None = None
    parts: int | None = None
    body: str = ""
    origins: tuple[tuple[str, str], ...] = ()


# Names of meta tags in lower case, the surest first. `content_…` is Kompas, `dtk:…` detik.
_HEADLINES = ("originaltitle", "content_title", "og:title", "headline", "twitter:title", "dc.title")
_AUTHORS = (
    "content_author",
    "dtk:author",
    "article:author_name",
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "reporter",
    "penulis",
    "twitter:creator",
)
_EDITORS = ("content_editor", "dtk:editor", "editor", "redaktur")
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "content_publisheddate",
    "dtk:publishdate",
    "datepublished",
    "publishdate",
    "publish_date",
    "publish-date",
    "published_date",
    "pubdate",
    "publication_date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "date",
)
_MODIFIED = (
    "article:modified_time",
    "og:modified_time",
    "og:updated_time",
    "datemodified",
    "content_modifieddate",
    "dtk:updatedate",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
)
_SECTIONS = ("article:section", "content_category", "dtk:namakanal", "section")
_KEYWORDS = ("article:tag", "content_tags", "dtk:keywords", "news_keywords", "keywords")
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_ARTICLE_TYPES = frozenset(("article", "news", "newsarticle"))

_BARE_ADDRESS = re.compile(r"(?://)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,12}/\S*)$")
_ELEMENT = re.compile(r"<[^<>]*>")

_Stated = tuple[str, str]  # value, origin


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
    tags = _read_tags(metas)
    nodes = read_nodes(scripts)
    # What describes the article comes before what describes the page that carries it.
    articles, pages = articles_and_pages(nodes, canonical or _first(tags, ("og:url",))[0])
    described = (*articles[:1], *pages[:1])
    url = _address(canonical, tags, described)
    published = _moment(described, "datePublished", tags, _PUBLISHED)
    if published[0] is None:
        published = _time(moments, "datepublished", single=True)
    modified = _moment(described, "dateModified", tags, _MODIFIED)
    if modified[0] is None:
        modified = _time(moments, "datemodified", single=False)
    headline = _text(described, "headline", tags, _HEADLINES)
    if headline[0] is None and (said := clean(title)):
        # A bar parts the site's name from it, at either end.
        headline = max(said.split(" | "), key=len), "title"
    authors, editors = _people(described, tags, url[0], _first(tags, ("og:site_name",))[0])
    stated = {
        "url": url[1],
        "headline": headline[1],
        "authors": authors[1],
        "editors": editors[1],
        "published": published[1],
        "modified": modified[1],
    }
    kind = _first(tags, ("og:type",))[0]
    is_article: bool | None = None
    if articles or (kind and kind.lower() in _ARTICLE_TYPES):
        is_article = True
    elif kind and published[0] is None:
        is_article = False
    return Metadata(
        url=url[0],
        headline=headline[0],
        authors=authors[0],
        editors=editors[0],
        desks=_desks(described, tags, (*authors[0], *editors[0])),
        published=published[0],
        modified=modified[0],
        site=_first(tags, ("og:site_name",))[0],
        section=_text(described, "articleSection", tags, _SECTIONS)[0],
        keywords=_keywords(described, tags),
        descriptions=_descriptions(described, tags),
        captions=tuple(dict.fromkeys(text for node in described for text in image_captions(node))),
        is_article=is_article,
        part=_number(tags, "content_current_page"),
        parts=_number(tags, "content_total_pages"),
        body=next((text for node in articles[:1] for text in strings(node.get("articleBody"))), ""),
        origins=tuple((name, origin) for name, origin in stated.items() if origin),
    )


def _read_tags(metas: Iterable[Mapping[str, str]]) -> dict[str, list[str]]:
    """Return the contents of meta elements by each of their names, in lower case."""
    tags: dict[str, list[str]] = {}
    for meta in metas:
        content = fold(meta.get("content", ""))
        if content:
            for key in ("property", "name", "itemprop"):
                for name in meta.get(key, "").lower().split():
                    tags.setdefault(name, []).append(content)
    return tags


def _first(tags: Mapping[str, list[str]], names: Iterable[str]) -> tuple[str | None, str]:
    for name in names:
        if name in tags:
            return clean(tags[name][0]), name
    return None, ""


def _text(
    described: Iterable[Node], key: str, tags: Mapping[str, list[str]], names: Iterable[str]
) -> tuple[str | None, str]:
    for node in described:
        for text in strings(node.get(key)):
            return text, "json-ld"
    return _first(tags, names)


def _address(
    canonical: str | None, tags: Mapping[str, list[str]], described: Iterable[Node]
) -> tuple[str | None, str]:
    candidates: list[_Stated] = [(canonical or "", "link")]
    candidates += [(url, name) for name in ("og:url", "twitter:url") for url in tags.get(name, ())]
    candidates += [(url, "json-ld") for node in described for url in addresses(node)]
    for address, origin in candidates:
        url = address.strip()
        if "://" not in url and (found := _BARE_ADDRESS.match(url)) is not None:
            url = f"https://{found[1]}"  # `//kabarnusa.id/…`, `kabarnusa.id/…`
        scheme, _, rest = url.partition("://")
        # A canonical link to the site's front page is a template's mistake.
        if scheme.lower() in ("http", "https") and rest.partition("/")[2] and not url.split()[1:]:
            return url.rstrip("#"), origin
    return None, ""


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
    described: Iterable[Node], key: str, tags: Mapping[str, list[str]], names: Iterable[str]
) -> tuple[str | None, str]:
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


def _time(moments: Sequence[Moment], named: str, *, single: bool) -> tuple[str | None, str]:
    """Return the time element that says what it is, or the only one where that will do."""
    candidates = [moment for moment in moments if moment.named == named]
    if not candidates and single:
        # Elsewhere it may be a comment's, or another story's.
        regions = ("article", "main", "header")
        unnamed = [moment for moment in moments if not moment.named]
        candidates = [moment for moment in unnamed if moment.region in regions][:1]
    for moment in candidates:
        iso = to_iso(moment.value)
        if iso is not None:
            return iso, "time"
    return None, ""


def _people(
    described: Iterable[Node], tags: Mapping[str, list[str]], url: str | None, site: str | None
) -> tuple[tuple[tuple[str, ...], str], tuple[tuple[str, ...], str]]:
    """Return authors and editors, each with the origin of the statement taken."""
    brands = _brands(url, site)
    editors = _names_of(described, "editor", tags, _EDITORS, brands, ())
    # Kompas gives its editor as the author to search engines, and both by their roles in meta tags.
    return _names_of(described, "author", tags, _AUTHORS, brands, editors[0]), editors


def _names_of(  # noqa: PLR0913, PLR0917 - where to look, and what to leave out
    described: Iterable[Node],
    key: str,
    tags: Mapping[str, list[str]],
    tag_names: Iterable[str],
    brands: Iterable[str],
    others: tuple[str, ...],
) -> tuple[tuple[str, ...], str]:
    stated = [(person_names(node.get(key)), "json-ld") for node in described]
    stated += [(tags.get(name, []), name) for name in tag_names]
    for texts, origin in stated:
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
            return tuple(names.values()), origin
    return (), ""


def _desks(
    described: Iterable[Node], tags: Mapping[str, list[str]], persons: tuple[str, ...]
) -> tuple[str, ...]:
    """Return what is stated as the author and is no person's name."""
    stated = [name for node in described for name in all_names(node.get("author"))]
    stated += [clean(text) for name in _AUTHORS for text in tags.get(name, ())]
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


def _keywords(described: Iterable[Node], tags: Mapping[str, list[str]]) -> tuple[str, ...]:
    stated = [strings(node.get("keywords")) for node in described]
    stated += [[clean(text) for text in tags.get(name, ())] for name in _KEYWORDS]
    for texts in stated:
        words = [word for text in texts for part in text.split(",") if (word := part.strip())]
        if words:
            return tuple(dict.fromkeys(words))
    return ()


def _descriptions(described: Iterable[Node], tags: Mapping[str, list[str]]) -> tuple[str, ...]:
    """Return what a page says that it is about; some state it with its markup."""
    stated = [text for node in described for text in strings(node.get("description"))]
    stated += [clean(text) for name in _DESCRIPTIONS for text in tags.get(name, ())]
    return tuple(dict.fromkeys(fold(_ELEMENT.sub(" ", text)) for text in stated))


def _number(tags: Mapping[str, list[str]], name: str) -> int | None:
    text = _first(tags, (name,))[0]
    number = int(text) if text and text.isdecimal() and len(text) < 5 else 0
    return number or None
