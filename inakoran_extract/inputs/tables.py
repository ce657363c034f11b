"""CSV and TSV: one article a row, names of columns on the first line.

Separators are `,` `;` tab `|` and `~`. The format is RFC 4180's as it is met: lines end as they
like, quotes may be left out, bytes may be windows-1252. The number behind the `#` is the row's,
from 1, without the line of names.
"""

import csv
import io
from collections.abc import Generator, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.cells import TOO_LARGE, Lines, read_cells
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import InputError, too_large
from inakoran_extract.inputs.looks import TABLES, has_ending
from inakoran_extract.inputs.rows import Numbered, Table, read_rows, repeating
from inakoran_extract.reading.decoding import guess_encoding
from inakoran_extract.words.columns import field_of, is_column, simplify, undouble, undoubled
from inakoran_extract.words.patterns import pattern

_SPOKEN = {
    ",": "comma-separated",
    ";": "separated by semicolons",
    "\t": "tab-separated",
    "|": "separated by bars",
    "~": "separated by tildes",
}
_SIGNS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "~": "tilde"}
# What a spreadsheet writes above the names: `sep=;`.
_SEP = pattern(r"sep=[,;\t|~]?(?=\n|\Z)")
_CHUNK = 1 << 16
_NO_HEADER = "no-header"
_EMPTY = "empty"
_LONGEST_NAME = 60
# A table without known names shows by so many rows of the same length.
_FEWEST_ROWS = 4
_EVEN = 0.7
_BROKEN = "broken-row"


def read_table(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure]:
    """Yield the documents of a table, one row in memory at a time.

    Args:
        head: the stream's beginning.
        stream: the table.
        place: where it is found.
        options: how it is read.

    Raises:
        InputError: it has no line of names, no row, or no column that holds the article.
    """
    encoding = options.encoding or guess_encoding(head)
    text = _decode_head(head, options.encoding)
    separator = "\t" if options.kind == "tsv" else _find_separator(text, options)
    if separator is None:
        line = text.lstrip().partition("\n")[0]
        separator = max(_SPOKEN, key=line.count)
    table = _Table(place, encoding, _read_head(text, separator)[0], options)

    def rows() -> Generator[Numbered | Failure, None, None]:
        return table.rows(stream)

    form = _SPOKEN.get(separator, "")
    return read_rows(rows(), place.source, options, Table(form, repeating(stream, rows)))


class _Table:
    """How one table is written."""

    def __init__(
        self, place: Place, encoding: str, dialect: type[csv.Dialect], options: Inputs
    ) -> None:
        self._place = place
        self._encoding = encoding
        self._dialect = dialect
        self._options = options

    def rows(self, stream: BinaryIO) -> Generator[Numbered | Failure, None, None]:
        """Yield the rows below the line of names."""
        lines = Lines(stream, self._encoding, self._options.max_bytes, self._place.allowance)
        names: list[str] = []
        number = 0
        for row in read_cells(lines, self._dialect):
            if not names:
                if isinstance(row, list) and _SEP.match("".join(row)) is not None:
                    continue
                names = self._read_names(row)
                lines.width = len(names)
                continue
            number += 1
            source = f"{self._place.source}#{number}"
            if isinstance(row, list) and _is_head(row, names):
                again = self._read_names(row)
                if again != names:
                    message = f"row {number} is a line of names; the rows below it go by it"
                    self._options.tell(self._place.source, message)
                names = again
                lines.width = len(names)
            elif isinstance(row, list):
                yield self._pair(source, names, row)
            elif row == TOO_LARGE:
                yield too_large(source, self._options.max_bytes)
            else:
                yield Failure(source, _BROKEN, row)
        if not number:
            what = "a line of names and no row below it" if names else "a table without a line"
            raise InputError(_EMPTY, f"empty: {what}; leave it out")

    def _read_names(self, row: list[str] | str) -> list[str]:
        """Return the names on the first line; raise InputError where it is none of names."""
        options = self._options
        names = [name.strip() for name in row] if isinstance(row, list) else [row]
        while len(names) > 1 and not names[-1]:
            names.pop()
        if any(is_column(name) or name in options.told for name in names):
            return undouble(names)
        shown = ", ".join(name[:30] for name in names[:5])
        message = (
            f"its first line names no column of articles ({shown}); put names on top, such as "
            "judul,tanggal,isi, or name the article's with --text-field"
        )
        raise InputError(_NO_HEADER, message)

    def _pair(self, source: str, names: list[str], row: list[str]) -> Numbered | Failure:
        """Return a row by its names; a row of another length is broken, or the text is cut."""
        while len(row) > len(names) and not row[-1]:
            row.pop()
        if len(row) > len(names):
            message = (
                f"{len(row)} cells below {len(names)} names; quote the cells that hold a "
                f"{_SIGNS[self._dialect.delimiter]}"
            )
            return Failure(source, _BROKEN, message)
        if len(row) < len(names) and len(row[-1]) > _LONGEST_NAME:
            message = (
                f"{len(row)} cells below {len(names)} names, and the last may be cut; quote the "
                "cells that hold a line end"
            )
            return Failure(source, _BROKEN, message)
        return Numbered(source, dict(zip(names, map(_mended, row), strict=False)))


def _is_head(row: list[str], names: list[str]) -> bool:
    """Tell whether a row is a line of names, as where tables were put behind each other.

    Args:
        row: its cells.
        names: those that the table has up to there.
    """
    # Nearly every row has a text in it, and is told by that.
    if max(map(len, row)) > _LONGEST_NAME:
        return False
    first = row[0].strip()
    if first not in names and not is_column(first):
        return False
    cells = {cell.strip() for cell in row}
    if cells == {*map(undoubled, names)}:
        return True
    known = len(cells) > 1 and all(map(is_column, cells))
    return known and any(field_of(simplify(cell)) == "text" for cell in cells)


# --- what a beginning shows ------------------------------------------------------------------


def _decode_head(head: bytes, encoding: str | None) -> str:
    """Return a stream's beginning as text, near enough to look at."""
    text = head.decode(encoding or guess_encoding(head), "replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    told = _SEP.match(text)
    text = text[told.end() :].lstrip("\n") if told is not None else text
    # Its last line may be cut.
    return text if len(head) < _CHUNK else text.rpartition("\n")[0] or text


def is_table(head: bytes, name: str, options: Inputs) -> bool:
    r"""Tell whether a stream is a table, by its beginning or by what its file is called.

    >>> is_table(b"judul,isi\nHarga Garam,Harga garam naik.\n", "a", Inputs())
    True
    >>> is_table(b"Jakarta, Inakoran\n\nHarga garam naik, stok menipis.\n", "a.txt", Inputs())
    False
    """
    if has_ending(name, TABLES):
        return True
    return _find_separator(_decode_head(head, options.encoding), options) is not None


def _find_separator(text: str, options: Inputs) -> str | None:
    """Return what parts the cells of a table, by its beginning; None where it is no table.

    It is one where its first line names columns that data sets have and the lines below have as
    many cells, or where several rows have the same number of cells and no line is left over.
    """
    told = options.told
    best: tuple[int, int] = (-1, 0)
    found: str | None = None
    first = text.lstrip("\n").partition("\n")[0]
    for separator in _SPOKEN:
        if separator not in first:
            continue
        names, *below = _read_head(text, separator)[1] or [[]]
        width = len(names)
        if width < 2 or (not names[0] and not names[-1]):
            continue
        known = sum(is_column(name) or name in told for name in names)
        even = sum(len(row) == width for row in below)
        if known:
            fits = even >= _EVEN * len(below) if below else known > 1
        else:
            fits = width > 2 and even == len(below) >= _FEWEST_ROWS
        if fits and (known, width * even) > best:
            best, found = (known, width * even), separator
    return found


def _read_head(text: str, separator: str) -> tuple[type[csv.Dialect], list[list[str]]]:
    """Return how a table's cells are written, and the rows that its beginning has so.

    They are quoted as in SQL where all rows are of one length then, and else are not.
    """
    dialect = _dialect(text, separator, '"')
    rows = _split(text, dialect)
    if not _are_even(rows) and (f"{separator}'" in text or "\n'" in text):
        other = _dialect(text, separator, "'")
        found = _split(text, other)
        if _are_even(found):
            return other, found
    return dialect, rows


def _are_even(rows: list[list[str]]) -> bool:
    return len(rows) > 1 and len({*map(len, rows)}) == 1


def _split(text: str, dialect: type[csv.Dialect]) -> list[list[str]]:
    """Return the rows that a table begins with, without what may be cut; none where it is none."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text), dialect) if row]
    except csv.Error:
        return []
    return rows[:-1] if len(text) >= _CHUNK - 4 and len(rows) > 2 else rows


def _dialect(text: str, separator: str, quote: str) -> type[csv.Dialect]:
    r"""Return how cells are written: quotes in them doubled, or behind `\` as MySQL does it."""

    class Dialect(csv.excel):
        delimiter = separator
        quotechar = quote
        doublequote = not (f"\\{quote}" in text and 2 * quote not in text)
        escapechar = None if doublequote else "\\"

    return Dialect


def _mended(cell: str) -> str | bytes:
    """Return a cell; as its bytes where these are not of the table's encoding."""
    if cell.isascii():
        return cell
    try:
        cell.encode()
    except UnicodeEncodeError:
        return cell.encode("utf-8", "surrogateescape")
    return cell
