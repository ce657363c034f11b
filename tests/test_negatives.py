"""Pages that are no article give no record, and say so."""

import subprocess
import sys
from pathlib import Path

import pytest

from inakoran_extract import extract_text

NEGATIVES = sorted((Path(__file__).parent / "cases" / "negative").glob("*.txt"))


def name_of(path: Path) -> str:
    return path.stem


def test_there_are_negatives() -> None:
    assert len(NEGATIVES) >= 3


@pytest.mark.parametrize("path", NEGATIVES, ids=name_of)
def test_no_field_is_made_up(path: Path) -> None:
    article = extract_text(path.read_text(encoding="utf-8"))
    assert "no-article" in [notice.code for notice in article.warnings]
    assert article.headline is None
    assert article.timestamp is None
    assert article.body == ()
    assert article.lines
    assert {span.role for span in article.lines} == {"boilerplate"}


def test_command_writes_no_record() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "inakoran_extract", str(NEGATIVES[0])],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "no article" in done.stderr


def test_command_cuts_none_of_them_to_articles() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "inakoran_extract", *map(str, NEGATIVES)],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout == ""
