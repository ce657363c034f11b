"""Articles in Hugging Face datasets: `python with_datasets.py shard-1.jsonl shard-2.jsonl`."""

import sys
from typing import Any

from datasets import Dataset, Features, load_dataset

from inakoran_extract import extract_text
from inakoran_extract.arrow import RECORD

# Without it, a column that is null throughout one shard or batch has no type there.
FEATURES = Features.from_arrow_schema(RECORD)


def to_record(row: dict[str, Any]) -> dict[str, Any]:
    """Return the record of a row's text."""
    return dict(extract_text(row["text"]).to_dict())


if __name__ == "__main__":
    articles = load_dataset("json", data_files=sys.argv[1:], features=FEATURES, split="train")
    print(articles["headline"][:], [len(row) for row in articles["captions"]])
    texts = [
        f"Cabai Turun\n\n{day} Februari 2025\n\nHarga turun. Stok naik." for day in range(1, 9)
    ]
    # Each of two processes guesses the types for itself, if they aren't told.
    read = Dataset.from_dict({"text": texts}).map(
        to_record, num_proc=2, writer_batch_size=2, remove_columns="text", features=FEATURES
    )
    print(read["timestamp"][:])
