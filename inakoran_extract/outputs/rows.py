"""What a file of records or errors holds already: whose each one is, and where it can be cut.

A line of JSON is one entry. In a table an entry is a row, and a line end inside quotes ends none.
"""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.outputs.shape import CONTENT, DELIMITERS
from inakoran_extract.record import ADDED, KEYS

# Every record and every error begins with it, and every table.
_BEGINNING = '{"source": '
_COLUMN = "source"
_COLUMNS = frozenset((*KEYS, CONTENT, *ADDED))
_ERROR = frozenset(Failure._fields)


class Entry(NamedTuple):
    """A record or an error that was written.

    Attributes:
        source: of the input.
        codes: of its warnings, or of its error.
    """

    source: str
    codes: tuple[str, ...] = ()


def delimiter_of(path: str) -> str | None:
    """Return what stands between the cells of a table, by its file's name; None if it is none."""
    name = path.removesuffix(".gz").removesuffix(".zst").lower()
    found = (mark for form, mark in DELIMITERS.items() if name.endswith(f".{form}"))
    return next(found, None)


class Ends:
    """Finds where entries end, piece by piece.

    Args:
        quoted: a line end inside quotes ends none.

    Attributes:
        ended: the last piece ends with an entry.
    """

    def __init__(self, *, quoted: bool) -> None:
        self._quoted = quoted
        self._inside = False
        self.ended = True

    def feed(self, piece: bytes) -> int:
        """Return the index behind the last end in a piece, 0 where there is none."""
        if not piece:
            return 0
        if not self._quoted:
            self.ended = piece.endswith(b"\n")
            return piece.rfind(b"\n") + 1
        end = place = 0
        for line in piece.splitlines(keepends=True):
            place += len(line)
            self._inside ^= bool(line.count(b'"') & 1)
            if line.endswith(b"\n") and not self._inside:
                end = place
        self.ended = end == len(piece)
        return end


def is_own(beginning: bytes, delimiter: str | None) -> bool:
    r"""Tell whether a file may be this program's, by its beginning, which may be all of it.

    Args:
        beginning: of the file.
        delimiter: between the cells of a table; None for lines of JSON.

    >>> is_own(b'{"sour', None), is_own(b"sumber", None), is_own(b"source\turl\tkick", "\t")
    (True, False, True)
    """
    line, end, _ = beginning.decode("utf-8", "replace").partition("\n")
    if delimiter is None:
        if end:
            return _parse(line.encode()) is not None
        return line.startswith(_BEGINNING) or _BEGINNING.startswith(line)
    first, *others = line.split(delimiter)  # Names of columns need no quotes.
    if end or others:
        last = others.pop() if others and not end else _COLUMN
        known = any(name.startswith(last) for name in _COLUMNS)
        return first == _COLUMN and known and _COLUMNS.issuperset(others)
    return _COLUMN.startswith(first)


def read_entries(pieces: Iterable[bytes], delimiter: str | None) -> Iterator[Entry | None]:
    """Yield the entries of a file, None for one that is none of this program's.

    Args:
        pieces: of the file, which ends with a whole entry.
        delimiter: between the cells of a table; None for lines of JSON.
    """
    rows = _cut(pieces, Ends(quoted=delimiter is not None))
    if delimiter is None:
        for row in rows:
            yield _parse(row)
        return
    head = split_row(next(rows, b"").decode("utf-8", "replace"), delimiter)
    column = head.index("warnings") if "warnings" in head else None
    for row in rows:
        cells = split_row(row.decode("utf-8", "replace"), delimiter)
        if head[0] != _COLUMN or len(cells) != len(head):
            yield None
        else:
            codes = cells[column] if column is not None else ""
            yield Entry(cells[0], tuple(codes.split("; ")) if codes else ())


def _cut(pieces: Iterable[bytes], ends: Ends) -> Iterator[bytes]:
    """Yield entries without their line ends."""
    rest: list[bytes] = []
    for piece in pieces:
        for line in piece.splitlines(keepends=True):
            rest.append(line)
            if ends.feed(line):
                yield b"".join(rest)[:-1]
                rest.clear()


def _parse(line: bytes) -> Entry | None:
    text = line.decode("utf-8", "replace")
    if not text.startswith(_BEGINNING):
        return None
    try:
        row = json.loads(text)
        if not (row.keys() <= _COLUMNS or row.keys() == _ERROR):
            return None
        warnings = row.get("warnings", ())
        codes = (row["code"],) if "code" in row else tuple(each["code"] for each in warnings)
        return Entry(row["source"], codes) if isinstance(row["source"], str) else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def split_row(row: str, delimiter: str) -> list[str]:
    r"""Return the cells of a row.

    >>> split_row('a.txt,"Cabai, ""pedas"" lagi",', ",")
    ['a.txt', 'Cabai, "pedas" lagi', '']
    """
    cells: list[str] = []
    parts: list[str] = []
    quotes = 0
    for part in row.split(delimiter):
        parts.append(part)
        quotes += part.count('"')
        if quotes % 2 == 0:
            cell = delimiter.join(parts)
            quoted = cell.startswith('"')
            cells.append(cell[1:-1].replace('""', '"') if quoted else cell)
            parts.clear()
    return cells
