"""What a killed run leaves beside its output: gone with the next run, unless it is still in use."""

import os
import signal
from pathlib import Path

import command
import pytest
from command import TIMEOUT, names, posix, run, start

from inakoran_extract.outputs.leftovers import remove_leftovers, temporary_beside

folder = command.folder
OLD = ".inakoran-extract-0123456789ab"


@posix
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGABRT])
def test_the_next_run_removes_it(folder: Path, number: int) -> None:
    (folder / "out").mkdir()
    os.mkfifo(folder / "pipe")
    pipe = folder / "pipe"
    # Opening it waits until the run waits for what comes out of it.
    with start(folder, "-o", "out/all.jsonl", "a.txt", "pipe") as process, pipe.open("wb"):
        process.send_signal(number)
        process.communicate(timeout=TIMEOUT)
    (left,) = names(folder / "out")
    assert left.startswith(".inakoran-extract-")
    assert run(folder, "-o", "out/all.jsonl", "a.txt").returncode == 0
    assert names(folder / "out") == ["all.jsonl"]


@pytest.mark.parametrize("options", [("-o", "out/b.csv.gz"), ("--output-dir", "out")])
def test_whatever_is_written_there(folder: Path, options: tuple[str, str]) -> None:
    (folder / "out").mkdir()
    others = [".inakoran-extract-notes", ".inakoran-extract-", OLD.upper(), f"{OLD}c", "a"]
    for name in (OLD, *others):
        (folder / "out" / name).write_text("x")
    assert run(folder, *options, "b.txt").returncode == 0
    assert {*names(folder / "out")} - {"b.json", "b.csv.gz"} == {*others}


@posix
def test_what_another_run_writes_stays(tmp_path: Path) -> None:
    target = str(tmp_path / "out.jsonl")
    with temporary_beside(target) as (path, file), temporary_beside(target) as (other, _):
        remove_leftovers(str(tmp_path))
        assert {path, other} == {str(found) for found in tmp_path.iterdir()}
        file.close()  # It is renamed only then.
        remove_leftovers(str(tmp_path))
        assert Path(path).exists()
    assert names(tmp_path) == []
