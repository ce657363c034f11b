"""What a run tells of itself: how far it is, what was said how often, what came of it."""

import gzip
import json
import random
import re
from collections import Counter
from pathlib import Path

import command
import pytest
from command import CHILI, FLOOD, counts, names, posix, run, said
from test_running import on_terminal, write_dumps

from inakoran_extract.inputs.documents import Failure, Inputs
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.run import complaints as complaints_module
from inakoran_extract.run import progress
from inakoran_extract.run.complaints import Complaints
from inakoran_extract.run.progress import Progress, Tally

folder = command.folder
UNDATED = FLOOD.replace("Monday, 10-03-2025 | 02:30 pm\n\n", "")


def test_one_input_needs_no_summary(folder: Path) -> None:
    assert run(folder, "a.txt").stderr == b""
    assert run(folder, "-o", "out.jsonl", "a.txt").stderr == b""


def test_a_summary(folder: Path) -> None:
    (folder / "d").mkdir()
    for number, text in enumerate((CHILI, UNDATED, UNDATED, "", "%PDF-1.7\n\0")):
        (folder / "d" / f"{number}.txt").write_text(text)
    for name in ("a.pdf", "b.docx", "c.PDF", "berkas"):
        (folder / "d" / name).touch()
    result = run(folder, "d", "none.txt")
    assert counts(result.stderr) == (
        "inakoran-extract: 6 inputs: 3 records, 2 of them with warnings (no-timestamp 2), "
        "3 errors (binary 1, empty 1, missing 1), "
        "4 files skipped (.pdf 2, .docx 1, without an ending 1)"
    )
    assert run(folder, "-q", "d", "none.txt").stderr == b""


def test_one_article_and_what_was_passed_over(folder: Path) -> None:
    (folder / "d").mkdir()
    (folder / "d" / "a.txt").write_text(CHILI)
    (folder / "d" / "b.docx").touch()
    assert counts(run(folder, "d").stderr) == (
        "inakoran-extract: 1 input: 1 record, 0 errors, 1 file skipped (.docx 1)"
    )


def test_equal_errors_of_a_file_are_said_once(folder: Path) -> None:
    good, bad = json.dumps({"text": CHILI}), '{"judul": "x"}'
    (folder / "s.jsonl").write_text(f"{good}\n{bad}\n{bad}\n{{\n{bad}\n{{\n{good}\n{bad}")
    result = run(folder, "--errors", "errors.jsonl", "s.jsonl", "none.txt", "s.jsonl")
    lines = said(result.stderr)
    once = [
        re.sub(r"\d+ more|#\d+", "N", line.partition("inakoran-extract: ")[2]) for line in lines
    ]
    assert len(lines) == 9
    assert once[:4] == once[5:]
    assert "s.jsonl#2: no text in" in lines[0]
    assert "s.jsonl#4: " in lines[1]
    assert lines[2].startswith("inakoran-extract: s.jsonl: 3 more: no text in")
    assert lines[3].startswith("inakoran-extract: s.jsonl: 1 more: broken JSON")
    assert len((folder / "errors.jsonl").read_text().splitlines()) == 13


def test_errors_of_other_files_are_all_said() -> None:
    complaints = Complaints()
    lines = [
        line
        for number in range(3)
        for line in complaints.add(Failure(f"{number}.txt", "missing", "no such file"))
    ]
    assert lines == [(f"{number}.txt", "no such file") for number in range(3)]
    assert list(complaints.finish()) == []


def test_no_more_messages_are_kept_than_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(complaints_module, "_MOST_MESSAGES", 2)
    complaints = Complaints()
    said_now = [
        message
        for number in (1, 2, 3, 1, 3, 2, 3)
        for _, message in complaints.add(Failure(f"s#{number}", "x", f"m{number}"))
    ]
    assert said_now == ["m1", "m2", "m3", "m3", "m3"]
    assert list(complaints.finish()) == [("s", "1 more: m1"), ("s", "1 more: m2")]


def test_many_codes_are_not_all_listed() -> None:
    tally = Tally()
    for number in range(12):
        for _ in range(12 - number):
            tally.add_error(f"code-{number:02}")
    assert "(code-00 12, code-01 11, code-02 10, " in str(tally)
    assert "code-07 5, others 10)" in str(tally)


class Clock:
    """Time that passes when it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(progress, "monotonic", lambda: self.now)


def test_a_log_gets_a_line_a_minute(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = Clock(monkeypatch)
    paths = write_dumps(folder, 8)
    monkeypatch.chdir(folder)
    meter = Meter(["dumps"], known=True)
    tally = Tally()
    shown = Progress(tally, meter=meter)
    for _ in read_documents(["dumps"], Inputs(meter=meter)):
        clock.now += 30
        tally.add_record()
        shown.update()
    shown.close()
    lines = capsys.readouterr().err.splitlines()
    assert len(paths) == 8
    assert len(lines) == 4
    assert lines[0].startswith("inakoran-extract: 2 inputs: 2 records, 0 errors, ")
    assert re.fullmatch(r".* 2\d%, some 3 min left, 60 s so far", lines[0])
    assert lines[-1].endswith("100%, some 0 min left, 240 s so far")


def test_no_line_before_a_minute_and_none_where_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = Clock(monkeypatch)
    tally = Tally()
    shown, hidden = Progress(tally), Progress(tally, shown=False)
    for _ in range(59):
        clock.now += 1
        shown.update()
    clock.now += 100
    hidden.update()
    assert capsys.readouterr().err == ""
    shown.update()
    assert capsys.readouterr().err == (
        "inakoran-extract: 0 inputs: 0 records, 0 errors, 159 s so far\n"
    )


def test_bytes_are_those_of_the_files_as_they_are_stored(folder: Path) -> None:
    noise = random.Random(3)  # noqa: S311 - what can't be packed
    rows = "".join(
        json.dumps({"text": CHILI, "n": noise.getrandbits(4000)}) + "\n" for _ in range(400)
    )
    (folder / "s.jsonl.gz").write_bytes(gzip.compress(rows.encode()))
    paths = [str(folder / name) for name in ("a.txt", "s.jsonl.gz", "none.txt")]
    meter = Meter(paths, known=True)
    total = meter.measure()
    assert total == sum((folder / name).stat().st_size for name in ("a.txt", "s.jsonl.gz"))
    seen = [meter.done for _ in read_documents(paths, Inputs(meter=meter))]
    assert seen == sorted(seen)
    assert len({*seen}) > 2
    assert meter.done == total
    assert Meter(paths).measure() is None
    assert Meter(["-"], known=True).measure() is None


def test_what_a_folder_passes_over_is_counted_once(folder: Path) -> None:
    (folder / "x.PDF").touch()
    (folder / "sub").mkdir()
    (folder / "sub" / "y.pdf").touch()
    meter = Meter([str(folder)], known=True)
    meter.measure()
    assert len(list(read_documents([str(folder)], Inputs(meter=meter)))) == 2
    assert meter.passed == Counter({".pdf": 2})


@posix
def test_a_terminal_is_shown_per_cent_and_the_time_left(folder: Path) -> None:
    write_dumps(folder, 6_000)
    shown = on_terminal(folder, "dumps")
    assert re.search(r"[1-9]\d?%  \d\d:\d\d:\d\d  \d+  \d+/s", shown)
    assert "100%" in shown
    assert names(folder) == ["a.txt", "b.txt", "dumps", "list"]


def test_what_many_files_are_read_as_is_said_once(tmp_path: Path) -> None:
    """A folder of records has one line, and not one for each of them."""
    (tmp_path / "d").mkdir()
    for number in range(5):
        row = {"judul": f"Garam {number}", "isi": CHILI}
        (tmp_path / "d" / f"{number}.json").write_text(json.dumps(row))
    (tmp_path / "d" / "9.csv").write_text(f'judul,isi\nBanjir,"{FLOOD}"\n')
    columns = "isi is the article, judul the headline"
    result = run(tmp_path, "d", "d/9.csv")
    assert said(result.stderr) == [
        f"inakoran-extract: d/0.json: {columns}",
        f"inakoran-extract: d/9.csv: comma-separated; {columns}",
        f"inakoran-extract: 4 more inputs: {columns}",
        f"inakoran-extract: 1 more input: comma-separated; {columns}",
    ]
    assert said(run(tmp_path, "-q", "d").stderr) == []
