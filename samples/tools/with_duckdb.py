"""Articles in DuckDB: `python with_duckdb.py articles-1.parquet articles-2.parquet`.

JSON Lines (`.jsonl`) can be read as well.
"""

import sys

import duckdb

from inakoran_extract.arrow import RECORD

paths = sys.argv[1:]
if paths[0].endswith(".parquet"):
    articles = duckdb.read_parquet(paths)
else:
    # Told no types, it takes some texts for dates, and a column that is null throughout for JSON.
    types = duckdb.from_arrow(RECORD.empty_table())
    columns = {name: str(each) for name, each in zip(types.columns, types.types, strict=True)}
    articles = duckdb.read_json(paths, format="newline_delimited", columns=columns)
print(duckdb.sql("SELECT timestamp[:4] AS year, count(*) FROM articles GROUP BY 1").fetchall())
print(
    duckdb.sql(
        "SELECT headline, len(captions), warnings[1].code FROM articles ORDER BY headline"
    ).fetchall()
)
