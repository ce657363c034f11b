"""What was no input is counted, wherever it stands: in folders, archives and crawls."""

import io
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from command import CHILI, FLOOD, counts, records, run

from inakoran_extract.inputs.documents import Inputs
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.inputs.sources import read_documents

FILES = {
    "a.txt": CHILI,
    ".rahasia.txt": FLOOD,
    "b.png": "x",
    "c.PNG": "x",
    "README.md": "x",
    "Makefile": "x",
}
SKIPPED = "5 files skipped (.png 2, .md 1, hidden 1, without an ending 1)"
STORY = "".join(f"Harga garam naik {times} kali. " for times in range(20))
PAGE = f"<html><body><h1>{CHILI.split(chr(10))[0]}</h1><p>{STORY}</p></body>"


def sources(output: bytes) -> list[str]:
    return [str(record["source"]) for record in records(output)]


def one(skipped: str) -> str:
    return f"inakoran-extract: 1 input: 1 record, 0 errors, {skipped}"


def write_files(folder: Path) -> Path:
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text)
    return folder


def test_a_folder(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "d")
    result = run(tmp_path, "d")
    assert (sources(result.stdout), counts(result.stderr)) == (["d/a.txt"], one(SKIPPED))
    (folder / ".git").mkdir()
    (folder / ".git" / "b.txt").write_text(FLOOD)
    (folder / "p_files").mkdir()
    (folder / "p.html").write_text(PAGE)
    (folder / "a.json").write_text("{}")
    meter = Meter()
    assert len(list(read_documents([str(folder)], Inputs(meter=meter)))) == 2
    more = ("hidden folder", "folder of a saved page", "record of its neighbour")
    assert meter.passed == Counter([".png", ".png", ".md", "hidden", "without an ending", *more])
    # Whoever wants a hidden one names it.
    assert sources(run(tmp_path, "d/.rahasia.txt").stdout) == ["d/.rahasia.txt"]


@pytest.mark.parametrize("kind", ["zip", "tar", "tar.gz"])
def test_an_archive(tmp_path: Path, kind: str) -> None:
    folder = write_files(tmp_path / "d")
    path = tmp_path / f"a.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name in FILES:
                archive.write(folder / name, f"d/{name}")
    else:
        with tarfile.open(path, "w:gz" if kind == "tar.gz" else "w") as packed:
            packed.add(folder, "d")
    result = run(tmp_path, path.name)
    assert (len(sources(result.stdout)), counts(result.stderr)) == (1, one(SKIPPED))
    assert run(tmp_path, "-q", path.name).stderr == b""


def test_an_archive_in_an_archive(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with tarfile.open(fileobj=inner, mode="w") as packed:
        packed.add(write_files(tmp_path / "d"), "d")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("inner.tar", inner.getvalue())
        archive.writestr("x.jpg", "x")
    assert counts(run(tmp_path, "a.zip").stderr) == one(
        "6 files skipped (.png 2, .jpg 1, .md 1, hidden 1, without an ending 1)"
    )


def test_an_archive_without_any_input(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x.jpg", "x")
    assert counts(run(tmp_path, "a.zip").stderr) == (
        "inakoran-extract: 1 input: 0 records, 1 error (empty 1), 1 file skipped (.jpg 1)"
    )


def record(sort: str, body: str, http: str = "") -> bytes:
    """Return a record of a crawl; `http` is the status and the media type of an answer."""
    status, _, kind = http.partition(" ")
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\n\r\n" if http else ""
    data = (head + body).encode()
    media = "application/http; msgtype=response" if http else "application/json"
    lines = f"WARC/1.1\r\nWARC-Type: {sort}\r\nContent-Type: {media}\r\n"
    return f"{lines}Content-Length: {len(data)}\r\n\r\n".encode() + data + b"\r\n\r\n"


def test_a_crawl(tmp_path: Path) -> None:
    answers = [
        record("warcinfo", "software: x"),
        record("request", "GET / HTTP/1.1", "200 text/html"),
        record("response", PAGE, "200 text/html"),
        record("response", "", "404 text/html"),
        record("response", PAGE, "404 text/html"),
        record("response", "", "301 text/html"),
        record("response", "x", "200 image/png"),
        record("response", "{}", "200 application/json; charset=utf-8"),
        record("resource", "{}"),
        record("response", "x", "200 "),
        record("revisit", "", "200 text/html"),
        record("metadata", "x"),
    ]
    (tmp_path / "a.warc").write_bytes(b"".join(answers))
    result = run(tmp_path, "a.warc")
    assert sources(result.stdout) == ["a.warc#3"]
    assert counts(result.stderr) == (
        "inakoran-extract: 1 input: 1 record, 1 of them with warnings (no-timestamp 1), 0 errors, "
        "8 answers skipped (application/json 2, status 404 2, image/png 1, revisit 1, "
        "status 301 1, without a type 1)"
    )
    (tmp_path / "b.warc").write_bytes(b"".join(answers[3:5]))
    assert counts(run(tmp_path, "b.warc").stderr) == (
        "inakoran-extract: 1 input: 0 records, 1 error (empty 1), 2 answers skipped (status 404 2)"
    )


def test_kinds_without_end_take_no_memory() -> None:
    meter = Meter()
    for number in range(5000):
        meter.pass_over(f".{number}")
        meter.leave_unread("x" * 100 + str(number))
    assert len(meter.passed) <= 1001
    assert (meter.passed.total(), meter.passed["of other kinds"]) == (5000, 4000)
    assert max(map(len, meter.unread)) < 50
