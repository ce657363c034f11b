"""Reads the JSON-LD of a page: its nodes, whatever nesting and damage a template gave them.

Templates print JSON by hand: comments and CDATA about it, commas before a closing bracket, raw line
breaks inside texts. Those are mended; anything else that is no JSON says nothing.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from inakoran_extract.reading.lines import fold

Node = dict[str, Any]

# Where a page hangs its article. Lists of other stories (`itemListElement`, `hasPart`) are left.
_NESTINGS = ("@graph", "mainEntity", "mainEntityOfPage")
_MOST_NODES = 10_000
_PARTS = ("givenName", "additionalName", "familyName")
_NAMES = frozenset(("name", *_PARTS))
# Objects and lists of all scripts: each takes some hundred bytes of memory, and can be two long.
_MOST_VALUES = 200_000
_ARTICLE_ENDS = ("Article", "BlogPosting", "Report")
_PAGE_ENDS = ("WebPage", "ItemPage")
# What wraps a script for old browsers: CDATA, itself within comments, its end escaped at times.
_CDATA = re.compile(
    r"(?://|/\*)?[ \t]{0,9}(?:<!\[CDATA\[|\]\](?:>|&gt;))[ \t]{0,9}(?:\*/)?|<!--|-->"
)
# A text, ended or not, or a comment, or a comma with nothing behind it.
_TEXT = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?'
_TEXT_OR_COMMENT = re.compile(_TEXT + r"|//[^\r\n]*+|/\*.*?(?:\*/|\Z)", re.DOTALL)
_TEXT_OR_COMMA = re.compile(_TEXT + r"|,(?=\s*[}\]])", re.DOTALL)


def read_nodes(scripts: Iterable[str]) -> list[Node]:
    """Return the objects that scripts describe the page with, in order, outermost first."""
    nodes: list[Node] = []
    left = _MOST_VALUES
    for script in scripts:
        left -= script.count("{") + script.count("[")
        if left < 0:
            break
        waiting = deque(_values(script))
        while waiting and len(nodes) < _MOST_NODES:
            value = waiting.popleft()
            if isinstance(value, list):
                waiting.extendleft(reversed(value))
            elif isinstance(value, dict):
                nodes.append(value)
                waiting.extend(value[key] for key in _NESTINGS if key in value)
    return _resolved(nodes)


def articles_and_pages(nodes: Iterable[Node], url: str | None) -> tuple[list[Node], list[Node]]:
    """Return the nodes that are articles and those that are pages, the one of `url` first."""
    articles: list[Node] = []
    pages: list[Node] = []
    for node in nodes:
        kinds = strings(node.get("@type"))
        if any(kind.endswith(_ARTICLE_ENDS) for kind in kinds):
            articles.append(node)
        elif any(kind.endswith(_PAGE_ENDS) for kind in kinds):
            pages.append(node)
    if url is not None and len(articles) > 1:
        # Sorting is stable: the order of the page holds among the rest.
        articles.sort(key=lambda node: url not in addresses(node))
    return articles, pages


def clean(text: str) -> str:
    """Return a stated text as it would be printed: entities resolved, white space folded."""
    return fold(unescape(text)) if "&" in text else fold(text)


def strings(value: object) -> list[str]:
    """Return the texts of a value: itself, or those of a list."""
    texts = value if isinstance(value, list) else [value]
    return [cleaned for text in texts if isinstance(text, str) and (cleaned := clean(text))]


def addresses(node: Node) -> list[str]:
    """Return the addresses that a node gives for itself."""
    entity = node.get("mainEntityOfPage")
    entity = entity.get("@id") if isinstance(entity, dict) else entity
    return strings(node.get("url")) + strings(entity)


def person_names(value: object) -> list[str]:
    """Return the names of people in a value such as `author`; organisations are left out."""
    several = value if isinstance(value, list) else [value]
    return all_names([item for item in several if not _is_organisation(item)])


def all_names(value: object) -> list[str]:
    """Return the names in a value such as `author`, those of organisations among them."""
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            names += strings(item.get("name")) or _full_name(item)
        else:
            names += strings(item)
    return names


def _is_organisation(item: object) -> bool:
    return isinstance(item, dict) and "Organization" in str(item.get("@type", ""))


def _full_name(node: Node) -> list[str]:
    """Return the name of a person that is stated in parts: `givenName`, `familyName`."""
    parts = [part for key in _PARTS for part in strings(node.get(key))[:1]]
    return [" ".join(parts)] if parts else []


def _values(script: str) -> Iterator[object]:
    """Yield the JSON values of a script, one after the other."""
    text = _CDATA.sub(" ", script).strip(" \t\r\n;\ufeff")
    values, whole = _decode(text)
    if not whole:
        values = max(values, _decode(_mended(text))[0], key=len)
    if not values and "&quot;" in text:
        values = _decode(unescape(text))[0]
    yield from values


def _mended(text: str) -> str:
    """Return a script without its comments, and without commas that have nothing behind them."""
    text = _TEXT_OR_COMMENT.sub(lambda match: match[0] if match[0][0] == '"' else " ", text)
    text = _TEXT_OR_COMMA.sub(lambda match: "" if match[0] == "," else match[0], text)
    return text.strip(" \t\r\n;\ufeff")


def _decode(text: str) -> tuple[list[object], bool]:
    """Return the values that a text begins with, and whether there is nothing but values."""
    # Line breaks inside a text are no JSON; they are what templates print all the same.
    decoder = json.JSONDecoder(strict=False)
    values: list[object] = []
    start = 0
    while start < len(text):
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
        rest = text[end : end + 64].lstrip(" \t\r\n,;")
        start = end + 64 - len(rest) if len(text) > end + 64 else len(text) - len(rest)
    return values, True


def _resolved(nodes: list[Node]) -> list[Node]:
    """Put the people of a graph where its articles refer to them by `@id`."""
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    resolved = []
    for node in nodes:
        author = node.get("author")
        if isinstance(author, list):
            resolved.append({**node, "author": [_known(one, by_id) for one in author]})
        else:
            resolved.append(node if author is None else {**node, "author": _known(author, by_id)})
    return resolved


def _known(author: object, by_id: dict[str, Node]) -> object:
    """Return who an author is, where the page says it elsewhere; itself for any other."""
    if not isinstance(author, dict) or not _NAMES.isdisjoint(author):
        return author
    reference = author.get("@id")
    return by_id.get(reference, author) if isinstance(reference, str) else author
