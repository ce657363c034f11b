"""The step in real datatrove pipelines: readers, writers, executors, a kill between tasks."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from command import CHILI, ENVIRONMENT, FLOOD, HEADLINES, posix
from jsonschema import Draft202012Validator
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from inakoran_extract import extract_text

pytest.importorskip("datatrove", reason="datatrove is not installed: pip install '.[datatrove]'")

SCRIPT = Path(__file__).with_name("pipeline.py")
LONGEST = 240
FRONT = (SCRIPT.parents[1] / "cases" / "negative" / "menu-only.txt").read_text(encoding="utf-8")
PAGE = f"""<!DOCTYPE html><html lang="id"><head><title>{HEADLINES[1]}</title></head><body>
<article><h1>{HEADLINES[1]}</h1><p>Kamis, 22 Oktober 2026 | 10:00 WITA</p>
<p>Warga Desa Sukamaju kembali menyeberangi Sungai Cimanuk lewat jembatan gantung.</p>
<p>Kepala desa mengatakan perbaikan memakan waktu dua bulan karena hujan deras.</p>
</article></body></html>"""
# A page that prints no date: the crawl's date must not become the article's.
UNDATED = PAGE.replace("<p>Kamis, 22 Oktober 2026 | 10:00 WITA</p>\n", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two shards: the first's article has a caption, the second's has none."""
    (tmp_path / "in").mkdir()
    write_shard(tmp_path / "in" / "0.jsonl", [CHILI, FRONT, f"{CHILI}\n{FLOOD}"])
    write_shard(tmp_path / "in" / "1.jsonl", [FLOOD, FLOOD])
    return tmp_path


def write_shard(path: Path, texts: list[str]) -> None:
    rows = [
        {"text": text, "id": f"{path.stem}-{number}", "url": "https://kabar.example/", "skor": 0.5}
        for number, text in enumerate(texts)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def run(folder: Path, reader: str, writer: str, executor: str = "local") -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, reader, writer, executor, folder],
        env=ENVIRONMENT | {"RAY_DEDUP_LOGS": "0"},
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stdout.decode()[-5000:]


def lines_of(folder: Path) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for path in sorted(folder.iterdir())
        for line in path.read_text().splitlines()
    ]


def stats_of(folder: Path) -> dict[str, int]:
    """Return what the step counted, over all tasks."""
    (step,) = (
        step
        for step in json.loads((folder / "logs" / "stats.json").read_text())
        if "Inakoran" in step["name"]
    )
    return {
        name: value["total"] if isinstance(value, dict) else value
        for name, value in step["stats"].items()
        if name != "doc_len"
    }


@pytest.mark.parametrize("executor", ["local", "ray"])
def test_rows_to_json_lines(folder: Path, executor: str, schema: Draft202012Validator) -> None:
    if executor == "ray":
        pytest.importorskip("ray", reason="ray is not installed: pip install 'datatrove[ray]'")
    run(folder, "jsonl", "jsonl", executor)
    assert [path.name for path in sorted((folder / "out").iterdir())] == [
        "00000.jsonl",
        "00001.jsonl",
    ]
    written = lines_of(folder / "out")
    assert [row["id"] for row in written] == ["0-0", "0-2#1", "0-2#2", "1-0", "1-1"]
    for row, text in zip(written, [CHILI, CHILI, FLOOD, FLOOD, FLOOD], strict=True):
        article = extract_text(text, source=row["id"])
        assert row["text"] == article.content
        record = dict(row["metadata"])
        assert record.pop("url") == "https://kabar.example/"
        assert record.pop("skor") == 0.5
        assert record.pop("file_path").endswith(".jsonl")
        assert record == {
            key: value
            for key, value in json.loads(json.dumps(article.to_dict())).items()
            if key != "url"
        }
        schema.validate({**record, "url": None})
    (dropped,) = lines_of(folder / "dropped")
    assert (dropped["id"], dropped["text"]) == ("0-1", FRONT)
    assert dropped["metadata"]["filter_reason"] == "no-article"
    assert dropped["metadata"]["filter_message"].startswith("no article found")
    counted = stats_of(folder)
    assert counted["total"] == 5
    assert counted["forwarded"] == 5
    assert counted["dropped"] == counted["dropped_no-article"] == 1


def test_shards_with_and_without_captions_agree_in_parquet(folder: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    from inakoran_extract.contrib.datatrove import SCHEMA  # noqa: PLC0415 - may not be there

    run(folder, "jsonl", "parquet")
    shards = sorted((folder / "out").iterdir())
    assert len(shards) == 2
    for shard in shards:
        assert dataset.dataset(shard).schema.equals(SCHEMA)
    table = dataset.dataset(shards).to_table()
    assert table.column("headline").to_pylist() == [HEADLINES[0], *HEADLINES, *HEADLINES[1:] * 2]
    assert table.column("captions").to_pylist()[0][0]["credit"] == "ist"
    assert table.column("captions").to_pylist()[-1] == []


def test_a_crawl_s_pages(folder: Path) -> None:
    pytest.importorskip("magic", reason="python-magic, which datatrove's WarcReader needs")
    for path in (folder / "in").iterdir():
        path.unlink()
    for number, page in enumerate((PAGE, UNDATED)):
        with (folder / "in" / f"{number}.warc.gz").open("wb") as file:
            writer = WARCWriter(file, gzip=True)
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], "HTTP/1.1")
            record = writer.create_warc_record(
                f"https://kabar.example/{number}",
                "response",
                payload=io.BytesIO(page.encode()),
                http_headers=headers,
                warc_headers_dict={"WARC-Date": "2031-01-02T03:04:05Z"},
            )
            writer.write_record(record)
            record.raw_stream.close()  # a temporary file
    run(folder, "warc", "parquet")
    dataset = pytest.importorskip("pyarrow.dataset")
    table = dataset.dataset(sorted((folder / "out").iterdir())).to_table()
    assert table.column("headline").to_pylist() == HEADLINES[1:] * 2
    assert table.column("url").to_pylist() == ["https://kabar.example/0", "https://kabar.example/1"]
    assert table.column("timestamp").to_pylist() == ["2026-10-22T10:00:00+08:00", None]


@posix
def test_killed_between_tasks_only_the_missing_shard_is_done(folder: Path) -> None:
    (folder / "wait").touch()
    process = subprocess.Popen(
        [sys.executable, SCRIPT, "jsonl", "jsonl", "local", folder],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    end = time.monotonic() + LONGEST
    while not (folder / "logs" / "completions" / "00000").exists():
        assert time.monotonic() < end
        assert process.poll() is None
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    first = folder / "out" / "00000.jsonl"
    before = (first.stat().st_mtime_ns, first.read_bytes())
    assert not (folder / "logs" / "completions" / "00001").exists()
    (folder / "wait").unlink()
    run(folder, "jsonl", "jsonl")
    assert (first.stat().st_mtime_ns, first.read_bytes()) == before
    assert [row["id"] for row in lines_of(folder / "out")] == [
        "0-0",
        "0-2#1",
        "0-2#2",
        "1-0",
        "1-1",
    ]


def through(rows: list[Any], **options: Any) -> tuple[list[Any], Any]:
    """Return what a step makes of documents, and the step."""
    from inakoran_extract.contrib.datatrove import ArticleExtractor  # noqa: PLC0415

    step = ArticleExtractor(**options)
    return list(step(iter(rows))), step


def test_it_never_raises() -> None:
    from datatrove.data import Document  # noqa: PLC0415

    deep: dict[str, Any] = {}
    for _ in range(5000):
        deep = {"x": deep}
    strange = [
        Document(text=None, id="1"),
        Document(text=b"\xff\x00", id="2"),
        Document(text=float("nan"), id="3"),
        Document(text="", id="4"),
        Document(text="\x00\ud800\n" * 50, id="5"),
        Document(text=CHILI, id=None, metadata=None),
        Document(text=CHILI, id=7, metadata={"url": 3, "title": ["x"], 5: object(), "x": deep}),
        Document(text=CHILI, id="8", metadata={"text": "other", "url": "https://kabar.example/8"}),
        Document(text=FRONT * 5_000, id="9"),
    ]
    found, step = through(strange, max_bytes=100_000)
    assert [row.id for row in found] == ["None", "7", "8"]
    assert {row.metadata["headline"] for row in found} == {HEADLINES[0]}
    assert found[-1].metadata["url"] == "https://kabar.example/8"
    counted = step.stats.to_dict()["stats"]
    assert counted["total"] == len(strange)
    assert counted["dropped"] == len(strange) - len(found)
    assert counted["dropped_no-text"] == 3
    assert counted["dropped_too-large"] == 1


def test_what_the_reader_knew_can_be_kept_apart() -> None:
    from datatrove.data import Document  # noqa: PLC0415

    metadata = {"url": "https://kabar.example/1", "skor": 0.5, "tags": ["pasar"]}
    (row,), _ = through([Document(text=CHILI, id="1", metadata=metadata)], keep_input=True)
    assert json.loads(row.metadata["input"]) == metadata
    assert "skor" not in row.metadata
    (row,), _ = through([Document(text=CHILI, id="1", metadata=metadata)])
    assert row.metadata["skor"] == 0.5


def test_options() -> None:
    from datatrove.data import Document  # noqa: PLC0415

    def rows() -> Iterator[Any]:
        yield Document(text=f"{CHILI}\n{FLOOD}", id="1")

    assert [row.id for row in through(list(rows()))[0]] == ["1#1", "1#2"]
    assert [row.id for row in through(list(rows()), split="never")[0]] == ["1"]
    undated = FLOOD.replace("Monday, 10-03-2025 | 02:30 pm\n\n", "")
    assert through([Document(text=undated, id="1")], strict=True)[0] == []
    ((row,), _) = through([Document(text=CHILI, id="1")], timezone="Asia/Makassar")
    assert row.metadata["timestamp"] == "2025-02-06T09:15:00+08:00"
