"""Workers that die of what they are given."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import command
import pytest
from command import ENVIRONMENT, TIMEOUT, posix

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
import os, signal, sys
from multiprocessing import util
from inakoran_extract.cli import main

def start(path, command, files):
    number = genuine(path, command, files)
    if any("spawn_main" in str(word) for word in command):
        os.kill(os.getpid(), signal.SIGKILL)
    return number

genuine, util.spawnv_passfds = util.spawnv_passfds, start
if __name__ == "__main__":
    main()
"""


@posix
def test_a_killed_parent_leaves_workers_that_say_nothing(folder: Path) -> None:
    (folder / "killed.py").write_text(KILLED)
    with (folder / "said").open("wb") as said:
        process = subprocess.run(
            (sys.executable, "killed.py", "-j", "2", "a.txt", "b.txt"),
            cwd=folder,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=said,
            check=False,
            timeout=TIMEOUT,
        )
    # The output's other end is open as long as a worker lives.
    assert (process.returncode, process.stdout) == (-signal.SIGKILL, b"")
    assert (folder / "said").read_bytes() == b""


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
