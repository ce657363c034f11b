"""Parquet: one article a row, its text in one of the columns, row groups read one at a time."""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.columns import NO_TEXT, choose, explain_lack
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import (
    DamagedError,
    InputError,
    MissingExtraError,
    taken_for_damage,
    too_large,
)
from inakoran_extract.inputs.rows import Numbered, Table, read_rows
from inakoran_extract.words.columns import undouble

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

_NAME = "the Parquet file"
_ROWS = 64
# Bytes of rows that are in memory together, as far as the file tells.
_ROOM = 64_000_000
# Stands for a value that has more bytes than are wanted.
_TOO_LARGE = object()
_ROW = "text that isn't UTF-8; fix the row"


def read_parquet(file: BinaryIO, place: Place, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a Parquet file, a few rows in memory at a time.

    Args:
        file: a file that can be sought: what a Parquet file holds is written at its end.
        place: where it is found.
        options: which column to take, and whether to hand on the others.

    Raises:
        InputError: pyarrow isn't installed, the file is damaged, or no column holds the text.
    """
    try:
        import pyarrow.parquet as pq
    except ModuleNotFoundError:
        raise MissingExtraError(_NAME, "pyarrow") from None

    damage = DamagedError(_NAME)
    with taken_for_damage(damage):
        table = pq.ParquetFile(file)
        raw = table.schema_arrow.names
        kinds = [field.name for field in table.schema_arrow if _is_text(field.type)]
        # A text that a dictionary holds once may stand in every row.
        table = pq.ParquetFile(file, read_dictionary=kinds)
    names = undouble(raw)
    chosen = choose(names, options)
    texts = [text.partition(".")[0] for text in chosen.texts]
    if not any(name in names for name in (*chosen.texts, *texts)):
        raise InputError(NO_TEXT, explain_lack(names, options))
    wanted = chosen.needed()
    places = [n for n, name in enumerate(names) if options.keep_input or name in wanted]
    # By its name a column is read with all of its name, and by its place none can be.
    columns = [*dict.fromkeys(raw[place] for place in places)]
    with taken_for_damage(damage):
        size = _unpacked_size(table, columns)
    place.allowance.add(size)
    step = min(_ROWS, max(1, _ROOM * table.metadata.num_rows // max(size, 1)))

    def rows() -> Generator[Numbered | Failure, None, None]:
        batches = table.iter_batches(batch_size=step, columns=columns, use_threads=False)
        number = 0
        while True:
            with taken_for_damage(damage):
                batch = next(batches, None)
            if batch is None:
                return
            readable = {*chosen.texts, *texts}.intersection(names)
            for row in _rows(batch, readable, options.max_bytes):
                number += 1
                source = f"{place.source}#{number}"
                if row is None:
                    yield Failure(source, "broken", _ROW)
                elif any(value is _TOO_LARGE for value in row.values()):
                    yield too_large(source, options.max_bytes)
                else:
                    yield Numbered(source, row)

    yield from read_rows(rows(), place.source, options, Table("", rows, chosen))


def _is_text(kind: "pa.DataType") -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string(kind) or pa.types.is_binary(kind))


def _unpacked_size(table: "pq.ParquetFile", columns: Sequence[str]) -> int:
    """Return how many bytes some columns have, as the file tells."""
    metadata = table.metadata
    size = 0
    for group in range(metadata.num_row_groups):
        for number in range(metadata.num_columns):
            column = metadata.row_group(group).column(number)
            if column.path_in_schema.partition(".")[0] in columns:
                size += max(0, column.total_uncompressed_size)
    return size


def _rows(
    batch: "pa.RecordBatch", texts: Iterable[str], most: int
) -> Iterator[dict[str, object] | None]:
    """Yield the rows of a batch, None for one with a text that can't be read."""
    damage = DamagedError(_NAME)
    columns = [
        (name, column, _sizes(column))
        for name, column in zip(undouble(batch.schema.names), batch.columns, strict=True)
    ]
    for number in range(batch.num_rows):
        row: dict[str, object] = {}
        for name, column, sizes in columns:
            if name not in texts:
                row[name] = None
            with suppress(DamagedError), taken_for_damage(damage):
                large = sizes is not None and (sizes[number].as_py() or 0) > most
                row[name] = _TOO_LARGE if large else _value(column[number])
        yield None if any(name not in row for name in texts) else row


def _sizes(column: "pa.Array") -> "pa.Array | None":
    """Return how many bytes each text of a column has, None for a column of another kind."""
    import pyarrow as pa
    import pyarrow.compute as pc  # type: ignore[import-untyped]

    if isinstance(column, pa.DictionaryArray):
        return pc.binary_length(column.dictionary).take(column.indices)
    return pc.binary_length(column) if _is_text(column.type) else None


def _value(scalar: "pa.Scalar") -> object:
    """Return a value, written out where no type of Python's holds it, as nanoseconds."""
    with suppress(ValueError, OverflowError, KeyError):
        return scalar.as_py()
    return scalar.cast("string").as_py()
