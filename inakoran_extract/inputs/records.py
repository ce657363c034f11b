"""Rows that are this program's own records, of an earlier run: what their keys mean is known.

A column `timestamp` alone says little: in crawls it is when a page was fetched, which is no date of
its article. Beside other keys of a record it is the article's. Lists of people come as they are in
JSON and Parquet, as JSON in a text from a database, and as names behind each other in a table.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from inakoran_extract.inputs.values import spoken
from inakoran_extract.model import Author, Stated
from inakoran_extract.record import Record

TIMESTAMP = "timestamp"
_KEYS = frozenset((*Record.__annotations__, "content"))
# Nobody else has a column of this name; and these, among nothing but a record's, tell one.
_SURE = "timestamp_text"
_TELLING = frozenset(("headline", "byline"))
_BYLINE = "byline"
_AUTHORS = "authors"
_ZONE = "timezone"
# What only a record's own columns say.
RECALLED = frozenset((_SURE, _ZONE, _AUTHORS))
_ZONES = frozenset(("printed", "assumed"))
_ROLES = frozenset(("reporter", "writer", "editor", "photographer", "contributor"))


def is_record(names: Iterable[str]) -> bool:
    """Tell whether a row is a record of this program, by the names of its columns.

    >>> is_record(["timestamp", "headline", "content"]), is_record(["text", "timestamp", "url"])
    (True, False)
    """
    found = set(names)
    if TIMESTAMP not in found:
        return False
    return _SURE in found or (found <= _KEYS and not found.isdisjoint(_TELLING))


def recall(stated: Stated, row: Mapping[str, object], fields: Mapping[str, str]) -> Stated:
    """Return what a record states, with what its other keys say of the date and of the people.

    Args:
        stated: by the columns that any table has.
        row: the record.
        fields: which field is taken from which column.
    """
    if fields.get(TIMESTAMP) == TIMESTAMP and stated.timestamp is not None:
        zone = row.get(_ZONE)
        stated = replace(
            stated,
            timestamp_text=spoken(row.get(_SURE)),
            timezone=zone if isinstance(zone, str) and zone in _ZONES else None,
        )
    if fields.get(_BYLINE) in {_BYLINE, _AUTHORS}:
        return replace(stated, authors=_recall_people(row.get(_AUTHORS), stated))
    return stated


def _recall_people(value: object, stated: Stated) -> tuple[Author, ...]:
    """Return the people of a record; those whose roles aren't listed have those of the byline."""
    listed = _read_list(value)
    if listed is None:
        named = (spoken(value) or "").split("; ")
        roles = {author.name: author.role for author in stated.authors}
        authors = tuple(Author(name, roles.get(name)) for name in named if name)
        return authors or stated.authors
    return tuple(
        Author(each["name"], each["role"] if each.get("role") in _ROLES else None)
        for each in listed
        if isinstance(each, Mapping) and isinstance(each.get("name"), str) and each["name"]
    )


def _read_list(value: object) -> list[object] | None:
    """Return the entries of a list, or of one that a text holds as JSON or as Python writes it."""
    if isinstance(value, list | tuple):
        return [*value]
    if not isinstance(value, str) or value[:2] not in {"[{", "[]"}:
        return None
    try:
        found: object = json.loads(value)
    except (ValueError, RecursionError):
        from ast import literal_eval  # noqa: PLC0415 - few rows were written by pandas

        try:
            found = literal_eval(value)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
    return found if isinstance(found, list) else None
