"""Articles in Polars: `python with_polars.py articles-1.jsonl articles-2.jsonl`."""

import sys

import polars as pl

from inakoran_extract import extract_text
from inakoran_extract.arrow import RECORD

# Without it, a column that is null throughout one shard has no type there.
SCHEMA = pl.Schema(pl.from_arrow(RECORD.empty_table()).schema)

articles = pl.concat([pl.read_ndjson(path, schema=SCHEMA) for path in sys.argv[1:]])
print(articles.select("timestamp", "headline", pl.col("captions").list.len()).rows())

# A column of dumps to a column of records.
dumps = pl.DataFrame({"text": ["Cabai Turun\n\n10 Februari 2025\n\nHarga cabai turun. Stok naik."]})
records = dumps.select(
    pl.col("text").map_elements(
        lambda text: extract_text(text).to_dict(), return_dtype=pl.Struct(SCHEMA)
    )
).unnest("text")
print(records.select("timestamp", "headline", "captions").rows())
