"""What WordPress' own service says of an article beside it, where a row has only numbers for it.

With `_embed` its REST API adds an object `_embedded`: who wrote (`author`), the picture on top
(`wp:featuredmedia`) and the terms (`wp:term`), a list of each taxonomy: `post_tag` is that of tags.
"""

from collections.abc import Iterator, Mapping

_EMBEDDED = "_embedded"
_TAGS = "post_tag"
# Of a service's lists no more are asked.
_MOST = 50


def with_embedded(row: Mapping[str, object]) -> Mapping[str, object]:
    """Return a row with names for the numbers of its author, its tags and its picture.

    >>> row = {"author": 7, "_embedded": {"author": [{"id": 7, "name": "Rina Wulandari"}]}}
    >>> with_embedded(row)["author"]
    ['Rina Wulandari']
    """
    embedded = row.get(_EMBEDDED)
    if not isinstance(embedded, Mapping):
        return row
    told: dict[str, object] = {}
    names = [author.get("name") for author in _objects(embedded.get("author"))]
    if names:
        told["author"] = names
    terms = embedded.get("wp:term")
    lists = terms[:_MOST] if isinstance(terms, list) else []
    tags = [
        term.get("name")
        for some in lists
        for term in _objects(some)
        if term.get("taxonomy") == _TAGS
    ]
    if tags:
        told["tags"] = tags
    pictures = list(_objects(embedded.get("wp:featuredmedia")))
    if pictures:
        told["featured_media"] = pictures
    return {**row, **told}


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    """Yield the objects of a list."""
    for item in value[:_MOST] if isinstance(value, list) else ():
        if isinstance(item, Mapping):
            yield item
