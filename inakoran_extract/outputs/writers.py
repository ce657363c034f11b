"""What a form needs around its records: a list's brackets, a table's head, a file of columns.

Each is a sink for what `encode` gives. What follows the last record is written only when the block
ends well: an output that was broken off never looks whole.
"""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH123

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from inakoran_extract.outputs.formats import (
    PACKED,
    RunError,
    Sink,
    Way,
    is_standard_output,
    open_output,
)
from inakoran_extract.outputs.shape import DELIMITERS, Shape, encode_row


@contextmanager
def open_writer(path: str | None, shape: Shape, way: Way = "replace") -> Iterator[Sink]:
    """Open an output for records of a shape, as `open_output` does for bytes.

    Args:
        path: as there.
        shape: of all records.
        way: as there.

    Raises:
        OSError: as there.
        ImportError: as there, or Parquet is to be written and pyarrow isn't installed.
    """
    head = b""
    if shape.form in DELIMITERS:
        head = encode_row([*shape.columns], shape.form)
    # Where it is added to, the head stands there from the start: never twice, and never missing.
    begun = way == "append" and path is not None and head and _is_begun(path, head)
    with open_output(path, way) as sink:
        if shape.form == "json":
            writer = JsonWriter(sink, always=not is_standard_output(path))
            yield writer
            writer.finish()
        elif shape.form in DELIMITERS:
            if way == "append" and not begun:
                sink.write(head)
            yield TableWriter(sink, head if way != "append" else b"")
        elif shape.form == "parquet":
            from inakoran_extract.outputs.columns import ParquetWriter  # noqa: PLC0415 - an extra

            columns = ParquetWriter(sink, shape.columns)
            yield columns
            columns.finish()
        else:
            yield sink


def _is_begun(path: str, head: bytes) -> bool:
    """Tell whether a table has its head already.

    Raises:
        RunError: it has another.
        OSError: it can't be read.
    """
    from inakoran_extract.outputs.packing import codec_of, read_pieces  # noqa: PLC0415 - just here

    with suppress(FileNotFoundError), open(path, "rb") as file:
        codec = codec_of(path) if path.endswith(PACKED) else None
        beginning = b""
        for piece, _ in read_pieces(file, codec):
            beginning += piece
            if len(beginning) >= len(head):
                break
        if beginning and not beginning.startswith(head):
            message = f"{path} has other columns; name the same --fields, or write to another file"
            raise RunError(message)
        return bool(beginning)
    return False


class JsonWriter:
    """Writes several records as one JSON array, and one alone as it is.

    Args:
        sink: takes the bytes.
        always: write an array of one record too.
    """

    def __init__(self, sink: Sink, *, always: bool) -> None:
        self._sink = sink
        self._always = always
        self._first: bytes | None = None
        self._count = 0

    def write(self, data: bytes, /) -> int:
        """Take a record."""
        self._count += 1
        record = data.removesuffix(b"\n")
        if self._count == 1 and not self._always:
            self._first = data
        elif self._count == 1:
            self._sink.write(b"[\n" + record)
        elif self._first is not None:
            self._sink.write(b"[\n" + self._first.removesuffix(b"\n") + b",\n" + record)
            self._first = None
        else:
            self._sink.write(b",\n" + record)
        return len(data)

    def flush(self) -> None:
        """Let out what is held back for speed, but no first record: it may be the only one."""
        self._sink.flush()

    def finish(self) -> None:
        """Write the rest."""
        if self._first is not None:
            self._sink.write(self._first)
        elif self._count:
            self._sink.write(b"\n]\n")


class TableWriter:
    """Writes the names of the columns above the first row.

    Args:
        sink: takes the bytes.
        head: the names, as a row.
    """

    def __init__(self, sink: Sink, head: bytes) -> None:
        self._sink = sink
        self._head = head

    def write(self, data: bytes, /) -> int:
        """Take a row."""
        self._sink.write(self._head + data)
        self._head = b""
        return len(data)

    def flush(self) -> None:
        """Let out what is held back for speed."""
        self._sink.flush()
