"""The lines of a table of separated cells, and the cells of its rows, however they are quoted.

A quote that is left open takes all that follows for its cell. So a row of several lines is read a
second time with an eye on its quotes, and where they are out of order the row that was swallowed is
looked for: the damage costs one row.
"""

import csv
import io
from codecs import getincrementaldecoder
from collections import deque
from collections.abc import Callable, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.errors import ExhaustedError, InputError

TOO_LARGE = "too large"
OPEN_QUOTE = "a quote that is never closed; mend or remove the row"
_ODD = "quotes out of order"
# How the standard library says that a quote is open where the lines end.
_AT_END = "unexpected end of data"
_UNDECODABLE = "undecodable"
_CHUNK = 1 << 16
# Stands for the rest of a line that is too long; no text holds it.
_CUT = "\ud800"
# How many lines are looked at for the row that a quote left open has swallowed.
_MOST_SWALLOWED = 200


class Lines:
    """The lines of a table as the reader of its cells takes them.

    Attributes:
        taken: those of the row that is being read.
        width: how many cells a row has; 0 as long as that isn't known.
        fault: why they end before the table does; None where they don't.
    """

    def __init__(self, stream: BinaryIO, encoding: str, limit: int, allowance: Allowance) -> None:
        self.taken: list[str] = []
        self.width = 0
        self.limit = limit
        self.fault: ExhaustedError | None = None
        self._pushed: deque[str] = deque()
        self._lines = _decode_lines(stream, encoding, limit, allowance)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            line = self._pushed.popleft() if self._pushed else next(self._lines)
        except ExhaustedError as error:
            # What is known of the last row comes first.
            self.fault = error
            raise StopIteration from None
        self.taken.append(line)
        return line

    def put_back(self, lines: list[str]) -> None:
        """Take lines for the next row's."""
        self._pushed.extendleft(reversed(lines))


def _decode_lines(
    stream: BinaryIO, encoding: str, limit: int, allowance: Allowance
) -> Iterator[str]:
    """Yield lines that end in LF, whatever they end in; a longer one than `limit` is cut."""
    decode = _decoder(encoding)
    rest: list[str] = []
    size = 0
    first = True
    while True:
        try:
            chunk = stream.read(_CHUNK)
        except ExhaustedError:
            # So much is known of the line: it is too large by itself.
            if size > limit:
                yield _CUT
            raise
        text = decode(chunk)
        if first and text:
            text = text.removeprefix("\ufeff")
            first = False
        pieces = text.replace("\0", "").split("\n")
        for piece in pieces[:-1]:
            yield "".join((*rest, piece, "\n"))
            rest.clear()
            size = 0
        size += len(pieces[-1])
        if size <= limit:
            rest.append(pieces[-1])
        else:
            # What is passed over has no time of its own.
            allowance.restart()
            if rest and rest[-1] != _CUT:
                rest.append(_CUT)
        if not chunk:
            if any(rest):
                yield "".join(rest)
            return


def _decoder(encoding: str) -> Callable[[bytes], str]:
    """Return what decodes a table's bytes, piece by piece, with LF for every line end."""
    errors = "surrogateescape" if encoding == "utf-8" else "strict"
    decoder = io.IncrementalNewlineDecoder(getincrementaldecoder(encoding)(errors), translate=True)

    def decode(data: bytes) -> str:
        try:
            return decoder.decode(data, final=not data)
        except UnicodeError as error:
            message = f"not {encoding}: {error}; name its encoding with --encoding"
            raise InputError(_UNDECODABLE, message) from None

    return decode


def read_cells(lines: Lines, dialect: type[csv.Dialect]) -> Iterator[list[str] | str]:
    """Yield each row's cells, or why it has none; blank lines are no rows.

    Raises:
        InputError: the table can't be read to its end.
    """
    # The limit is the process's own, and what a cell may have is what a document may have.
    if csv.field_size_limit() < lines.limit:
        csv.field_size_limit(lines.limit)
    quote = dialect.quotechar or '"'
    for row in _read_rows(lines, dialect):
        taken = [*lines.taken]
        if len(taken) == 1 and row is not None and _CUT not in taken[0]:
            if any(row):
                yield row if quote not in taken[0] else _unquoted(row, taken, lines.width, dialect)
            continue
        fault = _fault(taken, dialect) if row is not None else OPEN_QUOTE
        if fault and _give_back(lines, dialect):
            yield OPEN_QUOTE
        elif row is None or any(_CUT in line for line in taken):
            yield TOO_LARGE
        elif fault != OPEN_QUOTE:
            yield row
        elif lines.fault is None:
            yield OPEN_QUOTE
    if lines.fault is not None:
        raise lines.fault


def _read_rows(lines: Lines, dialect: type[csv.Dialect]) -> Iterator[list[str] | None]:
    """Yield what the standard library makes of each row, None where it gives up."""
    reader = csv.reader(lines, dialect)
    while True:
        lines.taken.clear()
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None


def _unquoted(
    row: list[str], taken: list[str], width: int, dialect: type[csv.Dialect]
) -> list[str] | str:
    """Return a row as it is without quoting, where its quotes are not a table's but the text's."""
    fault = _fault(taken, dialect)
    if fault is None:
        return row
    if fault == OPEN_QUOTE and not taken[0].endswith("\n"):
        return OPEN_QUOTE  # Here the file was cut.
    plain = next(csv.reader(taken, dialect, quoting=csv.QUOTE_NONE))
    return plain if len(plain) == width else row


def _fault(lines: list[str], dialect: type[csv.Dialect]) -> str | None:
    """Return what is wrong with the quotes of one row's lines; None where they are in order."""
    try:
        return None if len(list(csv.reader(lines, dialect, strict=True))) == 1 else _ODD
    except csv.Error as error:
        return OPEN_QUOTE if str(error).startswith(_AT_END) else _ODD


def _give_back(lines: Lines, dialect: type[csv.Dialect]) -> bool:
    """Look for the row that a quote left open has swallowed; tell whether there is one to go on at.

    It begins with the first of the lines taken from which on two rows have their quotes in order
    and as many cells as there are names; a line of prose may by chance look like one row. Where no
    two stand together, one has to do.
    """
    count = len(lines.taken)
    size = 0
    for line in lines:  # What it goes on with.
        size += len(line)
        if len(lines.taken) >= count + _MOST_SWALLOWED or size > _CHUNK:
            break
    taken = [*lines.taken]
    best = 0
    for start in range(1, min(count, _MOST_SWALLOWED)):
        found = _count_rows(taken[start : start + _MOST_SWALLOWED], lines.width, dialect)
        if found > 1:
            best = start
            break
        best = best or start * found
    lines.put_back(taken[best or count :])
    return best > 0


def _count_rows(lines: list[str], width: int, dialect: type[csv.Dialect]) -> int:
    """Return how many rows of so many cells these lines begin with, up to two.

    One that ends with them is as good as two.
    """
    found = 0
    try:
        for row in csv.reader(lines, dialect, strict=True):
            if not row:
                continue
            if len(row) != width or width < 2:
                return found
            found += 1
            if found > 1:
                break
    except csv.Error:
        return found
    return 2 if found else 0
