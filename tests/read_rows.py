"""Reads a row as a program writes it to a file."""

import json
from pathlib import Path

from inakoran_extract import Article, read


def article_of(folder: Path, row: object, name: str = "rows.json") -> Article:
    """Return the one article of a file: what JSON makes of a row, or the text as it is."""
    path = folder / name
    path.write_text(row if isinstance(row, str) else json.dumps(row), encoding="utf-8")
    (article,) = read(path)
    assert isinstance(article, Article), article
    return article
