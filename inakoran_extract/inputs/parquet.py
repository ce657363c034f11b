"""Parquet: one article a row, its text in one of the columns, row groups read one at a time."""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.columns import NO_TEXT, choose, explain_lack
from inakoran_extract.inputs.documents import (
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    MissingExtraError,
    taken_for_damage,
)
from inakoran_extract.inputs.rows import Numbered, read_rows

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_NAME = "the Parquet file"
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
    chosen = choose(names, options)
    texts = [text.partition(".")[0] for text in chosen.texts]
    if not any(name in names for name in (*chosen.texts, *texts)):
        raise InputError(NO_TEXT, explain_lack(names, options))
    wanted = {*chosen.texts, *texts, *(column for _, column in chosen.fields)}
    wanted |= {column.partition(".")[0] for _, column in chosen.fields}
    columns = [name for name in names if options.keep_input or name in wanted]

    def rows() -> Generator[Numbered | Failure, None, None]:
        batches = table.iter_batches(batch_size=_ROWS, columns=columns, use_threads=False)
        number = 0
        while True:
            with taken_for_damage(damage):
                batch = next(batches, None)
            if batch is None:
                return
            for row in _rows(batch, {*chosen.texts, *texts}.intersection(columns)):
                number += 1
                place = f"{source}#{number}"
                yield Failure(place, "broken", _ROW) if row is None else Numbered(place, row)

    yield from read_rows(rows(), source, options, again=rows)


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
