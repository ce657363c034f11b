"""A page's meta elements by their names, and the names that say what a reader wants to know."""

from collections.abc import Iterable, Mapping
from typing import Final

from inakoran_extract.page.json_ld import clean
from inakoran_extract.reading.lines import fold

Tags = Mapping[str, list[str]]

# Names of meta tags in lower case, the surest first. `content_…` is Kompas, `dtk:…` detik.
HEADLINES: Final = (
    "originaltitle",
    "content_title",
    "og:title",
    "headline",
    "twitter:title",
    "dc.title",
)
AUTHORS: Final = (
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
EDITORS: Final = ("content_editor", "dtk:editor", "editor", "redaktur")
PUBLISHED: Final = (
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
MODIFIED: Final = (
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
DESCRIPTIONS: Final = ("og:description", "description", "twitter:description", "dc.description")


def read_tags(metas: Iterable[Mapping[str, str]]) -> dict[str, list[str]]:
    """Return the contents of meta elements by each of their names, in lower case."""
    tags: dict[str, list[str]] = {}
    for meta in metas:
        content = fold(meta.get("content", ""))
        if content:
            for key in ("property", "name", "itemprop"):
                for name in meta.get(key, "").lower().split():
                    tags.setdefault(name, []).append(content)
    return tags


def first(tags: Tags, names: Iterable[str]) -> str | None:
    """Return what the first of some names says that any meta element has."""
    return next((clean(tags[name][0]) for name in names if name in tags), None)
