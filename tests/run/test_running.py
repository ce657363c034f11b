"""Many inputs at once: processes, what they cost when they die, summaries, signals."""

import gzip
import json
import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import command
import pytest
from command import (
    CHILI,
    ENVIRONMENT,
    FLOOD,
    HEADLINES,
    TIMEOUT,
    counts,
    headlines,
    names,
    posix,
    records,
    run,
    said,
    start,
)

from inakoran_extract.run.interrupts import Interrupted, Interrupts

folder = command.folder


def write_dumps(folder: Path, count: int) -> list[str]:
    """Write so many dumps, each with a headline of its own, and their names into `list`."""
    paths = []
    (folder / "dumps").mkdir()
    for number in range(count):
        text = (CHILI, FLOOD)[number % 2].replace(" Desa ", f" {number} Desa ")
        path = f"dumps/{number:05}.txt"
        (folder / path).write_text(text)
        paths.append(path)
    (folder / "list").write_text("".join(f"{path}\n" for path in paths))
    return paths


def test_any_number_of_jobs_writes_the_same(folder: Path) -> None:
    paths = write_dumps(folder, 300)
    paths[70:70] = ["missing.txt", "a.txt"]
    paths += ["missing.txt"]
    (folder / "list").write_text("\n".join(paths))
    one, *others = (run(folder, "-j", jobs, "--files-from", "list") for jobs in ("1", "2", "3"))
    assert one.returncode == 1
    assert [record["source"] for record in records(one.stdout)] == [
        path for path in paths if path != "missing.txt"
    ]
    for other in others:
        assert (other.returncode, other.stdout) == (1, one.stdout)
        assert said(other.stderr) == said(one.stderr)
        assert counts(other.stderr) == counts(one.stderr)


def test_jobs_for_every_processor(folder: Path) -> None:
    assert run(folder, "-j", "auto", "a.txt").stdout == run(folder, "a.txt").stdout


@posix
def test_a_large_folder_with_bad_files(folder: Path) -> None:
    paths = write_dumps(folder, 10_000)
    bad: dict[str, tuple[str, str]] = {}
    for number, path in enumerate(paths[50::100]):
        code, name = spoil(folder / path, number % 7)
        bad[path] = (f"dumps/{name}", code)
    result = run(folder, "-j", "2", "-o", "out.jsonl", "--errors", "errors.jsonl", "dumps")
    assert result.returncode == 1
    assert result.stdout == b""
    written = records((folder / "out.jsonl").read_bytes())
    errors = records((folder / "errors.jsonl").read_bytes())
    assert (len(written), len(errors)) == (9_900, 100)
    assert [(error["source"], error["code"]) for error in errors] == list(bad.values())
    assert [record["source"] for record in written] == [path for path in paths if path not in bad]
    *lines, summary = result.stderr.decode().splitlines()
    assert len(lines) == 100
    numbers = Counter(error["code"] for error in errors)
    most = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    reasons = ", ".join(f"{code} {number}" for code, number in most)
    expected = f"inakoran-extract: 10000 inputs: 9900 records, 100 errors ({reasons}), "
    assert summary.startswith(expected)


def spoil(path: Path, way: int) -> tuple[str, str]:
    """Make a dump bad in one of seven ways; return the error's code and the source it names."""
    packed = gzip.compress(CHILI.encode())
    path.unlink()
    match way:
        case 0:
            path.symlink_to("nowhere")
            return "missing", path.name
        case 1:
            path.write_bytes(b"")
            return "empty", path.name
        case 2:
            path.write_bytes(b"\n \n")
            return "empty", path.name
        case 3:
            path.write_bytes(b"%PDF-1.4\n" + bytes(range(256)))
            return "binary", path.name
        case 4:
            # Permissions keep nobody out who is root.
            path.symlink_to(path.name)
            return "unreadable", path.name
        case 5:
            path = path.with_suffix(".txt.gz")
            path.write_bytes(packed[:-20])
            return "truncated", path.name
        case _:
            path = path.with_suffix(".jsonl")
            path.write_bytes(json.dumps({"text": CHILI}).encode()[:-30] + b"\n")
            return "broken-json", f"{path.name}#1"


def test_errors_as_json_lines(folder: Path) -> None:
    (folder / "errors.jsonl").write_text("old\n")
    run(folder, "--errors", "errors.jsonl", "a.txt", "b.txt")
    assert (folder / "errors.jsonl").read_bytes() == b""
    result = run(folder, "-q", "--errors", "errors.jsonl", "a.txt", "hil\nang.txt")
    assert (result.returncode, result.stderr) == (1, b"")
    (error,) = records((folder / "errors.jsonl").read_bytes())
    assert list(error) == ["source", "code", "message"]
    assert (error["source"], error["code"]) == ("hil\nang.txt", "missing")
    assert names(folder) == ["a.txt", "b.txt", "errors.jsonl"]


@posix
def test_errors_go_with_the_records_they_were_written_with(folder: Path) -> None:
    (folder / "errors.jsonl").write_text("old\n")
    (folder / "list").write_text("missing.txt\n" + "a.txt\n" * 20_000)
    arguments = ("-q", "--errors", "errors.jsonl", "--files-from", "list")
    # Records that went out can't be taken back, so their errors stay as well.
    with start(folder, *arguments) as process:
        assert process.stdout is not None
        json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.wait(TIMEOUT) == 1
    (error,) = records((folder / "errors.jsonl").read_bytes())
    assert error["source"] == "missing.txt"
    # Records that are taken back take their errors with them.
    (folder / "errors.jsonl").write_text("old\n")
    os.mkfifo(folder / "pipe")
    (folder / "list").write_text("missing.txt\na.txt\npipe\n")
    # Opening it waits until the run has come to it.
    pipe = folder / "pipe"
    with start(folder, *arguments, "-o", "out.jsonl") as process, pipe.open("wb"):
        time.sleep(0.3)
        process.terminate()
        process.communicate(timeout=TIMEOUT)
    assert process.returncode == 143
    assert (folder / "errors.jsonl").read_text() == "old\n"
    assert not (folder / "out.jsonl").exists()


def test_errors_where_none_can_be_written(folder: Path) -> None:
    result = run(folder, "--errors", "none/errors.jsonl", "a.txt")
    assert result.returncode == 1
    assert "none/errors.jsonl: " in command.only_line(result.stderr)


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_document_that_takes_too_long(folder: Path, jobs: str) -> None:
    # Reading it loads a library, and that never ends, however fast the machine is.
    library = folder / "slow" / "dateparser"
    library.mkdir(parents=True)
    (library / "__init__.py").write_text("while True: pass\n")
    path = os.pathsep.join((str(library.parent), ENVIRONMENT["PYTHONPATH"]))
    odd = CHILI.replace("Thursday, 06-02-2025 | 09:15 am", "6 th of February, 2025")
    (folder / "odd.txt").write_text(odd)
    options = ("-j", jobs, "--timeout", "2", "--errors", "errors.jsonl")
    env = {**ENVIRONMENT, "PYTHONPATH": path}
    result = run(folder, *options, "a.txt", "odd.txt", "b.txt", env=env)
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES
    assert b"odd.txt: took longer than 2 s; raise --timeout" in result.stderr
    (error,) = records((folder / "errors.jsonl").read_bytes())
    assert error["code"] == "timeout"


@posix
def test_as_many_workers_as_the_system_has_room_for(folder: Path) -> None:
    write_dumps(folder, 300)
    expected = run(folder, "dumps").stdout

    def limited(files: int) -> command.Run:
        """Run with a limit to open files, of which each worker takes some."""
        shell = f'ulimit -n {files} && exec "$@"'
        return run(folder, "-j", "9", "dumps", command=("sh", "-c", shell, "sh", *command.MODULE))

    some = limited(24)
    assert (some.returncode, some.stdout, said(some.stderr)) == (0, expected, [])
    none = limited(8)
    assert (none.returncode, none.stdout) == (1, b"")
    assert "no process can be started: " in command.only_line(none.stderr)


def children(process: subprocess.Popen[bytes]) -> set[int]:
    """Return the worker processes of a run."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
            line = (stat.parent / "cmdline").read_text()
        except OSError:
            continue
        if int(fields[1]) == process.pid and "take_up" in line:
            found.add(int(stat.parent.name))
    return found


def wait_for(path: Path, size: int = 1) -> None:
    """Wait until a file has so many bytes."""
    deadline = time.monotonic() + TIMEOUT
    while not path.exists() or path.stat().st_size < size:
        assert time.monotonic() < deadline
        time.sleep(0.002)


linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")


@linux
@pytest.mark.parametrize("moment", [1, 1_000_000])
def test_a_worker_that_is_killed(folder: Path, moment: int) -> None:
    write_dumps(folder, 4_000)
    expected = run(folder, "--files-from", "list").stdout
    with (folder / "out.jsonl").open("wb") as output:
        process = start(
            folder, "-j", "2", "--files-from", "list", stdout=output.fileno(), env=ENVIRONMENT
        )
        wait_for(folder / "out.jsonl", moment)
        victim = min(children(process))
        os.kill(victim, signal.SIGKILL)
        _, errors = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, said(errors)) == (0, [])
    assert (folder / "out.jsonl").read_bytes() == expected


@linux
@pytest.mark.parametrize(
    ("number", "code", "word"),
    [(signal.SIGTERM, 143, "terminated"), (signal.SIGINT, 130, "interrupted")],
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_ends_it_with_whole_lines(
    folder: Path, number: int, code: int, word: str, jobs: str
) -> None:
    write_dumps(folder, 20)
    paths = [f"dumps/{number:05}.txt\n" for number in range(20)] * 1_000
    (folder / "list").write_text("".join(paths))
    with (folder / "out.jsonl").open("wb") as output:
        process = start(folder, "-j", jobs, "--files-from", "list", stdout=output.fileno())
        wait_for(folder / "out.jsonl", 50_000)
        workers = children(process)
        process.send_signal(number)
        _, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == code
    assert errors.decode() == f"inakoran-extract: {word}\n"
    assert (folder / "out.jsonl").read_bytes().endswith(b"}\n")
    sources = [record["source"] for record in records((folder / "out.jsonl").read_bytes())]
    assert [f"{source}\n" for source in sources] == paths[: len(sources)]
    assert len(sources) < len(paths)
    assert len(workers) == (0 if jobs == "1" else 2)
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)


def test_a_signal_that_python_forgets_in_a_finalizer_ends_the_run_later() -> None:
    interrupts = Interrupts()
    interrupts.check()
    with pytest.raises(Interrupted):
        interrupts.handle(signal.SIGINT, None)
    with pytest.raises(Interrupted):
        interrupts.check()


@linux
@pytest.mark.parametrize(
    ("number", "word"), [(signal.SIGTERM, "terminated"), (signal.SIGINT, "interrupted")]
)
@pytest.mark.parametrize("whole_group", [True, False])
def test_a_signal_while_workers_start_shows_one_line(
    folder: Path, number: int, word: str, *, whole_group: bool
) -> None:
    write_dumps(folder, 200)
    for moment in range(6):
        process = start(folder, "-j", "3", "--files-from", "list", new_session=True)
        deadline = time.monotonic() + TIMEOUT
        while not children(process) and time.monotonic() < deadline:
            time.sleep(0.001)
        # Its workers are somewhere between their first step and their first document.
        time.sleep(moment * 0.02)
        if whole_group:
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
        _, errors = process.communicate(timeout=TIMEOUT)
        assert (process.returncode, errors.decode()) in {
            (128 + number, f"inakoran-extract: {word}\n"),
            (0, ""),
        }


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_leaves_ends_it(folder: Path, jobs: str) -> None:
    write_dumps(folder, 2_000)
    with start(folder, "-j", jobs, "--files-from", "list") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(TIMEOUT) == 0


def on_terminal(folder: Path, *arguments: str) -> str:
    """Run with a terminal for standard error and return what it is shown."""
    master, terminal = os.openpty()
    with subprocess.Popen(
        (*command.MODULE, *arguments),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=terminal,
        env=ENVIRONMENT,
    ) as process:
        os.close(terminal)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:
            pass  # Linux says so when the other side is closed.
        finally:
            os.close(master)
        process.wait(TIMEOUT)
    return shown.decode().replace("\r\n", "\n")


@posix
def test_a_terminal_is_shown_progress_and_a_summary(folder: Path) -> None:
    paths = write_dumps(folder, 20) * 150
    shown = on_terminal(folder, *paths, "missing.txt")
    assert "3001/3001" in shown
    assert "/s" in shown
    assert "\x1b[?25h" in shown
    assert "missing.txt: no such file" in shown
    assert "inakoran-extract: 3001 inputs: 3000 records, 1 error (missing 1), " in shown
    (folder / "list").write_text("\n".join(paths))
    assert " MB" in on_terminal(folder, "--files-from", "list")
    assert on_terminal(folder, "-q", *paths) == ""
    assert on_terminal(folder, "a.txt") == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("-j", "0", "a.txt"),
        ("-j", "two", "a.txt"),
        ("--timeout", "-1", "a.txt"),
        ("--max-bytes", "0", "a.txt"),
        ("--resume", "a.txt"),
        ("--resume", "-o", "-", "a.txt"),
        ("--resume", "-o", "out.jsonl", "--format", "json", "a.txt"),
        ("--errors", "-", "a.txt"),
        ("--errors", "a.txt", "a.txt"),
        ("--errors", "out.jsonl", "-o", "out.jsonl", "a.txt"),
        ("-o", "out.jsonl", "."),
        ("-0", "a.txt"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    result = run(folder, *arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"Error: " in result.stderr
    assert names(folder) == ["a.txt", "b.txt"]
    assert (folder / "a.txt").read_text() == CHILI


def test_fields_of_a_row(folder: Path) -> None:
    row = {"id": 7, "text": CHILI, "url": "https://contoh.example/cabai", "tags": ["pasar"]}
    (folder / "shard.jsonl").write_text(json.dumps(row) + "\n")
    (plain,) = records(run(folder, "shard.jsonl").stdout)
    assert plain["url"] == "https://contoh.example/cabai"
    assert "input" not in plain
    (kept,) = records(run(folder, "--keep-input", "shard.jsonl").stdout)
    assert kept.pop("input") == {"id": 7, "tags": ["pasar"]}
    assert kept == plain
