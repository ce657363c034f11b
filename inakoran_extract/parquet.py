"""Parquet: one article a row, its text in one of the columns, row groups read one at a time."""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Iterator
from typing import BinaryIO

from inakoran_extract.documents import (
    FIELDS,
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    MissingExtraError,
    read_row,
)

_NAME = "the Parquet file"
_NO_TEXT = "no-text"
_ROWS = 64


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
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ImportError:
        raise MissingExtraError(_NAME, "parquet") from None

    try:
        table = pq.ParquetFile(file)
        names = table.schema_arrow.names
        wanted = FIELDS if options.text_field is None else (options.text_field,)
        if not any(name in names for name in wanted):
            message = f"no column {' or '.join(wanted)}; name the text's with --text-field"
            raise InputError(_NO_TEXT, message)
        columns = [name for name in names if options.keep_input or name in {*wanted, "url"}]
        number = 0
        for batch in table.iter_batches(batch_size=_ROWS, columns=columns, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield read_row(row, f"{source}#{number}", options)
    except (pa.ArrowException, OSError):
        raise DamagedError(_NAME) from None
