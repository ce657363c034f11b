"""Columns in objects, and names that lead to them: `_source.isi`, `content.rendered`.

A search engine, or who saves what it answered, puts a whole row into an object. WordPress and
readers of XML hold a value in one of its own. Where pandas flattens rows it writes dots for both.
"""

from collections.abc import Iterable, Mapping

from inakoran_extract.inputs.values import joined
from inakoran_extract.words.columns import ASIDE, VALUES, field_of, simplify, undoubled

_DEEPEST = 4


def names_of(row: Mapping[str, object]) -> tuple[str, ...]:
    """Return the names of a row's columns, and of those in the object that holds its article.

    >>> names_of({"_id": 7, "_source": {"judul": "Harga Garam", "isi": "Harga garam naik."}})
    ('_id', '_source', '_source.judul', '_source.isi')
    """
    names = tuple(row)
    if any(isinstance(cell, Mapping) for cell in row.values()) and not _is_article(row):
        return (*names, *_inside(row, _DEEPEST))
    return names


def _inside(row: Mapping[str, object], depth: int) -> list[str]:
    """Return the names in a row's one object that holds an article, or in one within it."""
    found: list[list[str]] = []
    for name, cell in row.items():
        if isinstance(cell, Mapping) and depth and simplify(name) not in ASIDE:
            inner = [] if _is_article(cell) else _inside(cell, depth - 1)
            if inner or _is_article(cell):
                # What stands beside the object that holds the article is the article's as well.
                found.append([f"{name}.{each}" for each in (*cell, *inner)])
    # Several are rows of their own.
    return found[0] if len(found) == 1 else []


def _is_article(row: Mapping[str, object]) -> bool:
    return any(
        field_of(simplify(undoubled(name))) == "text" and joined(cell) is not None
        for name, cell in row.items()
    )


def meanings(names: Iterable[str]) -> dict[str, str]:
    """Return the simplified name by which each column is looked up.

    A name behind a dot says what it is where the object holds the article and nothing outside does.

    >>> meanings(["title.rendered", "content.rendered"])
    {'title.rendered': 'title', 'content.rendered': 'content'}
    >>> meanings(["_source.isi", "_source.judul", "foto.judul"])
    {'_source.isi': 'isi', '_source.judul': 'judul', 'foto.judul': 'fotojudul'}
    """
    simple: dict[str, str] = {}
    dotted: dict[str, tuple[str, str]] = {}
    for name in names:
        above, _, last = name.rpartition(".")
        path = above if above and last in VALUES else undoubled(name)
        simple[name] = simplify(path)
        above, _, last = path.rpartition(".")
        if above:
            dotted[name] = above, simplify(last)
    objects = {above for above, _ in dotted.values()}
    outside = [name for name in simple if name not in dotted and name not in objects]
    if not any(field_of(simple[name]) == "text" for name in outside):
        holding = [above for above, last in dotted.values() if field_of(last) == "text"]
        simple |= {
            name: last
            for name, (above, last) in dotted.items()
            if any(f"{each}.".startswith(f"{above}.") for each in holding)
        }
    # Drupal's own columns: `field_penulis`.
    return {name: _bare(path) for name, path in simple.items()}


def _bare(simple: str) -> str:
    bare = simple.removeprefix("field")
    return bare if field_of(bare) and not field_of(simple) else simple
