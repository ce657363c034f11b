"""Golden cases: every dump and page in `cases/<kind>/` gives the record that stands beside it.

A case is `<slug>.txt` or `<slug>.html`, bytes as a reader may find them, and `<slug>.json`, its
record with the file's name as `source`. Messages of warnings are not compared, so they are empty
there. `pytest --update-golden` rewrites the records; read the difference before keeping it.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from inakoran_extract import Article, extract

CASES = Path(__file__).parent / "cases"
# Pages that are no articles are kept here too, in `negative`, and have no record.
DUMPS = sorted(
    dump
    for dump in CASES.glob("*/*")
    if dump.suffix in {".txt", ".html"} and dump.parent.name != "negative"
)
KINDS = {
    "attribution",
    "body",
    "byline",
    "caption",
    "dateline",
    "dress",
    "footer",
    "headline",
    "html",
    "related",
    "story",
    "timestamp",
}
# The spellings of one dump: its line ends, spacers and encodings.
SAME_CONTENT = (
    "lf",
    "crlf",
    "cr",
    "mixed-line-ends",
    "utf-8-bom",
    "utf-16-little-endian",
    "utf-16-big-endian",
    "no-break-spacers",
    "zero-width-spacers",
    "many-spacers-around",
    "indented-with-trailing-blanks",
    "tabs",
    "no-break-spaces-between-words",
)


def read(dump: Path) -> Article:
    """Read a case as the command reads a file: its content tells what it is."""
    return extract(dump.read_bytes(), source=dump.name)


def record_of(dump: Path) -> dict[str, Any]:
    """Return the record of a dump as JSON would carry it, without the wording of its warnings."""
    record: dict[str, Any] = json.loads(json.dumps(read(dump).to_dict()))
    record["warnings"] = [{"code": notice["code"], "message": ""} for notice in record["warnings"]]
    record["warnings"].sort(key=lambda notice: notice["code"])
    return record


def golden_of(dump: Path) -> dict[str, Any]:
    """Return the record that stands beside a dump, its warnings in alphabetical order."""
    record: dict[str, Any] = json.loads(dump.with_suffix(".json").read_text(encoding="utf-8"))
    record["warnings"].sort(key=lambda notice: notice["code"])
    return record


def write_golden(dump: Path, record: dict[str, Any]) -> None:
    """Write a record beside its dump: indented, UTF-8, LF, a newline at the end."""
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    dump.with_suffix(".json").write_text(text, encoding="utf-8", newline="\n")


def case_id(dump: Path) -> str:
    return f"{dump.parent.name}/{dump.stem}"


@pytest.mark.parametrize("dump", DUMPS, ids=case_id)
def test_record(dump: Path, *, update_golden: bool) -> None:
    record = record_of(dump)
    if update_golden:
        write_golden(dump, record)
    assert record == golden_of(dump)


@pytest.mark.parametrize("dump", DUMPS, ids=case_id)
def test_record_keeps_the_schema(dump: Path, schema: Draft202012Validator) -> None:
    schema.validate(json.loads(json.dumps(read(dump).to_dict(trace=True))))


@pytest.mark.parametrize("dump", DUMPS, ids=case_id)
def test_content_tells_the_kind(dump: Path) -> None:
    kind = "html" if dump.suffix == ".html" else "text"
    assert extract(dump.read_bytes(), source=dump.name, kind=kind) == read(dump)


@pytest.mark.parametrize("slug", SAME_CONTENT)
def test_dress_changes_nothing(slug: str) -> None:
    plain = record_of(CASES / "dress" / "lf.txt")
    assert record_of(CASES / "dress" / f"{slug}.txt") == plain | {"source": f"{slug}.txt"}


def test_every_kind_has_cases() -> None:
    assert {dump.parent.name for dump in DUMPS} >= KINDS


def test_every_dump_has_a_record_and_the_other_way_round() -> None:
    records = sorted(CASES.glob("*/*.json"))
    assert records == sorted(dump.with_suffix(".json") for dump in DUMPS)
