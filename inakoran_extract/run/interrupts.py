"""Ctrl-C and SIGTERM as exceptions that never cut a line in two."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}


class Interrupted(KeyboardInterrupt):
    """The run is to end now.

    Attributes:
        code: the exit code that shells give to a process ended by the signal: 130 or 143.
    """

    def __init__(self, number: int) -> None:
        super().__init__(_NAMES[signal.Signals(number)])
        self.code = 128 + number


class Interrupts:
    """Raises `Interrupted` at once, or after the write that is under way.

    A write that is broken off leaves half a record. So one that comes while `writing` is set is
    kept for `check`; the second one is raised all the same, since the reader of a pipe may have
    stopped for good. What is raised at once is kept too: where it hits a finalizer, Python prints
    and forgets it.

    Attributes:
        writing: set it before a write and unset it behind.
    """

    __slots__ = ("_kept", "writing")

    def __init__(self) -> None:
        self.writing = False
        self._kept = 0

    def check(self) -> None:
        """Raise what came and did not end the run."""
        if self._kept:
            raise Interrupted(self._kept)

    def handle(self, number: int, _: FrameType | None) -> None:
        """Be the handler of a signal."""
        first, self._kept = not self._kept, number
        if not (self.writing and first):
            raise Interrupted(number)


@contextmanager
def catch_interrupts() -> Iterator[Interrupts]:
    """Handle both signals within the block; elsewhere than in the main thread leave them be.

    Behind one that ended the block, the next one ends the process at once.
    """
    interrupts = Interrupts()
    before = {}
    try:
        for number in _NAMES:
            before[number] = signal.signal(number, interrupts.handle)
    except ValueError:
        pass  # Signals reach the main thread only.
    try:
        yield interrupts
    except Interrupted:
        before = dict.fromkeys(before, signal.SIG_DFL)
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
