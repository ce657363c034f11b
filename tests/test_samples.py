"""The samples are true: each dump and page in `samples/` gives the record that stands beside it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from inakoran_extract import extract

SAMPLES = Path(__file__).parent.parent / "samples"
DUMPS = sorted(SAMPLES.glob("*.txt"))
PAGES = sorted(SAMPLES.glob("*.html"))


def record_of(sample: Path) -> dict[str, Any]:
    """Return the record of a sample as JSON would carry it."""
    article = extract(sample.read_bytes(), source=sample.name)
    record: dict[str, Any] = json.loads(json.dumps(article.to_dict()))
    return record


def sample_id(sample: Path) -> str:
    return sample.stem


@pytest.mark.parametrize("sample", DUMPS + PAGES, ids=sample_id)
def test_record(sample: Path, schema: Draft202012Validator, *, update_golden: bool) -> None:
    record = record_of(sample)
    schema.validate(record)
    golden = sample.with_suffix(".json")
    if update_golden:
        text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert record == json.loads(golden.read_text(encoding="utf-8"))


def test_samples_are_whole_articles() -> None:
    assert len(DUMPS) >= 5
    assert len(PAGES) >= 2
    for sample in DUMPS + PAGES:
        record = json.loads(sample.with_suffix(".json").read_text(encoding="utf-8"))
        # One page is the first of two, which is no fault of its reading.
        assert {notice["code"] for notice in record["warnings"]} <= {"partial-page"}
        assert record["headline"]
        assert record["authors"]
        assert record["timestamp"]
        assert record["dateline"]
        assert record["body"]
