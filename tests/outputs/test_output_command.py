"""The command's output: to files, links, devices, full disks."""

import os
import stat
from pathlib import Path

import command
import pytest
from command import (
    CHILI,
    HEADLINES,
    headlines,
    names,
    not_root,
    only_line,
    posix,
    records,
    run,
    said,
)

folder = command.folder


def test_output_file(folder: Path) -> None:
    expected = run(folder, "a.txt", "b.txt").stdout
    result = run(folder, "-o", "out.jsonl", "a.txt", "b.txt")
    assert (result.returncode, result.stdout, said(result.stderr)) == (0, b"", [])
    assert (folder / "out.jsonl").read_bytes() == expected
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@pytest.mark.parametrize("output", ["-", pytest.param("/dev/stdout", marks=posix)])
def test_output_to_standard_output(folder: Path, output: str) -> None:
    assert headlines(run(folder, "-o", output, "a.txt").stdout) == HEADLINES[:1]
    with (folder / "log").open("ab") as log:
        log.write(b"{}\n")
        log.flush()
        run(folder, "-o", output, "a.txt", stdout=log)
    assert len(records((folder / "log").read_bytes())) == 2


def test_some_failures_still_write_the_rest(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    result = run(folder, "-o", "out.jsonl", "a.txt", "missing.txt")
    assert result.returncode == 1
    assert headlines((folder / "out.jsonl").read_bytes()) == HEADLINES[:1]


def test_nothing_to_write_leaves_the_old_file(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    assert run(folder, "-o", "out.jsonl", "missing.txt").returncode == 1
    assert run(folder, "-o", "new.jsonl", "missing.txt").returncode == 1
    assert (folder / "out.jsonl").read_text() == "old\n"
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@posix
def test_output_keeps_the_mode_of_the_old_file(folder: Path) -> None:
    out = folder / "out.jsonl"
    out.write_text("old\n")
    out.chmod(0o640)
    run(folder, "-o", "out.jsonl", "a.txt")
    assert headlines(out.read_bytes()) == HEADLINES[:1]
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


@posix
@pytest.mark.parametrize("exists", [True, False])
def test_output_through_a_link_replaces_its_target(folder: Path, *, exists: bool) -> None:
    store = folder / "store"
    store.mkdir()
    if exists:
        (store / "real.jsonl").write_text("old\n")
    (folder / "out.jsonl").symlink_to(Path("store") / "real.jsonl")
    assert run(folder, "-o", "out.jsonl", "a.txt").returncode == 0
    assert (folder / "out.jsonl").is_symlink()
    assert headlines((store / "real.jsonl").read_bytes()) == HEADLINES[:1]
    assert names(store) == ["real.jsonl"]


@posix
def test_output_that_is_an_input(folder: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    linked = run(folder, "-o", "link.txt", "a.txt")
    with (folder / "a.txt").open("rb") as standard_input:
        piped = run(folder, "-o", "a.txt", stdin=standard_input)
    for result in (linked, piped):
        assert result.returncode == 2
        assert b"is one of the inputs" in result.stderr
    assert (folder / "a.txt").read_text() == CHILI


@posix
def test_output_that_is_listed_as_an_input(folder: Path) -> None:
    (folder / "list").write_text("a.txt\nout.jsonl\nb.txt\n")
    before = b'{"source": "a.txt", "code": "missing", "message": ""}\n'
    (folder / "out.jsonl").write_bytes(before)
    arguments = ["-q", "--errors", "errors.jsonl", "--files-from", "list"]
    with (folder / "out.jsonl").open("ab") as output:
        assert run(folder, *arguments, stdout=output).returncode == 1
    (error,) = records((folder / "errors.jsonl").read_bytes())
    assert (error["source"], error["code"]) == ("out.jsonl", "output")
    assert "what this run writes" in error["message"]
    (folder / "out.jsonl").write_bytes(before)
    for options in (("-o", "out.jsonl", "--resume"), ("--errors", "out.jsonl")):
        result = run(folder, *options, "--files-from", "list")
        assert (result.returncode, result.stdout) == (2, b"")
        assert (folder / "out.jsonl").read_bytes() == before


@posix
def test_output_inside_the_folder_that_is_read(folder: Path) -> None:
    expected = [f"./{name}" for name in ("a.txt", "b.txt")]
    for _ in range(2):
        with (folder / "out.jsonl").open("wb") as output:
            result = run(folder, ".", stdout=output)
        assert (result.returncode, said(result.stderr)) == (0, [])
        written = records((folder / "out.jsonl").read_bytes())
        assert [record["source"] for record in written] == expected


@posix
def test_output_to_a_device_or_a_pipe(folder: Path) -> None:
    assert run(folder, "-o", "/dev/null", "a.txt").returncode == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    os.mkfifo(folder / "pipe")
    reader = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run(folder, "-o", "pipe", "a.txt").returncode == 0
        assert headlines(os.read(reader, 65536)) == HEADLINES[:1]
    finally:
        os.close(reader)
    assert (folder / "pipe").is_fifo()


def test_output_in_a_missing_folder(folder: Path) -> None:
    result = run(folder, "-o", "none/out.jsonl", "a.txt")
    assert (result.returncode, result.stdout) == (1, b"")
    assert "none/out.jsonl: " in only_line(result.stderr)


@posix
@not_root
def test_output_to_a_protected_file(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    (folder / "out.jsonl").chmod(0o400)
    result = run(folder, "-o", "out.jsonl", "a.txt")
    assert result.returncode == 1
    assert "out.jsonl: Permission denied; " in only_line(result.stderr)
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("count", [1, 50])
def test_a_full_disk(folder: Path, count: int) -> None:
    with Path("/dev/full").open("wb") as full:
        result = run(folder, *["a.txt"] * count, stdout=full)
    assert result.returncode == 1
    assert "standard output: No space left" in only_line(result.stderr)
    result = run(folder, "--errors", "/dev/full", "-q", *["none.txt"] * count)
    assert result.returncode == 1
    assert "/dev/full: No space left" in only_line(result.stderr)
    result = run(folder, "-o", "/dev/full", *["a.txt"] * count)
    assert result.returncode == 1
    assert "/dev/full: No space left" in only_line(result.stderr)
