"""Worker processes: how one is started, and what it does until the first process is gone.

A worker is a fresh interpreter with one end of a pipe. Through that it is told what to do, so it
needs nothing of the process that starts it: where that one is killed, the pipe ends, and so does
the worker, without a word.
"""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, Protocol

from inakoran_extract.run import interrupts

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

Work = Callable[[Any], object]
# Where this program is found is known by the first process, whatever the folder both are in holds.
_FIRST_STEP = (
    "import sys; sys.path[:] = sys.argv[2:]; "
    "from inakoran_extract.run.starting import take_up; take_up(int(sys.argv[1]))"
)


class Process(Protocol):
    """A process that was started."""

    def kill(self) -> None:
        """End it at once."""

    def wait(self) -> int | None:
        """Wait for its end and return its exit code, negative for a signal."""


def start(mine: "Connection[Any, Any]", other: "Connection[Any, Any]", work: Work) -> Process:
    """Start a process that serves at the other end of a pipe.

    Args:
        mine: this process's end.
        other: the new one's; closed here when it has it.
        work: what it does with each item; can be pickled.

    Raises:
        OSError: it can't be started.
    """
    with other, _deaf():
        if sys.platform == "win32":
            return _Spawned(other, work)
        path = [entry for entry in sys.path if isinstance(entry, str)]
        number = other.fileno()
        process = subprocess.Popen(  # noqa: S603 - this program itself
            (sys.executable, "-c", _FIRST_STEP, str(number), *path),
            # Whoever writes to this run, or reads from it, waits for the first process alone.
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            pass_fds=(number,),
        )
    with suppress(BrokenPipeError, ConnectionResetError):  # The first list of items will tell.
        mine.send(work)
    return process


class _Spawned:
    """A process of a system that hands down no open files by their numbers."""

    def __init__(self, pipe: "Connection[Any, Any]", work: Work) -> None:
        from multiprocessing import get_context  # noqa: PLC0415 - for such systems only

        self._process: SpawnProcess = get_context("spawn").Process(
            target=serve, args=(pipe, work), daemon=True
        )
        self._process.start()

    def kill(self) -> None:
        self._process.kill()

    def wait(self) -> int | None:
        self._process.join()
        return self._process.exitcode


@contextmanager
def _deaf() -> Iterator[None]:
    """Start a process whole, one that no signal reaches before it can say what it makes of it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, interrupts.ALL)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def take_up(number: int) -> None:
    """Serve as a worker at a pipe that was handed down.

    Args:
        number: of its file.
    """
    _listen()
    pipe: Connection[Any, Any] = Connection(number)
    try:
        work: Work = pipe.recv()
    except (EOFError, OSError):
        return
    serve(pipe, work)


def serve(pipe: "Connection[Any, Any]", work: Work) -> None:
    """Answer each list of items with their results until the other side is gone."""
    _listen()
    while True:
        try:
            items = pipe.recv()
            pipe.send([work(item) for item in items])
        except (EOFError, OSError):
            return


def _listen() -> None:
    """Leave to the first process what goes to the whole group; be ended by SIGTERM alone."""
    for number in interrupts.ALL - {signal.SIGTERM}:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, interrupts.ALL)
