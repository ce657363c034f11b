"""What is pulled away under a run: its output, its folder, its terminal, its memory, its list."""

import json
import os
import random
import resource
import signal
import subprocess
import time
from functools import partial
from pathlib import Path

import command
import pytest
from command import (
    CHILI,
    ENVIRONMENT,
    HEADLINES,
    MODULE,
    TIMEOUT,
    headlines,
    names,
    only_line,
    posix,
    records,
    run,
    said,
    start,
)
from test_running import wait_for, write_dumps

from inakoran_extract.inputs.folders import expand_globs
from inakoran_extract.outputs.shape import encode_record

folder = command.folder

pytestmark = posix


@pytest.mark.parametrize("name", ["out.jsonl", "errors.jsonl"])
@pytest.mark.parametrize("replaced", [False, True])
def test_an_output_that_is_pulled_away(folder: Path, name: str, *, replaced: bool) -> None:
    write_dumps(folder, 3_000)
    (folder / "empty.txt").touch()
    (folder / "list").write_text("empty.txt\n" + (folder / "list").read_text())
    options = ("-o", "out.jsonl", "--errors", "errors.jsonl", "--resume", "--files-from", "list")
    with start(folder, *options) as process:
        wait_for(folder / "out.jsonl", 1000)
        (folder / name).unlink()
        if replaced:
            (folder / name).write_bytes(b"")
        _, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 1
    assert f"{name} was moved, removed or replaced while it was written" in errors.decode()
    assert b"Traceback" not in errors


def test_an_output_that_is_the_list_of_inputs(folder: Path) -> None:
    paths = b"a.txt\nb.txt\n"
    (folder / "list").write_bytes(paths)
    (folder / "link").symlink_to("list")
    for option in ("-o", "--errors"):
        for name in ("list", "./link"):
            result = run(folder, "--files-from", "list", option, name)
            assert result.returncode == 2
            assert b"is one of the inputs" in result.stderr
            assert (folder / "list").read_bytes() == paths


def test_an_output_that_the_list_names(folder: Path) -> None:
    for null in ("\n", "\0"):
        (folder / "list").write_text(null.join(("b.txt", "./a.txt", "")))
        options = ("--null",) if null == "\0" else ()
        for option in ("-o", "--errors"):
            result = run(folder, *options, "--files-from", "list", option, "a.txt")
            assert (result.returncode, result.stdout) == (2, b"")
            assert (folder / "a.txt").read_text() == CHILI


def test_an_output_that_a_piped_list_names(folder: Path) -> None:
    (folder / "a").write_text(CHILI)
    (folder / "link.txt").symlink_to("a")
    result = run(folder, "--files-from", "-", "-o", "a", data=b"b.txt\nlink.txt\n")
    assert result.returncode == 1
    assert only_line(result.stderr).endswith("link.txt is among the inputs; name another output")
    assert (folder / "a").read_text() == CHILI


@pytest.mark.parametrize("piped", [False, True])
@pytest.mark.parametrize("to", [(), ("-o", "out.jsonl")])
@pytest.mark.parametrize("option", ["--errors", "--report"])
@pytest.mark.parametrize("hard", [False, True])
def test_an_error_file_or_report_that_is_read_by_another_name(
    folder: Path, option: str, to: tuple[str, ...], *, hard: bool, piped: bool
) -> None:
    (folder / "a").write_text(CHILI)
    if hard:
        (folder / "link.txt").hardlink_to(folder / "a")
    else:
        (folder / "link.txt").symlink_to("a")
    (folder / "list").write_text("missing\nb.txt\nlink.txt\n")
    source = "-" if piped else "list"
    data = (folder / "list").read_bytes() if piped else b""
    result = run(folder, "--files-from", source, *to, option, "a", data=data)
    assert result.returncode == (1 if piped else 2)
    assert b"is among the inputs" in result.stderr or b"is one of the inputs" in result.stderr
    assert b"Traceback" not in result.stderr
    assert (folder / "a").read_text() == CHILI


def test_a_report_on_another_file_of_the_run(folder: Path) -> None:
    (folder / "list").write_text("a.txt\n")
    (folder / "errors.jsonl").touch()
    (folder / "hard.html").hardlink_to(folder / "errors.jsonl")
    for options in (
        ("--report", "list"),
        ("--report", "a.txt"),
        ("-o", "x.jsonl", "--report", "x.jsonl"),
        ("--errors", "errors.jsonl", "--report", "errors.jsonl"),
        ("--errors", "errors.jsonl", "--report", "hard.html"),
        ("--output-dir", "out", "--report", "out/a.json"),
    ):
        result = run(folder, "--files-from", "list", *options)
        assert (result.returncode, result.stdout) == (2, b"")
        assert (folder / "list").read_text() == "a.txt\n"
        assert (folder / "a.txt").read_text() == CHILI
    result = run(folder, "a.txt", "--output-dir", "out", "--report", "out/report.html")
    assert result.returncode == 0
    assert names(folder / "out") == ["a.json", "report.html"]


def test_a_record_that_would_take_an_inputs_place(folder: Path) -> None:
    data = json.dumps({"headline": "Garam", "body": [CHILI]})
    (folder / "a.json").write_text(data)
    result = run(folder, "a.txt", "a.json", "--text-field", "body", "--output-dir", ".")
    assert result.returncode == 1
    assert b"a.json is there and no record; move it away" in result.stderr
    assert (folder / "a.json").read_text() == data


def test_errors_of_an_earlier_run_are_gone(folder: Path) -> None:
    for name in ("errors.jsonl", "errors.jsonl.gz"):
        run(folder, "missing", "missing", "--errors", name)
        assert (folder / name).stat().st_size > 50
        run(folder, "a.txt", "--errors", name)
        assert (folder / name).stat().st_size < 50
        run(folder, "a.txt", "none", "--errors", name)
        assert run(folder, "--from", "jsonl", name).returncode == 1


def test_a_second_run_with_the_same_errors_is_refused(folder: Path) -> None:
    write_dumps(folder, 3_000)
    shared = ("--errors", "errors.jsonl", "--resume")
    with start(folder, "-o", "out.jsonl", *shared, "--files-from", "list") as process:
        wait_for(folder / "out.jsonl", 1000)
        second = run(folder, "-o", "other.jsonl", *shared, "a.txt")
        process.communicate(timeout=TIMEOUT)
    assert (second.returncode, process.returncode) == (1, 0)
    assert "errors.jsonl is written by another run" in only_line(second.stderr)
    assert len((folder / "out.jsonl").read_bytes().splitlines()) == 3_000


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_lost_terminal(folder: Path, jobs: str) -> None:
    write_dumps(folder, 6_000)
    before = {*names(folder), "out.jsonl"}
    options = ("-j", jobs, "-o", "out.jsonl", "--files-from", "list")
    process = start(folder, *options, new_session=True)
    time.sleep(1)
    os.killpg(process.pid, signal.SIGHUP)
    _, errors = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, errors) in {(129, b"inakoran-extract: hung up\n"), (0, b"")}
    assert set(names(folder)) <= before


def test_a_run_that_is_to_outlive_its_terminal(folder: Path) -> None:
    write_dumps(folder, 1_000)
    with subprocess.Popen(
        (*MODULE, "-o", "out.jsonl", "--files-from", "list"),
        cwd=folder,
        env=ENVIRONMENT,
        preexec_fn=partial(signal.signal, signal.SIGHUP, signal.SIG_IGN),  # noqa: PLW1509
    ) as process:
        time.sleep(0.5)
        process.send_signal(signal.SIGHUP)
        assert process.wait(TIMEOUT) == 0
    assert len((folder / "out.jsonl").read_bytes().splitlines()) == 1_000


@pytest.mark.parametrize("moment", range(30, 480, 30))
def test_an_interrupt_in_the_first_steps_shows_no_traceback(folder: Path, moment: int) -> None:
    # Before that the interpreter itself is still on its way.
    process = start(folder, "--files-from", "-", stdin=subprocess.PIPE)
    while not (Path("/proc") / str(process.pid)).exists():
        pass
    time.sleep(moment / 1000)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=TIMEOUT)
    if b"site" in errors or b"runpy" in errors:
        pytest.skip("the interpreter was not yet there")
    assert (process.returncode, errors) in {
        (-signal.SIGINT, b""),
        (130, b"inakoran-extract: interrupted\n"),
        (0, b""),
    }


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("options", [("--help",), ("--version",), ("--schema",), ("a.txt",)])
def test_a_full_device(folder: Path, options: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = run(folder, *options, stdout=full)
    assert result.returncode == 1
    assert only_line(result.stderr).startswith("inakoran-extract: standard output: ")


def fill_up() -> None:
    """Have the system refuse to write behind a place, which is as good as a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


@pytest.mark.parametrize("way", [(), ("--resume",)])
def test_a_disk_that_fills_up(folder: Path, way: tuple[str, ...]) -> None:
    write_dumps(folder, 500)
    result = subprocess.run(
        (*MODULE, *way, "-o", "out.jsonl", "--files-from", "list"),
        cwd=folder,
        env=ENVIRONMENT,
        preexec_fn=fill_up,
        capture_output=True,
        check=False,
        timeout=TIMEOUT,
    )
    assert (result.returncode, result.stdout) == (1, b"")
    assert only_line(result.stderr).startswith("inakoran-extract: out.jsonl: ")
    assert not [name for name in names(folder) if name.startswith(".")]
    if way:
        again = run(folder, *way, "-o", "out.jsonl", "--files-from", "list")
        assert again.returncode == 0
        assert len((folder / "out.jsonl").read_bytes().splitlines()) == 500


def test_a_folder_that_is_gone(folder: Path) -> None:
    path = folder / "a.txt"
    gone = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
    shell = ("sh", "-c", gone, "sh", *MODULE)
    result = run(folder, str(path), command=shell)
    assert headlines(result.stdout) == HEADLINES[:1]
    result = run(folder, "-j", "2", str(path), str(path), command=shell)
    assert headlines(result.stdout) == HEADLINES[:1] * 2
    result = run(folder, "-o", "x.jsonl", str(path), command=shell)
    assert result.returncode == 2
    assert b"the folder you are in is gone" in result.stderr
    assert b"Traceback" not in result.stderr


def test_an_output_folder_that_vanishes(folder: Path) -> None:
    write_dumps(folder, 3_000)
    (folder / "out").mkdir()
    with start(folder, "-o", "out/a.jsonl", "--files-from", "list") as process:
        deadline = time.monotonic() + TIMEOUT
        while not names(folder / "out") and time.monotonic() < deadline:
            time.sleep(0.01)
        for path in (folder / "out").iterdir():
            path.unlink()
        (folder / "out").rmdir()
        _, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 1
    assert only_line(errors).startswith("inakoran-extract: out/a.jsonl: ")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="the system has no such folder")
def test_a_folder_in_which_nothing_can_be_written(folder: Path) -> None:
    path = str(folder / "a.txt")
    shell = ("sh", "-c", 'cd /proc/self && exec "$@"', "sh", *MODULE)
    for jobs in ("1", "2"):
        result = run(folder, "-j", jobs, path, command=shell)
        assert (result.returncode, result.stderr) == (0, b"")
        assert headlines(result.stdout) == HEADLINES[:1]
    for options in (("-o", "x.jsonl"), ("--errors", "x.jsonl"), ("--output-dir", "x")):
        result = run(folder, *options, path, command=shell)
        assert (result.returncode, result.stdout) == (1, b"")
        assert only_line(result.stderr).startswith("inakoran-extract: x")


ENDS = {
    signal.SIGINT: b"inakoran-extract: interrupted\n",
    signal.SIGTERM: b"inakoran-extract: terminated\n",
    signal.SIGHUP: b"inakoran-extract: hung up\n",
}


@pytest.mark.parametrize("number", ENDS, ids=lambda number: number.name)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_at_any_moment_leaves_nothing_behind(
    folder: Path, jobs: str, number: signal.Signals
) -> None:
    write_dumps(folder, 1_500)
    before = names(folder)
    options = ("-q", "-j", jobs, "-o", "out.jsonl", "--errors", "e.jsonl", "--files-from", "list")
    chance = random.Random(number)  # noqa: S311 - the moments are to be the same each time
    for _ in range(8):
        process = start(folder, *options, new_session=True)
        try:
            process.wait(chance.uniform(0.15, 0.9))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, number)
        _, errors = process.communicate(timeout=TIMEOUT)
        # Before the command itself is there, the system ends it.
        assert (process.returncode, errors) in {
            (0, b""),
            (128 + number, ENDS[number]),
            (-number, b""),
        }
        assert names(folder) in (before, sorted([*before, "e.jsonl", "out.jsonl"]))
        for name in ("e.jsonl", "out.jsonl"):
            (folder / name).unlink(missing_ok=True)


def test_a_machine_without_home_tmp_or_locale(folder: Path) -> None:
    bare = {key: ENVIRONMENT[key] for key in ("PATH", "PYTHONPATH") if key in ENVIRONMENT}
    for extra in ({}, {"LC_ALL": "C"}, {"LC_ALL": "no", "HOME": "/no", "TMPDIR": "/no"}):
        for jobs in ("1", "2"):
            result = run(folder, "-j", jobs, "a.txt", "b.txt", env=bare | extra)
            assert (result.returncode, said(result.stderr)) == (0, [])
            assert headlines(result.stdout) == HEADLINES


@pytest.mark.parametrize("room", range(40, 200, 20))
def test_little_memory_is_one_line_or_none(folder: Path, room: int) -> None:
    (folder / "c.txt").write_text(
        CHILI.replace("KOMENTAR", "Harga cabai naik, kata dia.\n" * 150_000)
    )
    limit = room << 20
    result = subprocess.run(
        (*MODULE, "c.txt"),
        cwd=folder,
        env=ENVIRONMENT,
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_AS, (limit, limit)),
        capture_output=True,
        check=False,
        timeout=TIMEOUT,
    )
    if b"inakoran-extract: " not in result.stderr and result.returncode:
        pytest.skip("not even the interpreter or its modules have room")
    if result.returncode:
        only_line(result.stderr)
        assert b"memory" in result.stderr
    else:
        assert (result.stderr, len(records(result.stdout))) == (b"", 1)


def test_nothing_that_a_terminal_acts_on_goes_out(folder: Path) -> None:
    for name in ("a\x9b31m.txt", "b\u202e.txt", "c\x7f.txt"):
        (folder / name).write_text(CHILI)
        result = run(folder, name)
        (record,) = records(result.stdout)
        assert record["source"] == name
        assert not set("\x7f\x9b\u202e\x1b") & set(result.stdout.decode())
    row = {"text": CHILI, "url": "https://contoh.id/\x9b", "judul": "\u2066x\x85"}
    result = run(folder, "--keep-input", data=json.dumps(row).encode() + b"\n")
    (record,) = records(result.stdout)
    assert record["input"]["judul"] == row["judul"]
    assert not set("\x9b\u2066\x85") & set(result.stdout.decode())


def test_what_is_escaped_reads_the_same() -> None:
    record = {"headline": "".join(map(chr, range(0x20, 0x250))) + "\u202a\u202e\u2066\u2069“”"}
    data = encode_record(record)
    assert json.loads(data) == record
    assert data.decode().rstrip("\n").isprintable() or "\xad" in data.decode()


def test_a_line_of_error_has_an_end(folder: Path) -> None:
    row = json.dumps({"x" * 3_000_000: 1}) + "\n"
    result = run(folder, "--from", "jsonl", data=row.encode())
    assert len(only_line(result.stderr)) < 3000
    path = "b" * 3000
    result = run(folder, path)
    assert len(only_line(result.stderr)) < 3000


def test_globs_where_the_shell_leaves_them(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    (folder / "[x].txt").write_text(CHILI)
    paths = expand_globs(("*.txt", "[x].txt", "none*", "-"))
    assert paths == ("[x].txt", "a.txt", "b.txt", "[x].txt", "none*", "-")
