"""Rows to documents: what holds of a table as a whole.

Its columns are chosen by each row's own names, since rows of JSON differ. Two things are known of
all rows only: that none has an article, and whether dates of numbers put the month first. So rows
are held back, not many, until that is known.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import chain
from typing import BinaryIO, NamedTuple

from inakoran_extract.inputs.columns import (
    NO_TEXT,
    Columns,
    Row,
    choose,
    explain_lack,
    look_up,
    make_document,
)
from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.errors import InputError
from inakoran_extract.inputs.nested import names_of
from inakoran_extract.inputs.values import spoken
from inakoran_extract.words.patterns import pattern

_NO_COLUMN = "no-column"
_MOST_HELD = 1000
_MOST_BYTES = 1 << 24
_MOST_LAYOUTS = 256
# A row with more names has them kept by nobody else.
_MOST_NAMES = 1000
_NUMBERS = pattern(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)")


_PROOFS = frozenset(("day", "month"))


class Numbered(NamedTuple):
    """A row, and what its record is to call it: `berita.csv#2`."""

    source: str
    row: Row


_Rows = Generator[Numbered | Failure, None, None]
Again = Callable[[], _Rows]


def repeating(stream: BinaryIO, read: Callable[[], _Rows]) -> Again | None:
    """Return what reads a stream's rows once more, and leaves it where it was; None for a pipe.

    Args:
        stream: the table, not yet read.
        read: yields its rows from where it stands.
    """
    if not stream.seekable():
        return None
    start = stream.tell()

    def again() -> _Rows:
        place = stream.tell()
        stream.seek(start)
        try:
            yield from read()
        finally:
            stream.seek(place)

    return again


class Table(NamedTuple):
    """What is known of a table beside its rows.

    Attributes:
        form: what it is: `comma-separated`; empty where that needs no word.
        again: yields the rows from the first on, beside those that are being read; None where that
            can't be.
        columns: those of all rows, where they are chosen; else by each row's own names.
    """

    form: str = ""
    again: Again | None = None
    columns: Columns | None = None


def read_rows(
    rows: Iterable[Numbered | Failure], source: str, options: Inputs, table: Table
) -> Iterator[Document | Failure]:
    """Yield each row's document; what can't be read is a failure of that row alone.

    Args:
        rows: the rows, and those that could not be read.
        source: the table.
        options: which columns to take, and whom to tell what was taken.
        table: what else is known of it.

    Raises:
        InputError: no row has an article.
    """
    layouts = _Layouts(options, table.columns)
    documents = _documents(rows, source, options, table.form, layouts)
    return _in_one_order(documents, source, options, table.again, layouts)


class _Layouts:
    """The columns of rows by their names; most tables have one layout."""

    def __init__(self, options: Inputs, columns: Columns | None) -> None:
        self._options = options
        self._columns = columns
        self._known: dict[tuple[str, ...], Columns] = {}

    def of(self, row: Row) -> Columns:
        """Return the columns of a row."""
        if self._columns is not None:
            return self._columns
        names = names_of(row)
        columns = self._known.get(names)
        if columns is None:
            if len(self._known) >= _MOST_LAYOUTS:
                self._known.clear()
            columns = choose(names, self._options)
            if len(names) <= _MOST_NAMES:
                self._known[names] = columns
        return columns


def _documents(
    rows: Iterable[Numbered | Failure],
    source: str,
    options: Inputs,
    form: str,
    layouts: _Layouts,
) -> Iterator[Document | Failure]:
    held: list[Failure] = []
    lack: str | None = None
    rows = iter(rows)
    for item in rows:
        if isinstance(item, Failure):
            if not held:
                yield item
                continue
            # It waits behind rows of which it isn't known what they are.
            held.append(item)
        else:
            columns = layouts.of(item.row)
            read = make_document(item.row, item.source, columns, options)
            if not isinstance(read, Failure) or read.code != NO_TEXT:
                _check_told(item.row, options)
                _tell(item.row, columns, source, options, form)
                yield from (*held, read)
                break
            lack = lack or explain_lack(item.row, options)
            held.append(read)
        if lack is not None and len(held) >= _MOST_HELD:
            raise InputError(NO_TEXT, lack)
    else:
        # No row has an article: that is one fault of the table, not one of each row.
        yield from (failure for failure in held if failure.code != NO_TEXT)
        if lack is not None:
            raise InputError(NO_TEXT, lack)
    for item in rows:
        if isinstance(item, Failure):
            yield item
        else:
            yield make_document(item.row, item.source, layouts.of(item.row), options)


def _check_told(row: Row, options: Inputs) -> None:
    """Raise InputError where the first row has no column that was told."""
    for field, column in options.fields:
        if column and column not in row and column.partition(".")[0] not in row:
            held = ", ".join(row)
            message = f"no column {column} for --field {field}; it has {held}: name one of them"
            raise InputError(_NO_COLUMN, message)


def _tell(row: Row, columns: Columns, source: str, options: Inputs, form: str) -> None:
    said = columns.describe(names_of(row))
    if said is not None:
        options.tell(source, f"{form}; {said}" if form else said)


# --- the order of day and month --------------------------------------------------------------


def _in_one_order(
    items: Iterable[Document | Failure],
    source: str,
    options: Inputs,
    again: Again | None,
    layouts: _Layouts,
) -> Iterator[Document | Failure]:
    """Read `10/02/2025` as the other rows prove that it is meant, and as day first if none does."""
    items = iter(items)
    for item in items:
        if _shape(item)[0]:
            held, (order, date) = _hold(item, items)
            break
        yield item
    else:
        return
    if not order and len(held) >= _MOST_HELD and again is not None:
        with closing(again()) as rows:
            order, date = _look_through(rows, layouts)
    if order == "month":
        options.tell(source, f"the month comes first in its dates, as {date} shows")
    for item in chain(held, items):
        shape, date = _shape(item)
        if order in _PROOFS and shape in _PROOFS and shape != order:
            options.tell(source, f"its dates are not all in one order, as {date} shows")
            order = "both"
        yield _with_order(item, order)


def _hold(
    first: Document | Failure, items: Iterable[Document | Failure]
) -> tuple[list[Document | Failure], tuple[str, str]]:
    """Take rows until one proves the order of day and month; return them, and what it proves."""
    held: list[Document | Failure] = []
    size = 0
    for item in chain((first,), items):
        held.append(item)
        size += len(item.data) if isinstance(item, Document) else 0
        shape, date = _shape(item)
        if shape in _PROOFS:
            return held, (shape, date)
        if len(held) >= _MOST_HELD or size >= _MOST_BYTES:
            break
    return held, ("", "")


def _look_through(rows: Iterable[Numbered | Failure], layouts: _Layouts) -> tuple[str, str]:
    """Return what the first row to prove an order proves, in a table that is read again."""
    for item in rows:
        if isinstance(item, Failure):
            continue
        column = layouts.of(item.row).column("timestamp")
        date = spoken(look_up(item.row, column)) if column is not None else None
        found = _read_shape(date or "")
        if found[0] in _PROOFS:
            return found
    return "", ""


def _shape(item: Document | Failure) -> tuple[str, str]:
    """Return what a row's date proves, `day` or `month` first, and the date.

    `either` where its numbers can be read both ways; empty where it isn't of such numbers.
    """
    if isinstance(item, Failure) or item.stated is None or item.stated.timestamp is None:
        return "", ""
    return _read_shape(item.stated.timestamp)


def _read_shape(date: str) -> tuple[str, str]:
    numbers = _NUMBERS.search(date)
    if numbers is None:
        return "", ""
    first, second = int(numbers[1]), int(numbers[3])
    return "day" if first > 12 else "month" if second > 12 else "either", numbers[0]


def _with_order(item: Document | Failure, order: str) -> Document | Failure:
    if order != "month" or isinstance(item, Failure) or item.stated is None:
        return item
    return item._replace(stated=replace(item.stated, month_first=True))
