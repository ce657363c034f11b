"""A record that left a second article out is counted, and fails where all have to be whole."""

import json
from dataclasses import replace

import pytest

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.model import Article, Notice
from inakoran_extract.parser import extract
from inakoran_extract.run import batch
from inakoran_extract.run.batch import Made, Settings, make_record
from inakoran_extract.run.progress import SECOND_ARTICLE, Tally

DUMP = """Petani Garam Madura Mulai Panen Raya

Rani Aulia

Rabu, 18 Jun 2025 07:30 WIB

Sumenep, Inakoran

Petani garam di Sumenep memanen dua pekan lebih awal karena hujan jarang turun.
"""
NOTICE = Notice(SECOND_ARTICLE, "lines 12 to 20 hold another headline and its story")


@pytest.fixture
def warned(monkeypatch: pytest.MonkeyPatch) -> None:
    def extract_and_warn(*args: object, **options: object) -> Article:
        article = extract(*args, **options)  # type: ignore[arg-type]
        return replace(article, warnings=(*article.warnings, NOTICE))

    monkeypatch.setattr(batch, "extract", extract_and_warn)


@pytest.mark.usefixtures("warned")
def test_it_fails_where_all_have_to_be_whole() -> None:
    failure = make_record(Document("a.txt#1", DUMP.encode()), Settings(strict=True))
    assert isinstance(failure, Failure)
    assert failure.code == SECOND_ARTICLE


@pytest.mark.usefixtures("warned")
def test_it_is_counted() -> None:
    tally = Tally()
    assert tally.warning == ""
    made = make_record(Document("a.txt#1", DUMP.encode()), Settings())
    assert isinstance(made, Made)
    tally.add_record(made.warnings)
    tally.add_record(("no-headline",))
    assert tally.records == 2
    assert tally.warning.startswith("1 record left a second article out")


def test_lines_of_a_stream_count_from_its_beginning() -> None:
    text = "Surat kabar pagi.\n\n" + DUMP
    start = text.index(DUMP)
    document = Document("-#2", DUMP.encode(), line=2, start=start)
    made = make_record(document, Settings(trace=True))
    assert isinstance(made, Made)
    for span in json.loads(made.data)["lines"]:
        assert text[: span["start"]].count("\n") == span["line"] - 1
        assert text[span["start"] : span["end"]] in DUMP
