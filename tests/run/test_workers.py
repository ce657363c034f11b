"""Workers that die of what they are given."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import command
import pytest
from command import posix, run

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.run.workers import run_parallel

folder = command.folder


def work(document: Document) -> bytes:
    """Do what the document says, in another process."""
    order = document.data.decode()
    if order == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    elif order == "leave":
        os._exit(3)
    elif order == "wait":
        time.sleep(0.05)
    return f"{document.source} {order}\n".encode()


def items(orders: list[str]) -> Iterator[Document | Failure]:
    for number, order in enumerate(orders):
        name = f"{number}.txt"
        yield (
            Failure(name, "missing", order)
            if order == "missing"
            else Document(name, order.encode())
        )


def outcome(orders: list[str], jobs: int) -> list[str]:
    """Return a word for each result and check that they are in order."""
    words = []
    for number, result in enumerate(run_parallel(items(orders), work, jobs)):
        if isinstance(result, bytes):
            source, _, word = result.decode().rstrip().partition(" ")
        else:
            source, word = result.source, result.code
        assert source == f"{number}.txt"
        words.append(word)
    return words


@pytest.mark.parametrize("jobs", [1, 2])
def test_order(jobs: int) -> None:
    orders = ["go", "missing", "wait", *["go"] * 300, "missing", "wait", "missing"]
    assert outcome(orders, jobs) == orders
    assert outcome([], jobs) == []
    assert outcome(["missing"] * 100, jobs) == ["missing"] * 100


@posix
@pytest.mark.parametrize("jobs", [1, 3])
def test_a_document_that_kills_costs_itself_alone(jobs: int) -> None:
    orders = ["go"] * 400
    orders[200] = orders[203] = "die"
    orders[350] = "leave"
    orders[399] = "die"
    expected = ["worker-died" if order in {"die", "leave"} else order for order in orders]
    assert outcome(orders, jobs) == expected


@posix
def test_the_reason_is_told() -> None:
    killed, left = run_parallel(items(["die", "leave"]), work, 2)
    assert isinstance(killed, Failure)
    assert isinstance(left, Failure)
    assert "signal 9" in killed.message
    assert "exit code 3" in left.message


KILLED = """
import os, signal, subprocess
from inakoran_extract.cli import main

class Popen(subprocess.Popen):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        os.kill(os.getpid(), signal.SIGKILL)

subprocess.Popen = Popen
main()
"""


@posix
def test_a_killed_parent_leaves_workers_that_say_nothing(folder: Path) -> None:
    (folder / "killed.py").write_text(KILLED)
    # It waits for the end of all that may write to standard error: the worker too.
    result = run(folder, "-j", "2", "a.txt", "b.txt", command=(sys.executable, "killed.py"))
    assert (result.returncode, result.stdout, result.stderr) == (-signal.SIGKILL, b"", b"")


def test_a_worker_needs_no_main_module_and_no_folder(folder: Path) -> None:
    """A script without a guard starts none of its own, nor does what lies around in a folder."""
    (folder / "script.py").write_text(
        "from inakoran_extract import read\n"
        "print([article.byline for article in read(['a.txt', 'b.txt'], jobs=2)])\n"
    )
    for name in ("pickle", "inakoran_extract", "signal"):
        (folder / f"{name}.py").write_text("raise SystemExit(3)\n")
    command = (sys.executable, "-P", "script.py")
    result = run(folder, command=command)
    assert result.stdout == b"['Dewi Anggraini', 'Rahmat Hidayat']\n"
    assert (result.returncode, result.stderr) == (0, b"")


def test_inputs_are_read_only_a_little_ahead() -> None:
    read = 0

    def counted() -> Iterator[Document | Failure]:
        nonlocal read
        for item in items(["go"] * 5_000):
            read += 1
            yield item

    results = run_parallel(counted(), work, 2)
    next(results)
    assert read < 3_000
    assert len(list(results)) == 4_999
