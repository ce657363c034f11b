"""Dumps to articles on Ray Data: `python with_ray.py OUT shard-1.jsonl shard-2.jsonl`."""

import sys

import pyarrow as pa
import ray

from inakoran_extract import extract_text
from inakoran_extract.arrow import RECORD


def to_records(rows: pa.Table) -> pa.Table:
    """Return the records of a batch of rows with a column `text`; the schema keeps the types."""
    texts = rows.column("text").to_pylist()
    return pa.Table.from_pylist([extract_text(text).to_dict() for text in texts], schema=RECORD)


if __name__ == "__main__":
    ray.init(num_cpus=2, include_dashboard=False, object_store_memory=100_000_000)
    rows = ray.data.read_json(sys.argv[2:], file_extensions=None, lines=True)
    rows.map_batches(to_records, batch_format="pyarrow").write_parquet(sys.argv[1])
