"""Parquet: one article a row, its text in one of the columns, row groups read one at a time."""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.documents import (
    FIELDS,
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    MissingExtraError,
    read_row,
    taken_for_damage,
)

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_NAME = "the Parquet file"
_NO_TEXT = "no-text"
_ROWS = 64
_ROW = "text that isn't UTF-8; fix the row"


def read_parquet(file: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a Parquet file, a few rows in memory at a time.

    Args:
        file: a file that can be sought: what a Parquet file holds is written at its end.
        source: its path.
        options: which column to take, and whether to hand on the others.

    Raises:
        InputError: pyarrow isn't installed, the file is damaged, or no column holds the text.
    """
    try:
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ImportError:
        raise MissingExtraError(_NAME, "parquet") from None

    damage = DamagedError(_NAME)
    with taken_for_damage(damage):
        table = pq.ParquetFile(file)
        names = table.schema_arrow.names
    wanted = FIELDS if options.text_field is None else (options.text_field,)
    if not any(name in names for name in wanted):
        message = f"no column {' or '.join(wanted)}; name the text's with --text-field"
        raise InputError(_NO_TEXT, message)
    columns = [name for name in names if options.keep_input or name in {*wanted, "url"}]
    batches = table.iter_batches(batch_size=_ROWS, columns=columns, use_threads=False)
    number = 0
    while True:
        with taken_for_damage(damage):
            batch = next(batches, None)
        if batch is None:
            return
        for row in _rows(batch, {*wanted}.intersection(columns)):
            number += 1
            place = f"{source}#{number}"
            if row is None:
                yield Failure(place, "broken", _ROW)
            else:
                yield read_row(row, place, options)


def _rows(batch: "pa.RecordBatch", texts: Iterable[str]) -> Iterator[dict[str, object] | None]:
    """Yield the rows of a batch, None for one with a text that can't be read."""
    damage = DamagedError(_NAME)
    rows = None
    with suppress(DamagedError), taken_for_damage(damage):
        rows = batch.to_pylist()
    if rows is not None:
        yield from rows
        return
    for number in range(batch.num_rows):
        row: dict[str, object] = {}
        for name in batch.schema.names:
            if name not in texts:
                row[name] = None
            with suppress(DamagedError), taken_for_damage(damage):
                row[name] = _value(batch.column(name)[number])
        yield None if any(name not in row for name in texts) else row


def _value(scalar: "pa.Scalar") -> object:
    """Return a value, written out where no type of Python's holds it, as nanoseconds."""
    with suppress(ValueError, OverflowError, KeyError):
        return scalar.as_py()
    return scalar.cast("string").as_py()
