"""An article for the terminal: its lines with their roles, then its record.

    1  headline   Harga Garam Rakyat Naik                          title → head
    3  byline     Binsar                                           name → head: bylines
   20  (comments) KOMENTAR                                         comments → settle: rest

Roles in brackets are reasons: these lines were left out. With colours the values of the record are
underlined, so that it is seen which characters of a line they are.
"""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from inakoran_extract.model import Article
from inakoran_extract.reading.lines import fold
from inakoran_extract.record import Record
from inakoran_extract.seeing.annotate import Piece, Row, annotate, not_printed, share_kept

_NARROWEST, _WIDEST = 40, 200
_USUAL = 80
_GAP = 2
# From this width of the text on, what decided has a column of its own.
_ROOM = 56

# Colours of the 256 that are readable on black and on white alike.
_COLOURS = {
    "headline": "1",
    "kicker": "38;5;130",
    "byline": "38;5;163",
    "timestamp": "38;5;63",
    "modified": "38;5;63",
    "dateline": "38;5;30",
    "label": "38;5;130",
    "caption": "38;5;130",
    "subheading": "1",
    "attribution": "38;5;29",
    "related": "38;5;29",
    "tags": "38;5;29",
    "signoff": "38;5;163",
}
_DIM = "2"
_UNDERLINED = "4"
_WARNED = "38;5;161"
_BOLD = "1"


class Style(NamedTuple):
    """How a terminal shows things.

    Attributes:
        width: its columns.
        coloured: it understands colours, and they are wanted.
    """

    width: int = _USUAL
    coloured: bool = False


def terminal_style(*, on_terminal: bool, environment: Mapping[str, str] = os.environ) -> Style:
    """Return how to show things here, as `NO_COLOR`, `FORCE_COLOR`, `TERM` and `COLUMNS` say.

    Args:
        on_terminal: what is shown goes to a terminal.
        environment: the variables.
    """
    if environment.get("NO_COLOR"):
        coloured = False
    elif environment.get("FORCE_COLOR", "0") != "0":
        coloured = True
    else:
        coloured = on_terminal and environment.get("TERM") != "dumb" and sys.platform != "win32"
    columns = shutil.get_terminal_size((_USUAL, 24)).columns
    return Style(max(_NARROWEST, min(columns, _WIDEST)), coloured)


def explain(article: Article, record: Record, style: Style, refused: str | None = None) -> bytes:
    """Return an article's lines and its record, for reading.

    Args:
        article: read with `trace`.
        record: of the article, as it is written.
        style: of the terminal.
        refused: why it gives no record; None where it does.
    """
    paint = _Paint(coloured=style.coloured)
    rows = annotate(article, record)
    source = fold(record["source"] or "")
    parts = [paint(f"── {source} ".ljust(style.width, "─"), _BOLD)]
    parts += _show_rows(rows, style, paint)
    parts.append("")
    if refused is None:
        parts += _show_record(article, record, style, paint)
        parts += _show_warnings(record, style, paint)
    else:
        parts += _show_item("no record", refused, style, paint, _WARNED)
    parts += _show_item("kept", _tell_kept(article, rows), style, paint)
    return ("\n".join(parts) + "\n\n").encode("utf-8", "replace")


class _Paint:
    """Puts a text into a colour, or leaves it as it is."""

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured

    def __call__(self, text: str, *codes: str) -> str:
        shown = ";".join(filter(None, codes)) if self._coloured and text else ""
        return f"\x1b[{shown}m{text}\x1b[0m" if shown else text


def _show_rows(rows: list[Row], style: Style, paint: _Paint) -> Iterator[str]:
    numbers = len(str(max((row.line or 0 for row in rows), default=0)))
    names = max((len(_name(row)) for row in rows), default=0)
    left = numbers + names + 2 * _GAP
    reserved = max((len(row.why) for row in rows), default=0) + _GAP
    if style.width - left - reserved < _ROOM:
        reserved = 0
    width = max(10, style.width - left - reserved)
    for row in rows:
        dim = _DIM if row.reason is not None else ""
        number = str(row.line or "").rjust(numbers)
        name = _name(row).ljust(names)
        start = f"{paint(number, _DIM)}{' ' * _GAP}"
        start += paint(name, dim or _COLOURS.get(row.role, "")) + " " * _GAP
        lines = list(_wrap(row.pieces, width)) or [([], 0)]
        room = 0
        for place, (pieces, used) in enumerate(lines):
            text = "".join(_show_piece(piece, row, paint) for piece in pieces)
            # What decided stands in its column, or at the right behind the last words.
            if reserved:
                room = width - used + _GAP if place == 0 else 0
            else:
                room = width - used - len(row.why) if place == len(lines) - 1 else 0
            if room >= _GAP:
                text += " " * room + paint(row.why, _DIM)
            yield ((start if place == 0 else " " * left) + text).rstrip()
        if not reserved and room < _GAP:
            # Or below them.
            for pieces, used in _wrap((Piece(row.why),), width):
                why = "".join(piece.text for piece in pieces)
                yield " " * (left + width - used) + paint(why, _DIM)


def _name(row: Row) -> str:
    return row.role if row.reason is None else f"({row.reason})"


def _show_piece(piece: Piece, row: Row, paint: _Paint) -> str:
    if row.reason is not None:
        return paint(piece.text, _DIM)
    strong = _BOLD if row.role in {"headline", "subheading"} else ""
    # A value that is the whole row needs no mark.
    part = piece.key is not None and len(row.pieces) > 1
    return paint(piece.text, strong, _UNDERLINED if part else "")


def _wrap(pieces: tuple[Piece, ...], width: int) -> Iterator[tuple[list[Piece], int]]:
    """Yield lines of at most `width` columns, each with how many it takes; words stay whole."""
    line: list[Piece] = []
    used = 0
    for piece in pieces:
        text = ""
        for word in _words(piece.text, width):
            if used and used + columns(word.rstrip(" ")) > width:
                whole = text.rstrip(" ")
                line.append(Piece(whole, piece.key))
                yield [part for part in line if part.text], used - len(text) + len(whole)
                line, text, used = [], "", 0
            text += word if used else word.lstrip(" ")
            used = used + columns(word) if used else columns(word.lstrip(" "))
        line.append(Piece(text, piece.key))
    if used:
        yield line, used


def _words(text: str, width: int) -> Iterator[str]:
    """Yield the words of a text, each with the blank behind it; cut those that are too long."""
    start = 0
    while start < len(text):
        end = text.find(" ", start) + 1 or len(text)
        while end - start > 1 and columns(text[start:end].rstrip(" ")) > width:
            end = min(end - 1, start + width)
        yield text[start:end]
        start = end


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text
    )


def _show_record(article: Article, record: Record, style: Style, paint: _Paint) -> Iterator[str]:
    """Show what the record holds; a body by its size, since it stands above."""
    absent = set(not_printed(article, record))
    empty = []
    for key, value in record.items():
        if key in {"source", "warnings", "lines", "input"}:
            continue
        told = list(_tell(key, value))
        if not told:
            empty.append(key)
        for place, text in enumerate(told):
            note = " (stated, not printed)" if key in absent and place == 0 else ""
            yield from _show_item(key if place == 0 else "", text + note, style, paint)
    if empty:
        yield from _show_item("empty", ", ".join(empty), style, paint, _DIM)


def _tell(key: str, value: object) -> Iterator[str]:
    """Yield a value of the record in words, a line for each part."""
    if key == "body" and isinstance(value, list):
        size = sum(map(len, value))
        if value:
            yield f"{len(value)} paragraph{'s' * (len(value) != 1)}, {size:,} characters"
    elif isinstance(value, list):
        for item in value:
            yield _tell_parts(item) if isinstance(item, dict) else fold(str(item))
    elif isinstance(value, dict):
        yield _tell_parts(value)
    elif value is not None:
        yield fold(str(value))


def _tell_parts(parts: Mapping[str, object]) -> str:
    (_, first), *others = parts.items()
    told = [] if first is None else [fold(str(first))]
    told += [f"{name} {fold(str(value))}" for name, value in others if value is not None]
    return ", ".join(told)


def _show_warnings(record: Record, style: Style, paint: _Paint) -> Iterator[str]:
    for warning in record["warnings"]:
        text = f"{warning['code']}: {warning['message']}"
        yield from _show_item("warning", text, style, paint, _WARNED)
    if not record["warnings"]:
        yield from _show_item("warnings", "none", style, paint)


def _show_item(name: str, text: str, style: Style, paint: _Paint, code: str = "") -> Iterator[str]:
    indent = 16
    for place, (pieces, _) in enumerate(_wrap((Piece(text),), style.width - indent)):
        shown = "".join(piece.text for piece in pieces).rstrip()
        label = name.ljust(indent) if place == 0 else " " * indent
        yield paint(label, code or _BOLD) + paint(shown, code)


def _tell_kept(article: Article, rows: list[Row]) -> str:
    kept, total = share_kept(article)
    reasons = Counter(row.reason for row in rows if row.reason is not None)
    left = ", ".join(f"{reason} {count}" for reason, count in sorted(reasons.items()))
    share = f"{100 * kept / total:.0f} %" if total else "nothing"
    told = f"{share} of the text, {kept:,} of {total:,} characters"
    return f"{told}; lines left out: {left}" if left else told
