"""Parquet: records as columns, some ten thousand in a row group, with every type fixed."""

import io
from typing import TYPE_CHECKING

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.json as pj  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from inakoran_extract.arrow import record_schema

if TYPE_CHECKING:
    from inakoran_extract.outputs.formats import Sink

# A row group ends with so many records, or with so many bytes of them: memory stays flat however
# long the articles are. Lines become columns a part at a time.
_ROWS = 10_000
_BYTES = 64_000_000
_PART = 2_000_000


class ParquetWriter:
    """Writes lines of JSON as the rows of a Parquet file.

    Args:
        sink: takes the bytes and is left open.
        columns: their names, in order.
    """

    def __init__(self, sink: "Sink", columns: tuple[str, ...]) -> None:
        self._sink = sink
        self._schema = record_schema(columns)
        self._writer: pq.ParquetWriter | None = None
        self._lines = bytearray()
        self._parts: list[pa.Table] = []
        self._rows = 0
        self._bytes = 0

    def write(self, data: bytes, /) -> int:
        """Take a record."""
        self._lines += data
        self._rows += 1
        self._bytes += len(data)
        if len(self._lines) >= _PART:
            self._end_part()
        if self._rows >= _ROWS or self._bytes >= _BYTES:
            self._end_group()
        return len(data)

    def flush(self) -> None:
        """Do nothing: no reader can use a part of the file."""

    def finish(self) -> None:
        """Write the last rows, and where all of them are found."""
        self._end_group()
        if self._writer is not None:
            self._writer.close()

    def _end_part(self) -> None:
        if not self._lines:
            return
        lines = bytes(self._lines)
        self._lines.clear()
        table = pj.read_json(
            io.BytesIO(lines),
            # No record may lie over the end of a block.
            read_options=pj.ReadOptions(use_threads=False, block_size=len(lines) + 1),
            parse_options=pj.ParseOptions(
                explicit_schema=self._schema, unexpected_field_behavior="error"
            ),
        )
        self._parts.append(table.select(self._schema.names))

    def _end_group(self) -> None:
        self._end_part()
        if not self._parts:
            return
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._sink, self._schema, compression="zstd")
        self._writer.write_table(pa.concat_tables(self._parts), row_group_size=self._rows)
        self._parts.clear()
        self._rows = self._bytes = 0
