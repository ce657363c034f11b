"""The samples are true: each dump in `samples/` gives the record that stands beside it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from inakoran_extract import extract_text
from inakoran_extract.decoding import decode

SAMPLES = Path(__file__).parent.parent / "samples"
DUMPS = sorted(SAMPLES.glob("*.txt"))


def record_of(dump: Path) -> dict[str, Any]:
    """Return the record of a sample as JSON would carry it."""
    text, notices = decode(dump.read_bytes())
    article = extract_text(text, source=dump.name, notices=notices)
    record: dict[str, Any] = json.loads(json.dumps(article.to_dict()))
    return record


def sample_id(dump: Path) -> str:
    return dump.stem


@pytest.mark.parametrize("dump", DUMPS, ids=sample_id)
def test_record(dump: Path, schema: Draft202012Validator, *, update_golden: bool) -> None:
    record = record_of(dump)
    schema.validate(record)
    golden = dump.with_suffix(".json")
    if update_golden:
        text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert record == json.loads(golden.read_text(encoding="utf-8"))


def test_samples_are_whole_articles() -> None:
    assert len(DUMPS) >= 5
    for dump in DUMPS:
        record = json.loads(dump.with_suffix(".json").read_text(encoding="utf-8"))
        assert not record["warnings"]
        assert record["headline"]
        assert record["authors"]
        assert record["timestamp"]
        assert record["dateline"]
        assert record["body"]
