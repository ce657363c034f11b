"""Articles in pandas: `python with_pandas.py articles-1.parquet articles-2.parquet`."""

import sys

import pandas as pd

from inakoran_extract import extract_text

# Made with `inakoran-extract -o articles-1.parquet dumps/`: every column has its type, always.
articles = pd.concat([pd.read_parquet(path) for path in sys.argv[1:]], ignore_index=True)
articles["timestamp"] = pd.to_datetime(articles["timestamp"], utc=True, format="ISO8601")
articles["credits"] = [[caption["credit"] for caption in row] for row in articles["captions"]]
print(articles[["timestamp", "headline", "credits"]].to_string())

# A column of dumps; a missing one stays missing.
dumps = pd.Series(["Cabai Turun\n\n10 Februari 2025\n\nHarga cabai turun. Stok naik.", None])
read = dumps.map(extract_text, na_action="ignore")
print(read.map(lambda article: article.headline, na_action="ignore").to_list())
