"""What a report needs of one article, put beside the record.

Articles are read in many processes and the report is written in one. What an article gives for it
travels as two parts: facts that every article is counted by, and a view that is kept of some only.
"""

import pickle
from typing import Any, NamedTuple, TypedDict

from inakoran_extract.model import Article
from inakoran_extract.record import Record
from inakoran_extract.seeing.annotate import ROLE_KEYS, Row, annotate, not_printed, share_kept

# Keys that are no part of what an article says.
_ABOUT = frozenset(("source", "warnings", "lines", "input"))


class Facts(TypedDict):
    """What an article is counted and found by.

    `missing` are the keys of the record without a value, `warnings` the codes of its warnings, and
    `kept` is the share of the text that the record keeps, from 0 to 1.
    """

    source: str
    headline: str | None
    timestamp: str | None
    byline: str | None
    outlet: str | None
    missing: list[str]
    warnings: list[str]
    kept: float


class Seen(NamedTuple):
    """What a report needs of an article.

    Attributes:
        facts: what it is counted by.
        view: what `show` makes its lines and its record of; most articles need not be shown.
    """

    facts: Facts
    view: bytes


def see(article: Article, record: Record) -> Seen:
    """Return what a report needs of an article.

    Args:
        article: read with `trace`.
        record: of the article, as it is written.
    """
    kept, total = share_kept(article)
    facts: Facts = {
        "source": record["source"] or "",
        "headline": record["headline"],
        "timestamp": record["timestamp"],
        "byline": record["byline"],
        "outlet": outlet_of(record),
        "missing": [key for key, value in record.items() if key not in _ABOUT and not value],
        "warnings": [warning["code"] for warning in record["warnings"]],
        "kept": kept / total if total else 0.0,
    }
    return Seen(facts, pickle.dumps((article, record)))


def show(view: bytes) -> dict[str, Any]:
    """Return an article's lines and its record as the template takes them."""
    article, record = pickle.loads(view)  # noqa: S301 - of this program's own making
    rows = annotate(article, record)
    return {
        "rows": [_show_row(row) for row in rows],
        "record": {key: value for key, value in record.items() if key != "lines"},
        "from": _lines_of(rows),
        "stated": not_printed(article, record),
    }


def outlet_of(record: Record) -> str | None:
    """Return which outlet an article is of: by its dateline, else by the host of its address."""
    dateline = record["dateline"]
    if dateline is not None and dateline["outlet"]:
        return dateline["outlet"]
    host = (record["url"] or "").partition("://")[2].partition("/")[0].lower()
    return host.removeprefix("www.") or None


def _show_row(row: Row) -> dict[str, Any]:
    keys = [] if row.key is None else [row.key, *ROLE_KEYS.get(row.role, ())[1:]]
    return {
        "line": row.line,
        "role": row.role,
        "reason": row.reason,
        "keys": " ".join(keys),
        "pieces": [[piece.text, piece.key] for piece in row.pieces],
        "why": row.why,
    }


def _lines_of(rows: list[Row]) -> dict[str, list[int]]:
    """Return the numbers of the lines that give each key of the record."""
    lines: dict[str, dict[int, None]] = {}
    number = 0
    for row in rows:
        number = row.line or number
        if row.key is None:
            continue
        keys = {row.key, row.key.partition("[")[0], *ROLE_KEYS.get(row.role, ())[1:]}
        keys.update(piece.key.partition("[")[0] for piece in row.pieces if piece.key)
        for key in keys:
            lines.setdefault(key, {})[number] = None
    return {key: list(numbers) for key, numbers in lines.items()}
