"""`read`: the command's way through inputs, for Python."""

import gzip
import io
import json
import signal
import subprocess
import sys
import tarfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import CHILI, ENVIRONMENT, FLOOD, HEADLINES, TIMEOUT, posix, records, run

from inakoran_extract import Article, Failure, extract, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Dumps, a stream, a shard and an archive, with two inputs that fail."""
    (tmp_path / "dumps").mkdir()
    (tmp_path / "dumps" / "a.txt").write_text(CHILI)
    (tmp_path / "dumps" / "b.txt").write_text(FLOOD)
    (tmp_path / "dumps" / "kosong.txt").touch()
    (tmp_path / "stream.txt").write_text(f"{CHILI}\n{FLOOD}")
    rows = [{"isi": CHILI, "url": "https://kabar.example/1"}, {"isi": FLOOD}]
    shard = "\n".join(map(json.dumps, rows))
    (tmp_path / "shard.jsonl.gz").write_bytes(gzip.compress(shard.encode()))
    with tarfile.open(tmp_path / "arsip.tar", "w") as archive:
        member = tarfile.TarInfo("x/c.txt")
        member.size = len(FLOOD.encode())
        archive.addfile(member, io.BytesIO(FLOOD.encode()))
    return tmp_path


def paths_of(folder: Path) -> list[Path]:
    return [folder / name for name in ("dumps", "stream.txt", "none.txt", "arsip.tar")]


@pytest.mark.parametrize("jobs", [1, 2])
def test_it_gives_what_the_command_gives(folder: Path, jobs: int) -> None:
    found = list(read(paths_of(folder), jobs=jobs))
    result = run(folder, *map(str, paths_of(folder)))
    articles = [each.to_dict() for each in found if isinstance(each, Article)]
    assert json.loads(json.dumps(articles)) == records(result.stdout)
    failures = [each for each in found if isinstance(each, Failure)]
    assert [(Path(each.source).name, each.code) for each in failures] == [
        ("kosong.txt", "empty"),
        ("none.txt", "missing"),
    ]
    assert [type(each) for each in found] == [Article] * 2 + [Failure] + [Article] * 2 + [
        Failure,
        Article,
    ]


def test_options_are_the_command_s(folder: Path) -> None:
    shard = folder / "shard.jsonl.gz"
    first, second = read(shard, text_field="isi", timezone="Asia/Makassar")
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.url, first.headline) == ("https://kabar.example/1", HEADLINES[0])
    assert first.timestamp == "2025-02-06T09:15:00+08:00"
    assert second.source == f"{shard}#2"
    (whole,) = read([folder / "stream.txt"], split="never")
    assert isinstance(whole, Article)
    (failure,) = read(str(folder / "dumps" / "a.txt"), max_bytes=100)
    assert isinstance(failure, Failure)
    assert failure.code == "too-large"
    (only,) = read(folder / "dumps", include=["b.*"])
    assert isinstance(only, Article)
    assert only.headline == HEADLINES[1]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"kind": "docx"}, ValueError),
        ({"split": "always"}, ValueError),
        ({"jobs": 0}, ValueError),
        ({"timeout": -1}, ValueError),
        ({"timeout": float("nan")}, ValueError),
        ({"max_bytes": 0}, ValueError),
        ({"timezone": "WIB"}, ValueError),
        ({"encoding": "utf-9"}, LookupError),
    ],
)
def test_an_option_that_cannot_be_is_refused_at_once(
    folder: Path, options: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        read(folder, **options)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        read(7)  # type: ignore[arg-type]


@posix
def test_a_document_that_takes_too_long_and_a_signal_that_is_given_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(data: bytes, **options: object) -> Article:
        if b"Jembatan" in data:
            begin = time.process_time()
            while time.process_time() < begin + 5:
                pass
        return genuine(data, **options)  # type: ignore[arg-type]

    genuine = extract
    monkeypatch.setattr("inakoran_extract.run.batch.extract", slow)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGALRM, signal.SIGPROF)}
    first, second, _ = read(folder / "dumps", timeout=1)
    assert isinstance(first, Article)
    assert isinstance(second, Failure)
    assert second.code == "timeout"
    assert {number: signal.getsignal(number) for number in handlers} == handlers


def test_outside_the_main_thread_it_reads_as_well(folder: Path) -> None:
    found: list[Article | Failure] = []
    thread = threading.Thread(target=lambda: found.extend(read(folder / "dumps")))
    thread.start()
    thread.join(TIMEOUT)
    assert [isinstance(each, Article) for each in found] == [True, True, False]


CLOSING = """
import multiprocessing, sys
from inakoran_extract import read

if __name__ == "__main__":
    articles = read(sys.argv[1:], jobs=2)
    next(articles)
    print(len(multiprocessing.active_children()))
    articles.close()
    print(len(multiprocessing.active_children()))
"""


def test_closing_it_ends_the_workers(folder: Path) -> None:
    (folder / "script.py").write_text(CLOSING)
    names = [str(folder / "dumps" / "a.txt")] * 2_000
    done = subprocess.run(
        [sys.executable, "script.py", *names],
        cwd=folder,
        env=ENVIRONMENT,
        check=True,
        capture_output=True,
        timeout=TIMEOUT,
    )
    begun, left = map(int, done.stdout.split())
    assert begun > 0
    assert left == 0
    assert done.stderr == b""


def test_inputs_are_read_as_articles_are_asked_for(folder: Path) -> None:
    def paths() -> Iterator[Path]:
        yield folder / "dumps" / "a.txt"
        raise AssertionError

    lazy = read(paths())
    assert isinstance(next(lazy), Article)
    with pytest.raises(AssertionError):
        next(lazy)
