"""The command among others: pipes that close, interrupts, terminals."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import command
import pytest
from command import ENVIRONMENT, HEADLINES, TIMEOUT, headlines, names, only_line, posix, run, start

folder = command.folder


@posix
@pytest.mark.parametrize(("first", "code"), [("a.txt", 0), ("missing.txt", 1)])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves(folder: Path, first: str, code: int, unbuffered: str) -> None:
    environment = ENVIRONMENT | {"PYTHONUNBUFFERED": unbuffered}
    with start(folder, "-q", first, *["a.txt"] * 200, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(TIMEOUT) == code
    assert headlines(line) == HEADLINES[:1]


@pytest.fixture
def fifo(folder: Path) -> Iterator[Path]:
    path = folder / "fifo"
    os.mkfifo(path)
    yield path
    path.unlink()


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Send what Ctrl-C sends to a process that is about to wait for input."""
    # Python acts on a signal that comes just before a system call only when that call is over.
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)


@posix
def test_an_interrupt(folder: Path, fifo: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    # Opening the fifo waits until the process has opened its own end.
    with start(folder, "-o", "out.jsonl", "a.txt", "fifo") as process, fifo.open("wb"):
        interrupt(process)
        output, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 130
    assert only_line(errors) == "inakoran-extract: interrupted"
    assert output == b""
    assert (folder / "out.jsonl").read_text() == "old\n"
    assert names(folder) == ["a.txt", "b.txt", "fifo", "out.jsonl"]


@posix
def test_an_interrupt_lets_out_what_is_whole(folder: Path, fifo: Path) -> None:
    with start(folder, "a.txt", "fifo") as process, fifo.open("wb"):
        interrupt(process)
        output, _ = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 130
    assert headlines(output) == HEADLINES[:1]


@posix
def test_an_interrupt_while_standard_input_is_read(folder: Path) -> None:
    with start(folder, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        # More than a pipe holds: this returns only when the process is reading.
        process.stdin.write(b"berita " * 100_000)
        process.stdin.flush()
        interrupt(process)
        assert process.wait(TIMEOUT) == 130
        assert only_line(process.stderr.read()) == "inakoran-extract: interrupted"
        assert process.stdout.read() == b""


def on_terminal(folder: Path, *arguments: str, both: bool = False) -> tuple[int, str]:
    """Run with a terminal for standard output, and for standard input where `both`."""
    master, terminal = os.openpty()
    stdin = terminal if both else subprocess.DEVNULL
    with start(folder, *arguments, stdin=stdin, stdout=terminal) as process:
        os.close(terminal)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:
            pass  # Linux says so when the other side is closed.
        finally:
            os.close(master)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        code = process.wait(TIMEOUT)
    return code, shown.decode().replace("\r\n", "\n")


@posix
def test_a_terminal_is_shown_indented_json(folder: Path) -> None:
    code, shown = on_terminal(folder, "a.txt")
    assert code == 0
    assert shown.startswith('{\n  "source": "a.txt",\n')
    assert json.loads(shown)["headline"] == HEADLINES[0]


@posix
def test_a_terminal_is_shown_lines_when_told(folder: Path) -> None:
    _, shown = on_terminal(folder, "--format", "jsonl", "a.txt")
    assert headlines(shown.encode()) == HEADLINES[:1]


@posix
def test_with_nothing_to_read_a_terminal_is_shown_the_help(folder: Path) -> None:
    code, shown = on_terminal(folder, both=True)
    assert code == 0
    assert shown.startswith("Usage: inakoran-extract [OPTIONS] [PATHS]...")
    assert shown == run(folder, "--help").stdout.decode()


@posix
def test_the_schema_needs_nothing_to_read(folder: Path) -> None:
    code, shown = on_terminal(folder, "--schema", both=True)
    assert code == 0
    assert json.loads(shown)["type"] == "object"
